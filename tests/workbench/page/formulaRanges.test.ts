import fc from "fast-check";
import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

/** What is done to the workbook between two calculations, on one of its two sheets. */
type Edit =
  | { readonly kind: "value"; readonly sheet: string; readonly cell: string; readonly value: number }
  | { readonly kind: "formula"; readonly sheet: string; readonly cell: string; readonly formula: string }
  | { readonly kind: "insert" | "delete"; readonly sheet: string; readonly rows: string }
  | { readonly kind: "name"; readonly formula: string }
  | { readonly kind: "newSheet"; readonly sheet: string };

const sheet = fc.constantFrom("Một", "Hai");
const row = fc.integer({ min: 1, max: 9 });
const at = (columns: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...columns), row).map(([column, row]) => column + row);
const dataCell = at(["A", "B"]);
/** What a formula reads: numbers lie in A:B, formulas that read them in D:E, those that read these in F. */
const formulaOf = (columns: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(sheet, at(columns)).map(([sheet, cell]) => `=${sheet}!${cell}+1`),
    fc
      .tuple(sheet, at(columns), at(columns))
      .map(([sheet, from, to]) => `=SUM(${sheet}!${from}:${to})+COUNT(${from})`),
    fc.tuple(sheet, at(columns)).map(([sheet, cell]) => `=SUM(INDEX(${sheet}!A:F,2,1):${sheet}!${cell})`),
    fc.constant("=SUM(Vung)"),
  );
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("value" as const), sheet, cell: dataCell, value: row }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("formula" as const),
      sheet,
      cell: at(["D", "E"]),
      formula: formulaOf(["A", "B"]),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("formula" as const),
      sheet,
      cell: at(["F"]),
      formula: formulaOf(["D", "E"]),
    }),
  },
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    sheet,
    rows: row.map((row) => `${row}:${row}`),
  }),
  dataCell.map((cell) => ({ kind: "name" as const, formula: `=Một!$A$1:${cell.replace(/\D/, "$$$&$$")}` })),
  fc.record({ kind: fc.constant("newSheet" as const), sheet }),
);

it("calculates after each edit what it would calculate from the start", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 15 }), async (edits) => {
      const [step, anew] = await pane.evaluate(
        (edits) =>
          Excel.run(async (context) => {
            const { worksheets, names } = context.workbook;
            const sheetNames = ["Một", "Hai"];
            for (const name of sheetNames) worksheets.getItemOrNullObject(name).delete();
            names.getItemOrNullObject("Vung").delete();
            await context.sync();
            const fill = (name: string): void => {
              const other = sheetNames.find((one) => one !== name);
              const made = worksheets.getItem(name);
              made.getRange("A1:B9").values = Array.from({ length: 9 }, (_, row) => [row + 1, row * 10]);
              made.getRange("D1:D9").formulas = Array.from({ length: 9 }, (_, row) => [
                row % 2 === 0 ? `=SUM($A$1:A${row + 1})` : `=SUM(${other}!$A$1:B${row + 1})`,
              ]);
            };
            for (const name of sheetNames) worksheets.add(name);
            for (const name of sheetNames) fill(name);
            names.add("Vung", "=Một!$A$1:$B$4");
            const read = async (): Promise<unknown[][][]> => {
              const ranges = sheetNames.map((name) =>
                worksheets.getItem(name).getRange("A1:F12").load("values"),
              );
              await context.sync();
              return ranges.map(({ values }) => values as unknown[][]);
            };
            let step = await read();
            for (const edit of edits) {
              if (edit.kind === "name") names.getItem("Vung").formula = edit.formula;
              else if (edit.kind === "newSheet") {
                worksheets.getItem(edit.sheet).delete();
                worksheets.load("items/name"); // has Excel calculate before the sheet comes back
                await context.sync();
                worksheets.add(edit.sheet);
                fill(edit.sheet);
              } else {
                const sheet = worksheets.getItem(edit.sheet);
                if (edit.kind === "value") sheet.getRange(edit.cell).values = [[edit.value]];
                else if (edit.kind === "formula") sheet.getRange(edit.cell).formulas = [[edit.formula]];
                else if (edit.kind === "insert") sheet.getRange(edit.rows).insert("Down");
                else sheet.getRange(edit.rows).delete("Up");
              }
              step = await read();
            }
            // Formulas that are written again are laid out and calculated as if they were new.
            for (const name of sheetNames) {
              const range = worksheets.getItem(name).getRange("D1:F12").load("formulas");
              await context.sync();
              const formulas = range.formulas as unknown[][];
              range.formulas = formulas;
            }
            return [step, await read()];
          }),
        edits,
      );
      expect(step).toEqual(anew);
    }),
    { numRuns: 25, seed: 7 },
  );
});
