import { DEFAULT_CATALOGUE } from "../../core/areas/catalogue";
import type { CellValue, Grid } from "../../core/form/grid";
import { withSemicolons } from "../../core/twins/twinCall";
import { quoted } from "../../core/twins/measures";
import type { FunctionName } from "../../functions/metadata";
import { METADATA } from "../../functions/metadata";
import type { FunctionSource } from "../../workbook/formulas/functionSource";

/** An argument of an example: the table, one of its columns, a constant, or nothing. */
type ExampleArgument = "table" | "month" | "problem" | { readonly constant: string | number } | null;

/** A formula that works in the open workbook. */
export interface Example {
  readonly name: FunctionName;
  readonly args: readonly ExampleArgument[];
}

const [, , procedures] = DEFAULT_CATALOGUE;
const area = { constant: procedures?.code ?? "" };
const june = { constant: 6 };

/** In the order of the list of functions. */
export function examplesFor(source: FunctionSource): readonly Example[] {
  const hasArea = source.columns.area !== undefined;
  const hasMonth = source.columns.month !== undefined;
  return [
    { name: "DEM", args: ["table"] },
    ...(hasArea ? [{ name: "DEM" as const, args: ["table" as const, area] }] : []),
    ...(hasMonth ? [{ name: "DEM" as const, args: ["table" as const, null, june] }] : []),
    { name: "DIEMTRU", args: ["table"] },
    ...(hasArea ? [{ name: "DIEMTRU" as const, args: ["table" as const, area] }] : []),
    { name: "THEOLINHVUC", args: ["table"] },
    { name: "THEOTHANG", args: ["table"] },
    { name: "THEODONVI", args: ["table"] },
    { name: "LINHVUCTHANG", args: ["table"] },
    { name: "KIEMTRA", args: ["table"] },
    ...(hasMonth
      ? [{ name: "CHUANTHANG" as const, args: ["month" as const, { constant: source.year }] }]
      : []),
    { name: "GOIYLINHVUC", args: ["problem"] },
  ];
}

/** The formula with commas, as the API takes it. */
export function formulaOf({ name, args }: Example, source: FunctionSource): string {
  return `=CCHC.${name}(${args.map((argument) => textOf(argument, source)).join(",")})`;
}

/** The formula as a person types it on this machine. */
export function typedFormula(example: Example, source: FunctionSource): string {
  const formula = formulaOf(example, source);
  return source.hasDecimalComma ? withSemicolons(formula) : formula;
}

/** “DEM(vung; [linh_vuc]; …)”. */
export function signatureOf(name: FunctionName, hasDecimalComma: boolean): string {
  const { parameters } = METADATA[name];
  const sign = hasDecimalComma ? "; " : ", ";
  const shown = parameters.map((parameter) =>
    "isOptional" in parameter ? `[${parameter.name}]` : parameter.name,
  );
  const repeats = parameters.some((parameter) => "isRepeating" in parameter);
  return `${name}(${[...shown, ...(repeats ? ["…"] : [])].join(sign)})`;
}

/** What the function gets for the example, as Excel hands it over. @param grid the source's values */
export function valuesOf({ name, args }: Example, source: FunctionSource, grid: Grid): unknown[] {
  const values = args.map((argument) => valueOf(argument, source, grid));
  const repeats = METADATA[name].parameters.some((parameter) => "isRepeating" in parameter);
  return repeats ? [values, { parameterAddresses: [source.reference] }] : values;
}

function textOf(argument: ExampleArgument, { reference, columnReferences }: FunctionSource): string {
  if (argument === null) return "";
  if (argument === "table") return reference;
  if (typeof argument === "string") return columnReferences[argument] ?? reference;
  return typeof argument.constant === "number" ? String(argument.constant) : quoted(argument.constant);
}

function valueOf(
  argument: ExampleArgument,
  { area: { column }, columns }: FunctionSource,
  grid: Grid,
): unknown {
  if (argument === null) return null;
  if (argument === "table") return grid;
  if (typeof argument !== "string") return argument.constant;
  const index = (columns[argument] ?? column) - column;
  return grid.slice(1).map((row): CellValue[] => [row[index] ?? ""]);
}
