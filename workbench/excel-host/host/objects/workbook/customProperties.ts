import type { CustomProperty as ModelProperty } from "../../../files/documentProperties";
import { documentPropertiesOf, setDocumentProperties } from "../../../model/documentProperties";
import { invalidArgument, itemNotFound } from "../../errors";
import { asString, HostCollection, HostObject, type Session } from "../base";

/** What people say of the workbook in words of their own; keys are the same in any case. */
export class CustomPropertyCollection extends HostCollection {
  readonly typeName = "CustomPropertyCollection";

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
export class CustomProperty extends HostObject {
  readonly typeName = "CustomProperty";
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
