import { HostObject } from "../base";
import type { ConditionalFormat } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalStyle";

/** What the types of conditional formats have in common here: a format, and how it marks cells. */
export abstract class TypedConditionalFormat extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super(format.session);
  }
}

/** How the cells that meet it look. */
export const style = {
  Format: ({ format }: TypedConditionalFormat) => new ConditionalRangeFormat(format),
};

/** A format by a formula. */
export class CustomConditionalFormat extends TypedConditionalFormat {
  readonly typeName = "CustomConditionalFormat";
}

/** The formula of a format; relative references are those of the top left cell of its range. */
export class ConditionalFormatRule extends TypedConditionalFormat {
  readonly typeName = "ConditionalFormatRule";
}

/** A format by comparing the cell's value with numbers. */
export class CellValueConditionalFormat extends TypedConditionalFormat {
  readonly typeName = "CellValueConditionalFormat";
}

/** A format by a text that the cell's value has in it. */
export class TextConditionalFormat extends TypedConditionalFormat {
  readonly typeName = "TextConditionalFormat";
}
