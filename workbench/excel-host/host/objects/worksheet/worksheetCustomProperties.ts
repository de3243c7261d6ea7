import type { SheetRef } from "../../../model/access";
import { setSheetProperties, sheetPropertiesOf } from "../../../model/sheets/sheetProperties";
import { itemNotFound } from "../../errors";
import { asString, HostCollection, HostObject, type Session } from "../base";

/** What programs note of one worksheet; keys are the same in any case. */
export class WorksheetCustomPropertyCollection extends HostCollection {
  readonly typeName = "WorksheetCustomPropertyCollection";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
  ) {
    super(session);
  }

  items(): WorksheetCustomProperty[] {
    return sheetPropertiesOf(this.sheet).map(
      ([key]) => new WorksheetCustomProperty(this.session, this.sheet, key),
    );
  }

  item(key: unknown): WorksheetCustomProperty {
    const found = this.find(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  find(key: unknown): WorksheetCustomProperty | null {
    const wanted = asString(key).toLowerCase();
    return this.items().find((property) => property.key.toLowerCase() === wanted) ?? null;
  }
}

/** One of them, by its key. */
export class WorksheetCustomProperty extends HostObject {
  readonly typeName = "WorksheetCustomProperty";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
    readonly key: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get value(): string {
    const found = sheetPropertiesOf(this.sheet).find(([key]) => key === this.key);
    if (found === undefined) throw itemNotFound();
    return found[1];
  }

  set value(value: string) {
    const written = [this.key, value] as const;
    const all = sheetPropertiesOf(this.sheet);
    const isThere = all.some(([key]) => key === this.key);
    const changed = all.map((old) => (old[0] === this.key ? written : old));
    setSheetProperties(this.sheet, isThere ? changed : [...all, written]);
  }

  delete(): void {
    setSheetProperties(
      this.sheet,
      sheetPropertiesOf(this.sheet).filter(([key]) => key !== this.key),
    );
  }
}
