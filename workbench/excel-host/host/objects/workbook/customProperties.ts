import type { CustomProperty as ModelProperty } from "../../../files/documentProperties";
import { documentPropertiesOf, setDocumentProperties } from "../../../model/documentProperties";
import { invalidArgument, itemNotFound } from "../../errors";
import { asString, HostCollection, HostObject, members, type MemberTable, type Session } from "../base";

/** What people say of the workbook in words of their own; keys are the same in any case. */
export class CustomPropertyCollection extends HostCollection {
  readonly members: MemberTable = collectionMembers;

  get all(): readonly ModelProperty[] {
    return documentPropertiesOf(this.session.book).custom ?? [];
  }

  items(): CustomProperty[] {
    return this.all.map(({ key }) => new CustomProperty(this.session, key));
  }

  item(key: unknown): CustomProperty {
    const found = this.find(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  find(key: unknown): CustomProperty | null {
    const wanted = asString(key).toLowerCase();
    return this.items().find((property) => property.key.toLowerCase() === wanted) ?? null;
  }

  keep(custom: readonly ModelProperty[]): void {
    setDocumentProperties(this.session.book, { custom });
  }
}

/** One of them, by its key. */
class CustomProperty extends HostObject {
  readonly members: MemberTable = propertyMembers;
  private readonly owner: CustomPropertyCollection;

  constructor(
    session: Session,
    readonly key: string,
  ) {
    super(session);
    this.owner = new CustomPropertyCollection(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get model(): ModelProperty {
    const found = this.owner.all.find(({ key }) => key === this.key);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  set value(value: unknown) {
    const written = { key: this.key, ...typed(value) };
    const isThere = this.owner.all.some(({ key }) => key === this.key);
    this.owner.keep(
      isThere
        ? this.owner.all.map((old) => (old.key === this.key ? written : old))
        : [...this.owner.all, written],
    );
  }

  delete(): void {
    const { key: gone } = this.model;
    this.owner.keep(this.owner.all.filter(({ key }) => key !== gone));
  }
}

/** Whole numbers that a file's 4 bytes hold are kept as such. */
function typed(value: unknown): Pick<ModelProperty, "type" | "value"> {
  if (typeof value === "string") return { type: "String", value };
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return { type: (value | 0) === value ? "Number" : "Float", value };
}

const collectionMembers = members<CustomPropertyCollection>("CustomPropertyCollection", {
  methods: {
    // A key that is taken gets the new value.
    Add: (self, key, value) => {
      const name = asString(key);
      if (name === "") throw invalidArgument();
      const property = self.find(name) ?? new CustomProperty(self.session, name);
      property.value = value;
      return property;
    },
    DeleteAll: (self) => self.keep([]),
    GetCount: (self) => self.all.length,
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

const propertyMembers = members<CustomProperty>("CustomProperty", {
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: ({ model }) => model.type },
    Value: {
      get: ({ model }) => model.value,
      set: (self, value) => {
        self.value = value;
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: { Delete: (self) => self.delete() },
});
