/*
 * What Excel is told of the custom functions. functions.json is made from this file at build: it imports nothing.
 */

interface Parameter {
  readonly name: string;
  /** A range of cells; otherwise one value. */
  readonly isRange: boolean;
  readonly isOptional?: true;
  readonly isRepeating?: true;
}

interface Metadata {
  readonly parameters: readonly Parameter[];
  readonly givesTable: boolean;
  /** Asks for the addresses of what it is given (CustomFunctionsRuntime 1.3). */
  readonly wantsAddresses?: true;
}

const vung: Parameter = { name: "vung", isRange: true };
const cacVung: Parameter = { ...vung, isRepeating: true };
const nam: Parameter = { name: "nam", isRange: false, isOptional: true };
const filters: readonly Parameter[] = ["linh_vuc", "thang", "don_vi"].map((name) => ({
  name,
  isRange: true,
  isOptional: true,
}));

/** By name, which is the id too. ASCII: a localised name is #NAME? in another language (office-js issue 891). */
export const METADATA = {
  DEM: { parameters: [vung, ...filters], givesTable: false },
  DIEMTRU: { parameters: [vung, ...filters], givesTable: false },
  THEOLINHVUC: { parameters: [cacVung], givesTable: true },
  THEOTHANG: { parameters: [vung, nam], givesTable: true },
  THEODONVI: { parameters: [cacVung], givesTable: true, wantsAddresses: true },
  LINHVUCTHANG: { parameters: [cacVung], givesTable: true },
  KIEMTRA: { parameters: [cacVung], givesTable: true, wantsAddresses: true },
  CHUANTHANG: { parameters: [{ name: "thoi_gian", isRange: true }, nam], givesTable: true },
  GOIYLINHVUC: { parameters: [{ name: "noi_dung", isRange: true }], givesTable: true },
} as const satisfies Record<string, Metadata>;

export type FunctionName = keyof typeof METADATA;

/** The words for each function and its parameters. */
export type FunctionTexts = Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
>;

/**
 * functions.json. Without `allowCustomDataForDataTypeAny` and `allowErrorForDataTypeAny`, which end Excel LTSC 2021
 * (office-js issue 4385), and without streaming and volatile functions.
 */
export function functionsJson(texts: FunctionTexts): object {
  return {
    functions: Object.entries<Metadata>(METADATA).map(
      ([name, { parameters, givesTable, wantsAddresses }]) => ({
        id: name,
        name,
        description: texts[name]?.description,
        parameters: parameters.map(({ name: parameter, isRange, isOptional, isRepeating }) => ({
          name: parameter,
          description: texts[name]?.parameters[parameter],
          type: "any",
          dimensionality: isRange ? "matrix" : "scalar",
          ...(isOptional === true ? { optional: true } : {}),
          ...(isRepeating === true ? { repeating: true } : {}),
        })),
        result: { type: "any", dimensionality: givesTable ? "matrix" : "scalar" },
        ...(wantsAddresses === true ? { options: { requiresParameterAddresses: true } } : {}),
      }),
    ),
  };
}
