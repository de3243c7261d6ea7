import type { SheetRef } from "../../../model/access";
import { setSheetProperties, sheetPropertiesOf } from "../../../model/sheets/sheetProperties";
import { invalidArgument, itemNotFound } from "../../errors";
import { asString, HostCollection, HostObject, members, type MemberTable, type Session } from "../base";

const MAX_KEY_LENGTH = 255;

/** What programs note of one worksheet; keys are the same in any case. */
export class WorksheetCustomPropertyCollection extends HostCollection {
  readonly members: MemberTable = collectionMembers;

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
class WorksheetCustomProperty extends HostObject {
  readonly members: MemberTable = propertyMembers;

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

const collectionMembers = members<WorksheetCustomPropertyCollection>("WorksheetCustomPropertyCollection", {
  methods: {
    // A key that is taken gets the new value.
    Add: (self, key, value) => {
      const name = asString(key);
      if (name === "" || name.length > MAX_KEY_LENGTH) throw invalidArgument();
      const property = self.find(name) ?? new WorksheetCustomProperty(self.session, self.sheet, name);
      property.value = asString(value);
      return property;
    },
    GetCount: (self) => self.items().length,
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

const propertyMembers = members<WorksheetCustomProperty>("WorksheetCustomProperty", {
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ value }) => value,
      set: (self, value) => {
        self.value = asString(value);
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: { Delete: (self) => self.delete() },
});
