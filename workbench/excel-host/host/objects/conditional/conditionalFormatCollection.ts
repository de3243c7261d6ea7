import type { SheetRef } from "../../../model/access";
import type { Area } from "../../../model/area";
import { conditionalFormatsAt } from "../../../model/rules/conditionalFormats";
import { itemNotFound } from "../../errors";
import { HostCollection, type Session } from "../base";
import { ConditionalFormat } from "./conditionalFormat";

/** The conditional formats that have a cell of the areas, the one that wins first. */
export class ConditionalFormatCollection extends HostCollection {
  readonly typeName = "ConditionalFormatCollection";
  readonly sheet: SheetRef;

  constructor(
    session: Session,
    sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super(session);
    this.sheet = { book: session.book, sheetId };
  }

  items(): ConditionalFormat[] {
    return conditionalFormatsAt(this.sheet, this.areas).map(
      ({ cfId }) => new ConditionalFormat(this.session, this.sheet, cfId),
    );
  }

  item(key: unknown): ConditionalFormat {
    const format = this.find(key);
    if (format === null) throw itemNotFound();
    return format;
  }

  find(key: unknown): ConditionalFormat | null {
    return this.items().find(({ id }) => id === key) ?? null;
  }
}
