import { type CellValue, isErrorValue } from "../../../model/cells/cells";
import { fromLocalFormula } from "../../../model/calculation/localFormula";
import { removeName } from "../../../model/calculation/names";
import { itemNotFound } from "../../errors";
import { asBoolean, asString, members } from "../base";
import { Range } from "../range/range";
import { Worksheet } from "../worksheet/worksheet";
import type { NamedItemCollection, NamedItem } from "./namedItem";
import { asFormula, absoluteAddress, NamedItemArrayValues } from "./namedItem";

export const namedItemArrayValuesMembers = members<NamedItemArrayValues>("NamedItemArrayValues", {
  properties: {
    Types: { get: (self) => self.read("ValueTypes") },
    Values: { get: (self) => self.read("Values") },
  },
});

function typeOf(item: NamedItem): string {
  const meaning = item.meaning();
  if (meaning.kind === "cells") return "Range";
  if (meaning.kind === "array") return "Array";
  if (meaning.kind === "error") return "Error";
  if (typeof meaning.value === "string") return "String";
  if (typeof meaning.value === "boolean") return "Boolean";
  return Number.isInteger(meaning.value) ? "Integer" : "Double";
}

/** A range's value is its address with $, an array's the array as a formula has it. */
function valueOf(item: NamedItem): unknown {
  const meaning = item.meaning();
  if (meaning.kind === "cells") {
    return absoluteAddress(new Range(item.session, meaning.sheetId, meaning.area));
  }
  return meaning.kind === "array" ? arrayText(meaning.values) : meaning.value;
}

function arrayText(values: readonly (readonly CellValue[])[]): string {
  const constant = (value: CellValue): string => {
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return typeof value === "number" || isErrorValue(value)
      ? String(value)
      : `"${value.replaceAll('"', '""')}"`;
  };
  return `={${values.map((row) => row.map(constant).join(",")).join(";")}}`;
}

function ownSheet({ session, model }: NamedItem): Worksheet | null {
  return model.sheetId === null ? null : new Worksheet(session, model.sheetId);
}

function present<T>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}

export const namedItemCollectionMembers = members<NamedItemCollection>("NamedItemCollection", {
  methods: {
    Add: (self, name, reference, comment) => self.add(name, reference, comment),
    AddFormulaLocal: (self, name, formula, comment) =>
      self.add(name, fromLocalFormula(asString(formula)), comment),
    GetCount: (self) => self.items().length,
    GetItemOrNullObject: (self, name) => self.find(name),
  },
});

export const namedItemMembers = members<NamedItem>("NamedItem", {
  properties: {
    Name: { get: ({ model }) => model.name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Visible: {
      get: ({ model }) => model.visible,
      set: (self, value) => self.change({ visible: asBoolean(value) }),
    },
    Comment: {
      get: ({ model }) => model.comment,
      set: (self, value) => self.change({ comment: asString(value) }),
    },
    Scope: { get: ({ model }) => (model.sheetId === null ? "Workbook" : "Worksheet") },
    Formula: {
      get: ({ model }) => model.formula,
      set: (self, value) => self.change({ formula: asFormula(value) }),
    },
    _Id: { get: ({ model }) => model.name },
  },
  objects: {
    ArrayValues: (self) => new NamedItemArrayValues(self.session, self),
    Worksheet: (self) => present(ownSheet(self)),
    WorksheetOrNullObject: ownSheet,
  },
  methods: {
    Delete: ({ session, model }) => removeName(session.book, model),
    GetRange: (self) => present(self.range()),
    GetRangeOrNullObject: (self) => self.range(),
  },
});
