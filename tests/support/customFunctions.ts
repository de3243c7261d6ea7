import type { Frame, Page } from "playwright-core";

/** Functions for tests, under the add-in's own namespace. */
export const TEST_FUNCTIONS = {
  functions: [
    {
      id: "ADD",
      name: "ADD",
      parameters: [
        { name: "first", type: "number" },
        { name: "second", type: "number", optional: true },
      ],
      result: {},
    },
    {
      id: "SEEN",
      name: "SEEN",
      parameters: [
        { name: "range", dimensionality: "matrix" },
        { name: "text", type: "string", optional: true },
        { name: "any", optional: true },
      ],
      result: {},
    },
    {
      id: "EACH",
      name: "EACH",
      parameters: [{ name: "range", dimensionality: "matrix", repeating: true }],
      result: {},
    },
    {
      id: "TABLE",
      name: "TABLE",
      parameters: [{ name: "rows", type: "number" }],
      result: { dimensionality: "matrix" },
    },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how", type: "string" }], result: {} },
    {
      id: "SLOW",
      name: "SLOW",
      parameters: [{ name: "value" }],
      result: {},
      options: { cancelable: true },
    },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [{ name: "range", dimensionality: "matrix" }],
      result: { dimensionality: "matrix" },
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
  ],
};

/** What the add-in's server answers with instead of its functions.json. */
export const TEST_FUNCTIONS_ANSWER = {
  json: TEST_FUNCTIONS,
  headers: { "Access-Control-Allow-Origin": "*" },
};

/** For `prepare`: the workbench finds the test functions where the add-in has its own. */
export async function serveTestFunctions(page: Page): Promise<void> {
  await page.route("**/functions.json", (route) => route.fulfill(TEST_FUNCTIONS_ANSWER));
}

/** The library's globals in the pane, as far as these tests use them. */
interface Runtime {
  CustomFunctions: {
    associate(id: string, call: (...args: never[]) => unknown): void;
    Error: new (code: string, message?: string) => Error;
    ErrorCode: Record<string, string>;
  };
}

/** What the test functions have kept for the test. */
interface Kept {
  /** Ids of the functions called, as they were called. */
  calls: string[];
  cancelled: number;
  /** Lets the calls of SLOW that wait go on. */
  release: () => void;
}

declare global {
  interface Window {
    kept: Kept;
  }
}

/** Associates the test functions in the pane, with the real library. */
export function associateTestFunctions(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const { CustomFunctions } = window as unknown as Runtime;
    let waiting: (() => void)[] = [];
    const kept: Kept = {
      calls: [],
      cancelled: 0,
      release: () => {
        for (const resolve of waiting) resolve();
        waiting = [];
      },
    };
    window.kept = kept;
    const functions: Record<string, (...args: never[]) => unknown> = {
      ADD: (first: number, second: number | null) => first + (second ?? 100),
      SEEN: (range: unknown, text: unknown, any: unknown) => JSON.stringify([range, text, any]),
      EACH: (ranges: unknown) => JSON.stringify(ranges),
      TABLE: (rows: number) => Array.from({ length: rows }, (_, index) => [index + 1, `dòng ${index + 1}`]),
      FAIL: (how: string) => {
        if (how === "throw") throw new Error("a defect");
        if (how === "later")
          return Promise.reject(
            new CustomFunctions.Error(CustomFunctions.ErrorCode["notAvailable"] ?? "", "chưa có"),
          );
        throw new CustomFunctions.Error(how, "câu giải thích");
      },
      SLOW: (value: unknown, invocation: { onCanceled: () => void }) => {
        invocation.onCanceled = () => (kept.cancelled += 1);
        return new Promise((resolve) => waiting.push(() => resolve(value)));
      },
      WHERE: (_range: unknown, invocation: { address: string; parameterAddresses: string[] }) => [
        [invocation.address, ...invocation.parameterAddresses],
      ],
    };
    for (const [id, call] of Object.entries(functions)) {
      CustomFunctions.associate(id, (...args: never[]) => {
        kept.calls.push(id);
        return call(...args);
      });
    }
  });
}

/** Records the messages that call functions. @returns how many calls each message since then has */
export async function recordBatches(pane: Frame): Promise<() => Promise<number[]>> {
  await pane.evaluate(() => {
    const batches: number[] = [];
    Object.assign(window, { batches });
    addEventListener("message", ({ data }) => {
      const { _data } = JSON.parse(String(data)) as { _data?: { ArrayData?: [number, number][] } };
      const entries = _data?.ArrayData;
      if (!Array.isArray(entries)) return;
      const calls = entries.filter((entry) => Array.isArray(entry) && entry[0] === 1 && entry[1] === 1000);
      if (calls.length > 0) batches.push(calls.length);
    });
  });
  return () => pane.evaluate(() => (window as unknown as { batches: number[] }).batches);
}
