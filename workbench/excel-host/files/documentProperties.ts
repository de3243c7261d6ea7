import { strToU8 } from "fflate";
import { partRoot, type Parts, relations } from "./package";
import { addRelation, declareType, freePath, OFFICE, PACKAGE } from "./packageEdit";
import { attribute, child, children, parseXml, serializeXml } from "./xml";

/** What the file says of itself, as `Excel.DocumentProperties` names it; what is not said is absent. */
export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly lastAuthor?: string;
  readonly revisionNumber?: string;
  /** ISO 8601. */
  readonly creationDate?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly custom?: readonly CustomProperty[];
}

export interface CustomProperty {
  readonly key: string;
  /** As `Excel.DocumentPropertyType`; a date's value is ISO 8601. */
  readonly type: "String" | "Number" | "Float" | "Boolean" | "Date";
  readonly value: string | number | boolean;
}

type TextField = Exclude<keyof DocumentProperties, "custom">;

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VARIANTS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The set of properties that people make themselves. */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

interface PartKind {
  /** The last word of the relation's type. */
  readonly kind: string;
  readonly base: string;
  readonly path: string;
  readonly contentType: string;
  readonly root: string;
  /** The element of each field, with its namespace. */
  readonly fields: Partial<Record<TextField, readonly [namespace: string, name: string]>>;
}

const CORE_PART: PartKind = {
  kind: "core-properties",
  base: `${PACKAGE}/metadata`,
  path: "docProps/core",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  root: `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}" xmlns:dcterms="${TERMS}" xmlns:xsi="${INSTANCE}"/>`,
  fields: {
    title: [DUBLIN_CORE, "dc:title"],
    subject: [DUBLIN_CORE, "dc:subject"],
    author: [DUBLIN_CORE, "dc:creator"],
    keywords: [CORE, "cp:keywords"],
    comments: [DUBLIN_CORE, "dc:description"],
    category: [CORE, "cp:category"],
    lastAuthor: [CORE, "cp:lastModifiedBy"],
    revisionNumber: [CORE, "cp:revision"],
    creationDate: [TERMS, "dcterms:created"],
  },
};
const EXTENDED_PART: PartKind = {
  kind: "extended-properties",
  base: OFFICE,
  path: "docProps/app",
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  root: `<Properties xmlns="${EXTENDED}"/>`,
  fields: { manager: [EXTENDED, "Manager"], company: [EXTENDED, "Company"] },
};
const CUSTOM_PART: PartKind = {
  kind: "custom-properties",
  base: OFFICE,
  path: "docProps/custom",
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  root: `<Properties xmlns="${CUSTOM}" xmlns:vt="${VARIANTS}"/>`,
  fields: {},
};

/** The element that holds a custom property's value, by its type. */
const VARIANT: Readonly<Record<CustomProperty["type"], string>> = {
  String: "lpwstr",
  Number: "i4",
  Float: "r8",
  Boolean: "bool",
  Date: "filetime",
};

/** What a package says of itself. */
export function readDocumentProperties(parts: Parts): DocumentProperties {
  const found: Partial<Record<TextField, string>> = {};
  for (const part of [CORE_PART, EXTENDED_PART]) {
    const root = rootOf(parts, part);
    for (const [field, [, name]] of Object.entries(part.fields) as [TextField, [string, string]][]) {
      const text = child(root, localName(name))?.textContent;
      if (text) found[field] = text;
    }
  }
  const custom = children(rootOf(parts, CUSTOM_PART), "property").flatMap((item) => readCustom(item) ?? []);
  return { ...found, ...(custom.length > 0 && { custom }) };
}

/** Brings what a package says of itself from `then` to `now`; what is not modelled stays. */
export function writeDocumentProperties(
  parts: Parts,
  then: DocumentProperties,
  now: DocumentProperties,
): void {
  for (const part of [CORE_PART, EXTENDED_PART]) {
    const fields = Object.entries(part.fields) as [TextField, [string, string]][];
    const changed = fields.filter(([field]) => (then[field] ?? "") !== (now[field] ?? ""));
    if (changed.length === 0) continue;
    change(parts, part, (root) => {
      for (const [field, [namespace, name]] of changed) setText(root, namespace, name, now[field] ?? "");
    });
  }
  const [before, after] = [then.custom ?? [], now.custom ?? []];
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  change(parts, CUSTOM_PART, (root) => writeCustom(root, before, after));
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function pathOf(parts: Parts, { kind }: PartKind): string | undefined {
  return relations(parts, "").find((relation) => relation.kind === kind)?.target;
}

function rootOf(parts: Parts, part: PartKind): Element | null {
  const path = pathOf(parts, part);
  return path === undefined ? null : partRoot(parts, path);
}

function change(parts: Parts, part: PartKind, edit: (root: Element) => void): void {
  const path = pathOf(parts, part) ?? addPart(parts, part);
  const root = partRoot(parts, path) ?? parseXml(part.root).documentElement;
  edit(root);
  parts[path] = strToU8(serializeXml(root.ownerDocument));
}

function addPart(parts: Parts, { kind, base, path: start, contentType }: PartKind): string {
  const path = parts[`${start}.xml`] === undefined ? `${start}.xml` : freePath(parts, start, ".xml");
  addRelation(parts, "", kind, path, base);
  declareType(parts, path, contentType);
  return path;
}

/** An empty text says nothing: its element goes. */
function setText(root: Element, namespace: string, name: string, text: string): void {
  const old = child(root, localName(name));
  if (text === "") {
    if (old) root.removeChild(old);
    return;
  }
  const element = old ?? root.ownerDocument.createElementNS(namespace, name);
  element.textContent = text;
  if (namespace === TERMS) element.setAttributeNS(INSTANCE, "xsi:type", "dcterms:W3CDTF");
  if (!old) root.appendChild(element);
}

function readCustom(item: Element): CustomProperty | null {
  const key = attribute(item, "name");
  const variant = children(item)[0];
  const type = (Object.keys(VARIANT) as CustomProperty["type"][]).find(
    (candidate) => VARIANT[candidate] === variant?.localName,
  );
  if (key === undefined || type === undefined) return null;
  const text = variant?.textContent ?? "";
  if (type === "Boolean") return { key, type, value: text === "true" || text === "1" };
  return { key, type, value: type === "Number" || type === "Float" ? Number(text) : text };
}

function writeCustom(root: Element, then: readonly CustomProperty[], now: readonly CustomProperty[]): void {
  const document = root.ownerDocument;
  const elementOf = (key: string): Element | undefined =>
    children(root, "property").find((item) => attribute(item, "name") === key);
  for (const { key } of then) {
    const old = elementOf(key);
    if (old && !now.some((property) => property.key === key)) root.removeChild(old);
  }
  for (const { key, type, value } of now) {
    const before = then.find((property) => property.key === key);
    if (before?.type === type && before.value === value) continue;
    const element = elementOf(key) ?? root.appendChild(newCustom(root, key));
    for (const old of children(element)) element.removeChild(old);
    const variant = document.createElementNS(VARIANTS, `vt:${VARIANT[type]}`);
    variant.textContent = String(value);
    element.appendChild(variant);
  }
}

/** The numbers begin with 2 and are given once. */
function newCustom(root: Element, key: string): Element {
  const numbers = children(root, "property").map((item) => Number(attribute(item, "pid")));
  const element = root.ownerDocument.createElementNS(CUSTOM, "property");
  element.setAttribute("fmtid", CUSTOM_SET);
  element.setAttribute("pid", String(Math.max(1, ...numbers) + 1));
  element.setAttribute("name", key);
  return element;
}
