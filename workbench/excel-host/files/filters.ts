import type { Area } from "../model/area";
import { parseRange, rangeName } from "./a1";
import { attribute, booleanAttribute, child, children, numberAttribute } from "./xml";

/** What one column is filtered by, as `Excel.FilterCriteria` names it. */
export interface FilterCriteria {
  filterOn: "Values" | "Custom" | "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent" | "Dynamic";
  /** With "Values": the texts that stay, "" for blank cells. */
  values?: string[];
  /** With "Custom" a condition such as ">=5" or "=a*"; else the number of items or percent. */
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
  /** With "Dynamic": as in `Excel.DynamicFilterCriteria`. */
  dynamicCriteria?: string;
}

/** Criteria by the place of their column within the filter, counted from 0. */
export type FilterColumns = Record<number, FilterCriteria>;

/** The filter of a sheet's own range; its first row holds the headings. */
export interface SheetFilter {
  range: Area;
  columns: FilterColumns;
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Reads an autoFilter element; null when there is none. What is not modelled (colours, dates) stays in the file alone. */
export function readFilter(element: Element | null): SheetFilter | null {
  const range = parseRange(attribute(element, "ref") ?? "");
  if (element === null || range === null) return null;
  const columns: FilterColumns = {};
  for (const column of children(element, "filterColumn")) {
    const criteria = readColumn(column);
    if (criteria !== null) columns[numberAttribute(column, "colId") ?? 0] = criteria;
  }
  const { startRow, startColumn, endRow, endColumn } = range;
  return { range: { startRow, startColumn, endRow, endColumn }, columns };
}

function readColumn(column: Element): FilterCriteria | null {
  const values = child(column, "filters");
  if (values !== null && child(values, "dateGroupItem") === null) {
    const texts = children(values, "filter").map((filter) => attribute(filter, "val") ?? "");
    return { filterOn: "Values", values: booleanAttribute(values, "blank") ? [...texts, ""] : texts };
  }
  const custom = child(column, "customFilters");
  if (custom !== null) {
    const [first, second] = children(custom, "customFilter").map(readCondition);
    if (first === undefined) return null;
    const operator = booleanAttribute(custom, "and") ? "And" : "Or";
    return {
      filterOn: "Custom",
      criterion1: first,
      ...(second !== undefined && { criterion2: second, operator }),
    };
  }
  const top = child(column, "top10");
  if (top !== null) {
    const side = booleanAttribute(top, "top", true) ? "Top" : "Bottom";
    const filterOn = booleanAttribute(top, "percent")
      ? (`${side}Percent` as const)
      : (`${side}Items` as const);
    return { filterOn, criterion1: attribute(top, "val") ?? "10" };
  }
  const type = attribute(child(column, "dynamicFilter"), "type");
  if (type === undefined || type === null) return null;
  return { filterOn: "Dynamic", dynamicCriteria: type.charAt(0).toUpperCase() + type.slice(1) };
}

function readCondition(filter: Element): string {
  return (OPERATORS[attribute(filter, "operator") ?? "equal"] ?? "=") + (attribute(filter, "val") ?? "");
}

/** Puts the criteria into an autoFilter element; columns of the file that are not modelled keep what they have. */
export function writeFilter(element: Element, { range, columns }: SheetFilter): void {
  element.setAttribute("ref", rangeName(range));
  for (const column of children(element, "filterColumn")) {
    const isModelled = readColumn(column) !== null;
    if (isModelled || columns[numberAttribute(column, "colId") ?? 0]) element.removeChild(column);
  }
  for (const [index, criteria] of Object.entries(columns)) {
    const after = children(element, "filterColumn").find(
      (column) => (numberAttribute(column, "colId") ?? 0) > Number(index),
    );
    element.insertBefore(
      writeColumn(element, index, criteria),
      after ?? child(element, "sortState") ?? child(element, "extLst"),
    );
  }
}

function writeColumn(parent: Element, index: string, criteria: FilterCriteria): Element {
  const make = (name: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const column = make("filterColumn", { colId: index });
  column.appendChild(writeCriteria(make, criteria));
  return column;
}

type Make = (name: string, attributes: Readonly<Record<string, string>>) => Element;

function writeCriteria(make: Make, criteria: FilterCriteria): Element {
  const { filterOn, values = [], criterion1 = "", criterion2, operator, dynamicCriteria = "" } = criteria;
  if (filterOn === "Values") {
    const filters = make("filters", values.includes("") ? { blank: "1" } : {});
    for (const val of values) if (val !== "") filters.appendChild(make("filter", { val }));
    return filters;
  }
  if (filterOn === "Custom") {
    const filters = make("customFilters", operator === "And" ? { and: "1" } : {});
    for (const condition of [criterion1, criterion2]) {
      if (condition !== undefined) filters.appendChild(make("customFilter", writeCondition(condition)));
    }
    return filters;
  }
  if (filterOn === "Dynamic") {
    return make("dynamicFilter", {
      type: dynamicCriteria.charAt(0).toLowerCase() + dynamicCriteria.slice(1),
    });
  }
  return make("top10", {
    ...(filterOn.startsWith("Bottom") && { top: "0" }),
    ...(filterOn.endsWith("Percent") && { percent: "1" }),
    val: criterion1,
  });
}

function writeCondition(condition: string): Record<string, string> {
  const { operator, operand } = parseCondition(condition);
  const name = Object.entries(OPERATORS).find(([, sign]) => sign === operator)?.[0] ?? "equal";
  return { ...(name !== "equal" && { operator: name }), val: operand };
}

/** ">=5" in two; a condition without a sign is one of equality. */
export function parseCondition(condition: string): { readonly operator: string; readonly operand: string } {
  const [, operator, operand] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(condition) ?? [];
  return { operator: operator ?? "=", operand: operand ?? "" };
}
