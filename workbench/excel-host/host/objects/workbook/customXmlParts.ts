import { parseXml } from "../../../files/xml";
import { customXmlOf, setCustomXml } from "../../../model/customXml";
import { invalidArgument, invalidOperation, itemNotFound } from "../../errors";
import { asString, HostCollection, HostObject, type Session } from "../base";

/** The custom XML parts of the workbook. */
export class CustomXmlPartCollection extends HostCollection {
  readonly typeName: "CustomXmlPartCollection" | "CustomXmlPartScopedCollection" = "CustomXmlPartCollection";

  items(): CustomXmlPart[] {
    return customXmlOf(this.session.book).map(({ id }) => new CustomXmlPart(this.session, id));
  }

  item(key: unknown): CustomXmlPart {
    const part = this.find(key);
    if (part === null) throw itemNotFound();
    return part;
  }

  find(key: unknown): CustomXmlPart | null {
    const wanted = asString(key).toLowerCase();
    return this.items().find(({ id }) => id.toLowerCase() === wanted) ?? null;
  }
}

/** Those parts whose root is of one namespace. */
export class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly typeName = "CustomXmlPartScopedCollection";

  constructor(
    session: Session,
    readonly namespaceUri: string,
  ) {
    super(session);
  }

  override items(): CustomXmlPart[] {
    return super.items().filter(({ namespaceUri }) => namespaceUri === this.namespaceUri);
  }

  /** The one part, or null when there is none. @throws ApiError InvalidOperation when there are several */
  only(): CustomXmlPart | null {
    const [part, another] = this.items();
    if (another !== undefined) throw invalidOperation("There is more than one custom XML part.");
    return part ?? null;
  }
}

export class CustomXmlPart extends HostObject {
  readonly typeName = "CustomXmlPart";

  constructor(
    session: Session,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  /** @throws ApiError ItemNotFound when it has been deleted */
  get xml(): string {
    const found = customXmlOf(this.session.book).find(({ id }) => id === this.id);
    if (found === undefined) throw itemNotFound();
    return found.xml;
  }

  set xml(value: unknown) {
    const { book } = this.session;
    const changed = { id: this.id, xml: wellFormed(value) };
    if (this.xml === changed.xml) return;
    setCustomXml(
      book,
      customXmlOf(book).map((part) => (part.id === this.id ? changed : part)),
    );
  }

  /** "" for a root without a namespace, and for a part that other programs have written ill. */
  get namespaceUri(): string {
    return rootOf(this.xml)?.namespaceURI ?? "";
  }

  delete(): void {
    const { book } = this.session;
    setCustomXml(
      book,
      customXmlOf(book).filter(({ id }) => id !== this.id),
    );
  }
}

/** @throws ApiError InvalidArgument */
export function wellFormed(value: unknown): string {
  const xml = asString(value);
  if (rootOf(xml) === null) throw invalidArgument();
  return xml;
}

function rootOf(xml: string): Element | null {
  try {
    return parseXml(xml).documentElement;
  } catch {
    return null; // the parser's own words are no use to the caller
  }
}
