import type { FunctionResult, ResultValue } from "../model/calculation/customFunctions";

/** What the library says of a failed call, as numbers (CustomFunctionProxy); what is not here is #VALUE!. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A", // CustomFunctions.ErrorCode.notAvailable
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#N/A", // nothing is known of the function …
  10: "#N/A", // … or nothing is associated with it
};

/** The errors whose message Excel shows (CustomFunctions.Error). */
const WITH_MESSAGE = new Set(["#VALUE!", "#N/A"]);

/** One row of `SetInvocationArrayResults`: [id, whether it went well, value, the error's code if not, …]. */
export type ResultRow = readonly [
  id: number,
  succeeded: boolean,
  value: unknown,
  code?: unknown,
  ...unknown[],
];

/** @param givesMatrix as the metadata has it: rows from a function that promised one value are #VALUE! */
export function resultOf([, succeeded, value, code]: ResultRow, givesMatrix: boolean): FunctionResult {
  if (!succeeded)
    return failure(ERROR_OF_CODE[Number(code)] ?? "#VALUE!", typeof value === "string" ? value : "");
  if (!Array.isArray(value)) return resultValue(value);
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  const isMatrix = value.every((row) => Array.isArray(row) && row.length === width);
  if (!givesMatrix || !isMatrix || width === 0) return failure("#VALUE!", "");
  return (value as unknown[][]).map((row) => row.map(resultValue));
}

function resultValue(value: unknown): ResultValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  // Excel shows 0 for nothing (office-js issue 1503).
  if (value === null || value === undefined) return 0;
  const { basicType, basicValue, message } = value as Readonly<Record<string, unknown>>;
  if (basicType === "Error") return failure(String(basicValue), typeof message === "string" ? message : "");
  return typeof basicValue === "string" || typeof basicValue === "number" || typeof basicValue === "boolean"
    ? basicValue
    : failure("#VALUE!", "");
}

function failure(error: string, message: string): ResultValue {
  return { error, message: WITH_MESSAGE.has(error) ? message : "" };
}
