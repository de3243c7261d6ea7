import type { TwinCell } from "../../../core/twins/twinBlocks";
import { asText } from "../../writing/asText";

/** A cell as `Range.formulas` takes it: a text stays one, whatever it looks like. */
export const written = (cell: TwinCell): string => ("formula" in cell ? cell.formula : asText(cell.text));
