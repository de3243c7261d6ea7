import type { Frame, Page } from "playwright-core";

/** Test functions with the namespace CCHC, in the place of what the add-in's manifest has. */
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

/** For `prepare`: the workbench finds the test functions where the manifest names the add-in's own. */
export async function serveTestFunctions(page: Page): Promise<void> {
  await page.route("**/manifest.xml", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withExtensionPoint(await response.text()) });
  });
  await page.route("**/functions.json", (route) => route.fulfill({ json: TEST_FUNCTIONS }));
}

function withExtensionPoint(manifest: string): string {
  return manifest
    .replace(
      "<DesktopFormFactor>",
      `<AllFormFactors>
        <ExtensionPoint xsi:type="CustomFunctions">
          <Script><SourceLocation resid="Taskpane.Url" /></Script>
          <Page><SourceLocation resid="Taskpane.Url" /></Page>
          <Metadata><SourceLocation resid="Test.Functions" /></Metadata>
          <Namespace resid="Test.Namespace" />
        </ExtensionPoint>
      </AllFormFactors>
      <DesktopFormFactor>`,
    )
    .replace(
      "</bt:Urls>",
      '<bt:Url id="Test.Functions" DefaultValue="https://localhost:3000/functions.json" /></bt:Urls>',
    )
    .replace("</bt:ShortStrings>", '<bt:String id="Test.Namespace" DefaultValue="CCHC" /></bt:ShortStrings>');
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
