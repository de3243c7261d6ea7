/** The part of office.js that custom functions need; @types/office-js does not have it. */
interface CustomFunctionsRuntime {
  /** @param id as in functions.json */
  associate(id: string, call: (...args: unknown[]) => unknown): void;
  /** What a cell shows as an error; its message from CustomFunctionsRuntime 1.2 on. */
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
}

/** Undefined where office.js is missing, because its server cannot be reached. */
export function customFunctionsRuntime(): CustomFunctionsRuntime | undefined {
  return (globalThis as { CustomFunctions?: CustomFunctionsRuntime }).CustomFunctions;
}

/** Whether this Excel knows functions of add-ins; LTSC 2021 does not. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}
