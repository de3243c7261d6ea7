/** What functions.json says of one custom function, as far as calling it needs. */
export interface FunctionInfo {
  /** What the add-in has associated its function with. */
  readonly id: string;
  /** As formulas have it, with the namespace: "CCHC.DEM". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterInfo[];
  readonly givesMatrix: boolean;
  readonly isCancelable: boolean;
  readonly wantsAddress: boolean;
  readonly wantsParameterAddresses: boolean;
}

export interface ParameterInfo {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  /** Takes every argument from here on. */
  readonly isRepeating: boolean;
}

const TYPES = ["any", "number", "string", "boolean"] as const;
export type ParameterType = (typeof TYPES)[number];

/** functions.json says something that Excel refuses, or that this workbench does not stand in for. */
export class FunctionsMetadataError extends Error {
  override name = "FunctionsMetadataError";
}

/** The rules of Microsoft's "Custom functions naming guidelines": letters, digits, points; at first a letter. */
const NAME = /^[\p{L}][\p{L}\p{N}._]*$/u;
const ID = /^[A-Za-z0-9._]+$/;

/**
 * Reads functions.json ("Manually create JSON metadata for custom functions" of Microsoft's documentation).
 * @param namespace from the manifest, e.g. "CCHC"
 * @throws FunctionsMetadataError naming the function and what is wrong with it
 */
export function readFunctionsMetadata(json: unknown, namespace: string): FunctionInfo[] {
  const { functions } = record(json, "functions.json");
  if (!Array.isArray(functions)) throw new FunctionsMetadataError("functions");
  const read = functions.map((entry) => readFunction(entry, namespace));
  const twice = read.find(({ id }, index) => read.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) throw new FunctionsMetadataError(`${twice.id}: id`);
  return read;
}

function readFunction(entry: unknown, namespace: string): FunctionInfo {
  const { id, name, description, parameters, result, options } = record(entry, "functions[]");
  if (typeof id !== "string" || !ID.test(id)) throw new FunctionsMetadataError(`id ${String(id)}`);
  if (typeof name !== "string" || !NAME.test(name)) throw new FunctionsMetadataError(`${id}: name`);
  if (!Array.isArray(parameters)) throw new FunctionsMetadataError(`${id}: parameters`);
  const { stream, volatile, cancelable, requiresAddress, requiresParameterAddresses } = record(
    options ?? {},
    id,
  );
  // The workbench calls a function once for its arguments: it has no clock that would call it again.
  if (stream === true || volatile === true) throw new FunctionsMetadataError(`${id}: stream, volatile`);
  const { dimensionality } = record(result ?? {}, id);
  const read = parameters.map((parameter) => readParameter(parameter, id));
  checkOrder(read, id);
  return {
    id,
    name: `${namespace}.${name}`.toUpperCase(),
    description: text(description),
    parameters: read,
    givesMatrix: dimensionality === "matrix",
    isCancelable: cancelable === true,
    wantsAddress: requiresAddress === true,
    wantsParameterAddresses: requiresParameterAddresses === true,
  };
}

function readParameter(entry: unknown, id: string): ParameterInfo {
  const { name, description, type, dimensionality, optional, repeating } = record(entry, id);
  if (typeof name !== "string" || name === "") throw new FunctionsMetadataError(`${id}: parameters[].name`);
  const known = TYPES.find((candidate) => candidate === (type ?? "any"));
  if (known === undefined) throw new FunctionsMetadataError(`${id}: ${name}: type`);
  return {
    name,
    description: text(description),
    type: known,
    isMatrix: dimensionality === "matrix",
    isOptional: optional === true || repeating === true,
    isRepeating: repeating === true,
  };
}

/** Excel fills parameters from the left: nothing needed after an optional one, nothing at all after a repeating one. */
function checkOrder(parameters: readonly ParameterInfo[], id: string): void {
  parameters.forEach((parameter, index) => {
    const before = parameters[index - 1];
    if (before?.isRepeating === true || (before?.isOptional === true && !parameter.isOptional)) {
      throw new FunctionsMetadataError(`${id}: ${parameter.name}`);
    }
  });
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new FunctionsMetadataError(where);
  return value as Record<string, unknown>;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
