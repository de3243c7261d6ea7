import { columnName } from "../../core/sheet/a1";
import { hashOf } from "../../core/consolidation/key";
import { isSheetNameTaken, suggestSheetName } from "../../core/sheet/sheetName";
import { writeOrTakeBack } from "./writeOrTakeBack";

/*
 * Sheets that the product makes anew each time: the one before goes only where it still holds what was written then, and only once
 * the new one stands. To know that, each is signed: the hash of all that Excel held then stands in row 1, right of everything else
 * and outside the print area.
 */

const SIGNATURE = /^#([a-z\d]+)$/;
const SIGNATURE_COLOR = "#767676";

/** The sheet of the name that is wanted, its cells queued. */
interface OldSheet {
  readonly worksheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

export type MadeAnew =
  | { readonly kind: "created"; readonly sheetName: string }
  /** A sheet of that name holds what somebody has written; nothing was changed. */
  | { readonly kind: "edited"; readonly sheetName: string; readonly suggestion: string };

/** Queues the reading of the sheet that would be replaced. @param worksheets with their items' name and position loaded */
export function queueOldSheet(worksheets: Excel.WorksheetCollection, sheetName: string): OldSheet | null {
  const worksheet = worksheets.items.find(({ name }) => isSheetNameTaken(name, [sheetName]));
  if (worksheet === undefined) return null;
  const cells = worksheet.getUsedRangeOrNullObject(true);
  cells.load("formulas");
  return { worksheet, cells };
}

/**
 * Makes the sheet and puts it in the old one's place, in front. Three syncs, beside those of `write`.
 * @param old as `queueOldSheet` gave it, synced
 * @param write queues everything on an empty worksheet, whose first cell with a value is A1
 * @param signatureColumn 0-based, right of all that `write` writes
 * @throws HostError when Excel refuses; the new sheet is gone again then, the old one is there
 */
export async function makeAnew(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
  { sheetName, old, signatureColumn }: { sheetName: string; old: OldSheet | null; signatureColumn: number },
  write: (worksheet: Excel.Worksheet) => void | Promise<void>,
): Promise<MadeAnew> {
  const names = worksheets.items.map(({ name }) => name);
  if (old !== null && !(!old.cells.isNullObject && isAsSigned(old.cells.formulas))) {
    return { kind: "edited", sheetName: old.worksheet.name, suggestion: suggestSheetName(sheetName, names) };
  }
  const made = worksheets.add(suggestSheetName(sheetName, names));
  made.load("id");
  await context.sync();
  await writeOrTakeBack(context, [made], async () => {
    await write(made);
    await sign(context, made, signatureColumn);
    if (old !== null) {
      const { position } = old.worksheet;
      old.worksheet.delete();
      made.position = position;
    }
    made.name = sheetName;
    made.activate();
    made.getRange("A1").select();
  });
  return { kind: "created", sheetName };
}

async function sign(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  column: number,
): Promise<void> {
  const used = worksheet.getUsedRange(true);
  used.load("formulas");
  await context.sync();
  const cell = worksheet.getRange(`${columnName(column)}1`);
  cell.values = [[`#${hashOfCells(used.formulas)}`]];
  cell.format.font.color = SIGNATURE_COLOR;
}

/** Nobody has changed a cell since the sheet was signed. @param formulas of its used range, which begins at A1 */
function isAsSigned(formulas: readonly (readonly unknown[])[]): boolean {
  const signature = SIGNATURE.exec(String(formulas[0]?.at(-1)))?.[1];
  const unsigned = formulas.map((row, at) => (at === 0 ? row.slice(0, -1) : row));
  return signature === hashOfCells(unsigned);
}

/** The signature widens the used range: blank cells at the end of a row do not count. */
function hashOfCells(cells: readonly (readonly unknown[])[]): string {
  return hashOf(JSON.stringify(cells.map(withoutBlankEnd)));
}

function withoutBlankEnd(row: readonly unknown[]): readonly unknown[] {
  let width = row.length;
  while (width > 0 && row[width - 1] === "") width -= 1;
  return row.slice(0, width);
}
