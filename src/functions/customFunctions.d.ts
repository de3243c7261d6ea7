/** The part of office.js that custom functions need; @types/office-js does not have it. */
declare namespace CustomFunctions {
  /** @param id as in functions.json */
  function associate(id: string, call: (...args: unknown[]) => unknown): void;

  /** What a cell shows as an error; its message from CustomFunctionsRuntime 1.2 on. */
  class Error {
    constructor(code: string, message?: string);
  }

  const ErrorCode: { readonly invalidValue: string };
}
