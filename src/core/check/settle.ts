import type { Finding } from "./finding";

/**
 * What to show while somebody types. A row being typed is not wrong yet: of the held row (0-based worksheet row,
 * `null` when none is held) only the findings stay that were on view when the person came to it (`previous`); new ones
 * wait until the row is left. Findings of other rows are always the current ones. Order is that of `current`.
 */
export function settleFindings(
  previous: readonly Finding[],
  current: readonly Finding[],
  heldRow: number | null,
): Finding[] {
  const shown = new Set(previous.map(identity));
  return current.filter((finding) => finding.cell.row !== heldRow || shown.has(identity(finding)));
}

function identity({ code, cell }: Finding): string {
  return `${code} ${cell.row} ${cell.column}`;
}
