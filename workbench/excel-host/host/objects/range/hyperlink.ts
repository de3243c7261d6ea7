import type { Hyperlink } from "../../../files/cellCustom";
import { clampToGrid, worksheetOf } from "../../../model/access";
import {
  cellAt,
  cellData,
  numberFormatOf,
  valueOf,
  valueTypeOf,
  writeCells,
} from "../../../model/cells/cells";
import { displayText } from "../../../model/cells/displayText";
import { hyperlinkOf, setHyperlink } from "../../../model/cells/hyperlinks";
import { uniform } from "../../../model/styles/styles";
import { invalidArgument } from "../../errors";
import { asString, isMissing, type Property } from "../base";
import { asRecord } from "../validation/dataValidationRule";
import type { Range } from "./range";

/** `Excel.RangeHyperlink`; null where the cells have none, or not the same. */
export const hyperlinkProperty: Property<Range> = { get: readHyperlink, set: writeHyperlink };

function readHyperlink({ ref, area }: Range): object | null {
  const cells = clampToGrid(worksheetOf(ref), area);
  const isOne =
    cells !== null && uniform(cells, (row, column) => JSON.stringify(hyperlinkOf(ref, row, column))) !== null;
  const link = isOne ? hyperlinkOf(ref, area.startRow, area.startColumn) : null;
  if (link === null) return null;
  const { startRow, startColumn } = area;
  const text = displayText(
    valueOf(cellAt(ref, startRow, startColumn)),
    numberFormatOf(ref, startRow, startColumn),
  );
  return { ...link, textToDisplay: text };
}

/** The text goes into the first cell; where that is empty and no text is given, what the link leads to does. */
function writeHyperlink({ ref, area }: Range, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = asRecord(value);
  const link: Hyperlink = {
    ...(hasText(address) && { address: asString(address) }),
    ...(hasText(documentReference) && { documentReference: asString(documentReference) }),
    ...(hasText(screenTip) && { screenTip: asString(screenTip) }),
  };
  const target = link.address ?? link.documentReference;
  if (target === undefined) throw invalidArgument();
  const { startRow, startColumn } = area;
  const isEmpty = valueTypeOf(cellAt(ref, startRow, startColumn)) === "Empty";
  const text = hasText(textToDisplay) ? asString(textToDisplay) : isEmpty ? target : null;
  if (text !== null) {
    const data = cellData({ kind: "text", value: text, forced: false }, false);
    writeCells(
      ref,
      { ...area, endRow: startRow, endColumn: startColumn },
      { [startRow]: { [startColumn]: data } },
    );
  }
  setHyperlink(ref, area, link);
}

function hasText(value: unknown): boolean {
  return !isMissing(value) && value !== "";
}
