import { columnName } from "../../core/sheet/a1";
import { hashOf } from "../../core/consolidation/key";
import { isSheetNameTaken, suggestSheetName } from "../../core/sheet/sheetName";
import { everyWording, type Wordings } from "../../core/wordings/wordings";
import { writeOrTakeBack } from "./writeOrTakeBack";

/*
 * Sheets that the product makes anew each time: the one before goes only where it still holds what was written then, and only once
 * the new one stands. To know that, each is signed: the hash of all that Excel held then stands in row 1, right of everything else
 * and outside the print area.
 */

const SIGNATURE = /^#([a-z\d]+)$/;
const SIGNATURE_COLOR = "#767676";

/** A sheet that may be replaced, its cells queued. */
interface OldSheet {
  readonly worksheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

export type MadeAnew =
  | { readonly kind: "created"; readonly sheetName: string }
  /** A sheet of that name holds what somebody has written; nothing was changed. */
  | { readonly kind: "edited"; readonly sheetName: string; readonly suggestion: string };

/**
 * Queues the reading of the sheets that may be replaced: that of the name which is wanted, and those of the names that earlier
 * releases gave such a sheet.
 * @param worksheets with their items' name and position loaded
 * @param released of the usual name; null where a person has chosen another
 */
export function queueOldSheets(
  worksheets: Excel.WorksheetCollection,
  sheetName: string,
  released: Wordings | null,
): OldSheet[] {
  const wanted = [sheetName, ...(released === null ? [] : everyWording(released))];
  return worksheets.items
    .filter(({ name }) => isSheetNameTaken(name, wanted))
    .map((worksheet) => {
      const cells = worksheet.getUsedRangeOrNullObject(true);
      cells.load("formulas");
      return { worksheet, cells };
    });
}

/**
 * Makes the sheet and puts it in the old one's place, in front. Three syncs, beside those of `write`.
 * @param old as `queueOldSheets` gave them, synced
 * @param write queues everything on an empty worksheet, whose first cell with a value is A1
 * @param signatureColumn 0-based, right of all that `write` writes
 * @throws HostError when Excel refuses; the new sheet is gone again then, the old one is there
 */
export async function makeAnew(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
  {
    sheetName,
    old,
    signatureColumn,
  }: { sheetName: string; old: readonly OldSheet[]; signatureColumn: number },
  write: (worksheet: Excel.Worksheet) => void | Promise<void>,
): Promise<MadeAnew> {
  const names = worksheets.items.map(({ name }) => name);
  const named = old.find(({ worksheet }) => isSheetNameTaken(worksheet.name, [sheetName]));
  if (named !== undefined && !isUntouched(named)) {
    return {
      kind: "edited",
      sheetName: named.worksheet.name,
      suggestion: suggestSheetName(sheetName, names),
    };
  }
  // Under an earlier name only what is signed is ours: any other sheet of that name is somebody's.
  const replaced = named ?? old.find(isUntouched);
  const madeAs = suggestSheetName(sheetName, names);
  const made = worksheets.add(madeAs);
  made.load("id");
  await context.sync();
  await writeOrTakeBack(context, [made], async () => {
    await write(made);
    await sign(context, made, signatureColumn);
    if (replaced !== undefined) {
      const { position } = replaced.worksheet;
      replaced.worksheet.delete();
      made.position = position;
    }
    // A name that is set empties the desktop's undo list, also where it is the same.
    if (madeAs !== sheetName) made.name = sheetName;
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

function isUntouched({ cells }: OldSheet): boolean {
  return !cells.isNullObject && isAsSigned(cells.formulas);
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
