import { areaAddress } from "../../../model/area";
import { type CellValue, isErrorValue } from "../../../model/cells/cells";
import { type Evaluated, evaluate } from "../../../model/calculation/evaluate";
import { allNames, namesOf, referenceOf, setName, type DefinedName } from "../../../model/calculation/names";
import { sheetByName } from "../../../model/sheets/sheets";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../errors";
import { asString, HostCollection, HostObject, isMissing, type Session } from "../base";
import { asName, takenNames } from "./nameRules";
import { Range } from "../range/range";
import { cellProperties } from "../range/rangeCells";

/** The defined names of the workbook (`sheetId` null), or those that one sheet alone knows. */
export class NamedItemCollection extends HostCollection {
  readonly typeName = "NamedItemCollection";

  constructor(
    session: Session,
    readonly sheetId: string | null,
  ) {
    super(session);
  }

  items(): NamedItem[] {
    return namesOf(this.session.book, this.sheetId).map(({ id }) => new NamedItem(this.session, id));
  }

  item(key: unknown): NamedItem {
    const item = this.find(key);
    if (item === null) throw itemNotFound();
    return item;
  }

  /** By name in any case. */
  find(key: unknown): NamedItem | null {
    const wanted = asString(key).toLowerCase();
    const found = namesOf(this.session.book, this.sheetId).find(({ name }) => name.toLowerCase() === wanted);
    return found ? new NamedItem(this.session, found.id) : null;
  }

  add(value: unknown, reference: unknown, comment: unknown): NamedItem {
    const { book } = this.session;
    const name = asName(value);
    const taken =
      this.sheetId === null
        ? takenNames(book)
        : new Set(namesOf(book, this.sheetId).map((item) => item.name.toLowerCase()));
    if (taken.has(name.toLowerCase())) throw itemAlreadyExists();
    const id = crypto.randomUUID();
    const text = isMissing(comment) ? "" : asString(comment);
    setName(book, {
      id,
      name,
      formula: asFormula(reference),
      comment: text,
      visible: true,
      sheetId: this.sheetId,
    });
    return new NamedItem(this.session, id);
  }
}

/** An array of constants, as "={1,2;\"a\",TRUE}" has it; null for any other formula. */
function arrayOf(formula: string): (string | number | boolean)[][] | null {
  const inner = /^=\s*\{(.*)\}\s*$/s.exec(formula)?.[1];
  if (inner === undefined) return null;
  const rows = inner.match(/(?:"(?:[^"]|"")*"|[^";])+/g) ?? [];
  const cells = rows.map((row) => row.match(/(?:"(?:[^"]|"")*"|[^",])+/g) ?? []);
  const read = cells.map((row) => row.map((cell) => constantOf(cell)));
  return read.some((row) => row.includes(null)) ? null : (read as (string | number | boolean)[][]);
}

function constantOf(formula: string): string | number | boolean | null {
  const text = formula.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** A Range, or a formula such as "=Sheet1!$A$1" or "=12". @throws ApiError InvalidArgument */
export function asFormula(reference: unknown): string {
  if (reference instanceof Range) return `=${absoluteAddress(reference)}`;
  const formula = asString(reference);
  if (!/^=\s*\S/.test(formula)) throw invalidArgument();
  return formula;
}

/** "Sheet1!$A$1:$B$2". */
export function absoluteAddress({ address, area }: Range): string {
  const cells = areaAddress(area);
  const prefix = address.slice(0, address.length - cells.length);
  return prefix + cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** A defined name, by its id. */
export class NamedItem extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    session: Session,
    readonly id: string,
  ) {
    super(session);
  }

  /** The library finds the item again by its name. */
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.model.name };
  }

  /** The name as it stands now. @throws ApiError ItemNotFound when it is gone */
  get model(): DefinedName {
    const name = allNames(this.session.book).find(({ id }) => id === this.id);
    if (name === undefined) throw itemNotFound();
    return name;
  }

  /** The cells that the name stands for; null when it stands for anything else. */
  range(): Range | null {
    const meaning = this.meaning();
    return meaning.kind === "cells" ? new Range(this.session, meaning.sheetId, meaning.area) : null;
  }

  /** What the name stands for. Its formula is worked out where it is neither plain cells nor a constant. */
  meaning(): Evaluated {
    const { book } = this.session;
    const { formula, sheetId } = this.model;
    if (formula.includes("#REF!")) return { kind: "error", value: "#REF!" };
    const reference = referenceOf(formula);
    const sheet = reference && sheetByName(book, reference.sheet);
    if (sheet) return { kind: "cells", sheetId: sheet.getSheetId(), area: reference.area };
    const values = arrayOf(formula);
    if (values !== null) return { kind: "array", values };
    const value = constantOf(formula.slice(1));
    if (value !== null) return { kind: "value", value };
    return evaluate(book, sheetId ?? book.workbook.getActiveSheet().getSheetId(), formula);
  }

  change(patch: Partial<DefinedName>): void {
    setName(this.session.book, { ...this.model, ...patch });
  }
}

/** The values of a name, rows × columns: those of its range, of its array, or its one constant. */
export class NamedItemArrayValues extends HostObject {
  readonly typeName = "NamedItemArrayValues";

  constructor(
    session: Session,
    readonly item: NamedItem,
  ) {
    super(session);
  }

  read(property: "Values" | "ValueTypes"): unknown {
    const meaning = this.item.meaning();
    if (meaning.kind === "cells") {
      const { sheetId, area } = meaning;
      return cellProperties[property]?.get(new Range(this.session, sheetId, area));
    }
    const values = meaning.kind === "array" ? meaning.values : [[meaning.value]];
    return property === "Values" ? values : values.map((row) => row.map(constantType));
  }
}

function constantType(value: CellValue): string {
  if (typeof value === "string") return isErrorValue(value) ? "Error" : "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}
