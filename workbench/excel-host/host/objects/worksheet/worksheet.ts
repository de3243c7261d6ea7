import type { Worksheet as GridSheet } from "@univerjs/core";
import type { SheetRef } from "../../../model/access";
import { parseArea, splitAddress, WHOLE_SHEET } from "../../../model/area";
import { allNames, referenceOf } from "../../../model/calculation/names";
import { findAll } from "../../../model/cells/search";
import {
  isValidSheetName,
  renameSheet,
  sheetByName,
  usedArea,
  type Visibility,
  visibilityOf,
} from "../../../model/sheets/sheets";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../errors";
import { asBoolean, asString, HostObject, isMissing, type Session } from "../base";
import { Range } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import { asSearchOptions, asSearchText } from "../range/rangeSearch";

export class Worksheet extends HostObject {
  readonly typeName = "Worksheet";

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  /** The id on the wire, in braces as Excel gives it; it never changes. */
  get id(): string {
    return `{${this.sheetId}}`;
  }

  /** @throws ApiError ItemNotFound when it has been deleted */
  get sheet(): GridSheet {
    const sheet = this.session.book.sheet(this.sheetId);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  get ref(): SheetRef {
    return { book: this.session.book, sheetId: this.sheet.getSheetId() };
  }

  get visibility(): Visibility {
    return visibilityOf(this.ref);
  }

  rename(value: unknown): void {
    const name = asString(value);
    if (!isValidSheetName(name)) throw invalidArgument();
    const taken = sheetByName(this.session.book, name);
    if (taken !== null && taken.getSheetId() !== this.sheetId) throw itemAlreadyExists();
    if (name !== this.sheet.getName()) renameSheet(this.ref, name);
  }

  /** "A1", "A1:B2", "A:E", "7:7", with this sheet's name before it or not, or a defined name; the whole sheet without. */
  range(address: unknown): Range {
    if (isMissing(address)) return new Range(this.session, this.ref.sheetId, WHOLE_SHEET);
    const { sheet, cells } = splitAddress(asString(address));
    const isElsewhere = sheet !== null && sheet.toLowerCase() !== this.sheet.getName().toLowerCase();
    if (isElsewhere) throw invalidArgument();
    const area = parseArea(cells);
    return area === null ? this.namedRange(cells) : new Range(this.session, this.sheetId, area);
  }

  /** Areas parted by commas or semicolons, each as `range` takes it; the whole sheet without. */
  ranges(address: unknown): RangeAreas {
    const parts = isMissing(address) ? [address] : splitAddresses(asString(address));
    const areas = parts.map((part) => this.range(part).area);
    return new RangeAreas(this.session, this.ref.sheetId, areas);
  }

  /** The cells that show the text; none on a sheet that is hidden. */
  findAll(text: unknown, criteria: unknown): RangeAreas | null {
    const [wanted, options] = [asSearchText(text), asSearchOptions(criteria)];
    const areas = this.visibility === "Visible" ? findAll(this.ref, WHOLE_SHEET, wanted, options) : [];
    return RangeAreas.of(this.session, this.ref.sheetId, areas);
  }

  /** The sheet so many places to the right, or with -1 to the left; null past the ends. */
  neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const sheets = this.session.book.workbook.getSheets();
    const beside = step === 1 ? sheets.slice(this.position + 1) : sheets.slice(0, this.position).reverse();
    const onlyVisible = !isMissing(visibleOnly) && asBoolean(visibleOnly);
    const found = beside
      .map((sheet) => new Worksheet(this.session, sheet.getSheetId()))
      .find((sheet) => !onlyVisible || sheet.visibility === "Visible");
    return found ?? null;
  }

  /** Counted from 0. */
  get position(): number {
    return this.session.book.workbook.getSheetIndex(this.sheet);
  }

  private namedRange(name: string): Range {
    const wanted = name.toLowerCase();
    const defined = allNames(this.session.book).find((candidate) => candidate.name.toLowerCase() === wanted);
    const target = defined === undefined ? null : referenceOf(defined.formula);
    if (target === null || sheetByName(this.session.book, target.sheet)?.getSheetId() !== this.sheetId) {
      throw invalidArgument();
    }
    return new Range(this.session, this.sheetId, target.area);
  }

  /** The used range, or null when nothing is used. */
  usedRange(valuesOnly: unknown): Range | null {
    const area = usedArea(this.ref, !isMissing(valuesOnly) && asBoolean(valuesOnly));
    return area && new Range(this.session, this.sheetId, area);
  }

  /** The number of sheets that would still be seen without this one. */
  otherVisibleSheets(): number {
    const { book } = this.session;
    return book.workbook
      .getSheets()
      .filter((sheet) => sheet.getSheetId() !== this.sheetId && sheet.isSheetHidden() !== 1).length;
  }
}

/** Excel's longest list of addresses. */
const MAX_ADDRESS_LENGTH = 8192;

/** The addresses of a list; separators within a quoted sheet's name are none. */
function splitAddresses(list: string): string[] {
  if (list.length > MAX_ADDRESS_LENGTH) throw invalidArgument();
  return list.match(/(?:'(?:[^']|'')*'|[^',;])+/g)?.map((part) => part.trim()) ?? [""];
}
