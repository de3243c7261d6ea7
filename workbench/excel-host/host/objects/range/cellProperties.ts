import { columnCount, rowCount } from "../../../model/area";
import { apiNotFound, invalidArgument } from "../../errors";
import { camelCase, pascalCase } from "../../query";
import { type HostObject, isMissing } from "../base";
import { RangeBorderCollection } from "../format/borders";
import { asRecord } from "../validation/dataValidationRule";
import type { Range } from "./range";

type Method = (self: Range, ...args: unknown[]) => unknown;

/** The sides of a cell as `Excel.CellBorderCollection` names them. */
const SIDES: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

/** What many cells, rows or columns look like, in one call. */
export const cellPropertyMethods: Record<string, Method> = {
  GetCellProperties: (self, options) =>
    rowsOf(self).map((row) => columnsOf(row).map((cell) => read(cell, options))),
  GetColumnProperties: (self, options) => columnsOf(self).map((column) => read(column, options)),
  GetRowProperties: (self, options) => rowsOf(self).map((row) => read(row, options)),
  SetCellProperties: (self, data) => {
    const cells = rowsOf(self).map(columnsOf);
    const rows = asList(data, cells.length).map((row, index) => asList(row, cells[index]?.length ?? 0));
    cells.forEach((row, index) => row.forEach((cell, at) => write(cell, rows[index]?.[at])));
  },
  SetColumnProperties: (self, data) => {
    const list = asList(data, columnCount(self.area));
    columnsOf(self).forEach((column, index) => write(column, list[index]));
  },
  SetRowProperties: (self, data) => {
    const list = asList(data, rowCount(self.area));
    rowsOf(self).forEach((row, index) => write(row, list[index]));
  },
};

function rowsOf(range: Range): Range[] {
  return Array.from({ length: rowCount(range.area) }, (_, row) =>
    range.block(row, 0, 1, columnCount(range.area)),
  );
}

function columnsOf(range: Range): Range[] {
  return Array.from({ length: columnCount(range.area) }, (_, column) =>
    range.block(0, column, rowCount(range.area), 1),
  );
}

/** @throws ApiError InvalidArgument for a list of another length */
function asList(value: unknown, length: number): unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value;
}

/** The properties that the options name, as nested as they are; of a part named alone all that it has. */
function read(target: HostObject, options: unknown): Record<string, unknown> {
  const { properties } = target.session.offered.membersOf(target);
  const wanted: [string, unknown][] =
    options === true
      ? [...properties.keys()].map((name) => [camelCase(name), true])
      : Object.entries(isMissing(options) ? {} : asRecord(options));
  const named = wanted.filter(([, option]) => !isMissing(option) && option !== false);
  return Object.fromEntries(
    named.map(([name, option]) => {
      const property = properties.get(pascalCase(name));
      if (property !== undefined) return [name, property.get(target)];
      const part = partOf(target, name);
      return [name, part instanceof RangeBorderCollection ? readSides(part, option) : read(part, option)];
    }),
  );
}

function readSides(borders: RangeBorderCollection, options: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => [name, read(borders.item(side), options)]),
  );
}

/** Sets what the data has; what is absent stays. */
function write(target: HostObject, data: unknown): void {
  for (const [name, value] of Object.entries(isMissing(data) ? {} : asRecord(data))) {
    if (isMissing(value)) continue;
    const property = target.session.offered.membersOf(target).properties.get(pascalCase(name));
    if (property === undefined) write(partOf(target, name), value);
    else if (property.set === undefined) throw invalidArgument();
    else property.set(target, value);
  }
}

function partOf(target: HostObject, name: string): HostObject {
  const side = SIDES[name];
  if (target instanceof RangeBorderCollection && side !== undefined) return target.item(side);
  const part = target.session.offered.membersOf(target).objects.get(pascalCase(name))?.(target);
  if (!part) throw apiNotFound(`${target.typeName}.${name}`);
  return part;
}
