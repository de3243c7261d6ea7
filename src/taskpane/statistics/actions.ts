import { viStatistics as words } from "../../locales/viStatistics";
import { readArea, type FunctionSource } from "../../workbook/formulas/functionSource";
import { insertFormula } from "../../workbook/formulas/insertFormula";
import { replaceWithTwin, type ReplaceResult } from "../../workbook/formulas/twins/replaceWithTwin";
import { offerUndo, showNotice } from "../shell/paneStore";
import { doneOrTold } from "../shell/told";
import { formulaOf, valuesOf, type Example } from "./examples";
import { noTwinSentence } from "./noTwinSentence";

/** Writes an example into the selected cell if there is room for its result, and tells. */
export async function insertExample(example: Example, source: FunctionSource): Promise<void> {
  await doneOrTold(async () => {
    const size = await sizeOf(example, source);
    const result = await insertFormula(formulaOf(example, source), size, source.area);
    switch (result.kind) {
      case "inserted":
        return showNotice({ kind: "done", sentence: words.inserted(result.address, example.name) });
      case "taken":
        return showNotice({ kind: "refused", sentence: words.taken(result.area, result.cell) });
      case "inTable":
        return showNotice({ kind: "refused", sentence: words.inTable(result.area) });
      case "unknown":
        return showNotice({ kind: "refused", sentence: words.unknown(result.address) });
    }
  });
}

/** As many rows and columns as the function gives now: the function itself is asked. */
async function sizeOf(example: Example, source: FunctionSource): Promise<{ rows: number; columns: number }> {
  const grid = await readArea(source.area);
  const { call } = await import(/* webpackChunkName: "functions" */ "../../functions/call");
  // What it refuses is an error in one cell.
  const given = await call(example.name, valuesOf(example, source, grid)).catch(() => "");
  return typeof given === "object"
    ? { rows: given.length, columns: given[0]?.length ?? 1 }
    : { rows: 1, columns: 1 };
}

/** Đổi sang công thức Excel, and tells what became of it. */
export async function replaceAndTell(): Promise<void> {
  await doneOrTold(async () => {
    const result = await replaceWithTwin();
    if (result.kind !== "replaced") return showNotice({ kind: "refused", sentence: refusal(result) });
    const { address, name, area, differs, undo } = result;
    offerUndo({ label: words.twin.undo(address), run: () => undoAndTell(undo, address, area) });
    const done = words.twin.replaced(name, area);
    if (differs === null) return showNotice({ kind: "done", sentence: done });
    const sentence = words.twin.differs(differs.address, differs.before, differs.after);
    showNotice({ kind: "refused", sentence: `${done} ${sentence}` });
  });
}

async function undoAndTell(undo: () => Promise<boolean>, address: string, area: string): Promise<void> {
  await doneOrTold(async () => {
    const isDone = await undo();
    showNotice(
      isDone
        ? { kind: "done", sentence: words.twin.undone(address) }
        : { kind: "refused", sentence: words.twin.changedSince(area) },
    );
    offerUndo(null);
  });
}

function refusal(result: Exclude<ReplaceResult, { kind: "replaced" }>): string {
  switch (result.kind) {
    case "noCall":
      return words.twin.noCall(result.address);
    case "within":
      return words.twin.within(result.address);
    case "notFree":
      return words.twin.notFree(result.address, result.area);
    case "inTable":
      return words.twin.inTable(result.area);
    case "noTwin":
      return noTwinSentence(result.address, result.name, result.why);
  }
}
