import type { CellValue } from "../form/grid";

/** As `Range.values` hands errors over, in English whatever the Excel. Source: Excel.ErrorCellValueType. */
const ERROR =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|CONNECT!|BLOCKED!|EXTERNAL!|BUSY!|GETTING_DATA|UNKNOWN!|PYTHON!|TIMEOUT!)$/;

/** The cell holds one of Excel's error values and not somebody's words. */
export function isErrorValue(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR.test(value);
}
