import type { FilterCriteria } from "../../../files/filters";
import { type Filter as ModelFilter, setCriteria, tableFilter } from "../../../model/filters/filters";
import { invalidArgument, invalidOperation, unsupportedOperation } from "../../errors";
import { asInteger, asOneOf, asString, HostObject, isMissing, type Session } from "../base";
import type { TableColumn } from "../table/tableColumns";

const FILTERS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;
type FilterOn = (typeof FILTERS)[number];

/** The filter of one column of a table. */
export class Filter extends HostObject {
  readonly typeName = "Filter";

  constructor(
    session: Session,
    readonly column: TableColumn,
  ) {
    super(session);
  }

  /** @throws ApiError InvalidOperation on a table without filter buttons */
  get model(): ModelFilter {
    const filter = tableFilter(this.column.table.model);
    if (filter === null) throw invalidOperation("The table shows no filter buttons.");
    return filter;
  }

  apply(criteria: Readonly<Record<string, unknown>>): void {
    applyCriteria(this.model, this.column.index, criteria);
  }
}

/**
 * Filters a column as `Excel.FilterCriteria` says.
 * @throws ApiError InvalidArgument; UnsupportedOperation for what the workbench does not filter by
 */
export function applyCriteria(
  filter: ModelFilter,
  column: number,
  criteria: Readonly<Record<string, unknown>>,
): void {
  if (!setCriteria(filter, column, asCriteria(criteria))) {
    throw unsupportedOperation("The workbench does not filter by this.");
  }
}

function asCriteria(given: Readonly<Record<string, unknown>>): FilterCriteria {
  const filterOn: FilterOn = asOneOf(given["filterOn"], FILTERS);
  const { criterion1, criterion2, operator, values, dynamicCriteria } = given;
  switch (filterOn) {
    case "CellColor":
    case "FontColor":
    case "Icon":
      throw unsupportedOperation("The workbench does not filter by colours and icons.");
    case "Values":
      if (!Array.isArray(values)) throw invalidArgument();
      return { filterOn, values: values.map(asValue) };
    case "Custom":
      return {
        filterOn,
        criterion1: asString(criterion1),
        ...(!isMissing(criterion2) && {
          criterion2: asString(criterion2),
          operator: isMissing(operator) ? "And" : asOneOf(operator, ["And", "Or"]),
        }),
      };
    case "Dynamic":
      return { filterOn, dynamicCriteria: asString(dynamicCriteria) };
    default: {
      const count = asInteger(Number(criterion1));
      if (count < 1) throw invalidArgument();
      return { filterOn, criterion1: String(count) };
    }
  }
}

function asValue(value: unknown): string {
  if (typeof value !== "string")
    throw unsupportedOperation("The workbench does not filter by parts of dates.");
  return value;
}

/** As the API gives it: what was not said has its default. */
export function criteriaOf(criteria: FilterCriteria): object {
  return { operator: "And", color: "", dynamicCriteria: "Unknown", ...criteria };
}
