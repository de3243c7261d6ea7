import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { CODES } from "../../src/workbook/excel/hostError";

const types = readFileSync(
  path.resolve(import.meta.dirname, "../../node_modules/@types/office-js/index.d.ts"),
  "utf8",
);

/** The values of `Excel.ErrorCodes`, and the names of `OfficeExtension.ErrorCodes`, which the types give no values. */
function documentedCodes(): string[] {
  const file = ts.createSourceFile("index.d.ts", types, ts.ScriptTarget.Latest);
  const codes: string[] = [];
  for (const namespace of file.statements.filter(ts.isModuleDeclaration)) {
    if (!["Excel", "OfficeExtension"].includes(namespace.name.text)) continue;
    if (namespace.body === undefined || !ts.isModuleBlock(namespace.body)) continue;
    for (const declared of namespace.body.statements) {
      if (ts.isEnumDeclaration(declared) && declared.name.text === "ErrorCodes") {
        codes.push(...declared.members.flatMap(({ initializer }) => literal(initializer)));
      }
      if (ts.isClassDeclaration(declared) && declared.name?.text === "ErrorCodes") {
        codes.push(...declared.members.flatMap(({ name }) => capitalised(name)));
      }
    }
  }
  return [...new Set(codes)].sort();
}

function literal(node: ts.Expression | undefined): string[] {
  return node !== undefined && ts.isStringLiteral(node) ? [node.text] : [];
}

function capitalised(name: ts.PropertyName | undefined): string[] {
  if (name === undefined || !ts.isIdentifier(name)) return [];
  return [name.text.charAt(0).toUpperCase() + name.text.slice(1)];
}

const DEFECT = "A defect of ours: no person can do anything about it but report it, with the code.";
const UNUSED = "The product uses nothing that gives it.";

/** Codes that get the general sentence, with Excel's code in it, and why. */
const REASONS: Readonly<Record<string, string>> = {
  Conflict: `${UNUSED} It comes of ensureUnchanged.`,
  DirtySupportingFormula: `${UNUSED} It is of data that formulas are still working out.`,
  EmptyChartSeries: `${UNUSED} Charts here are made over cells that have just been written.`,
  FormulaLengthExceedsLimit: DEFECT,
  GeneralException: "Excel says no more than that; the live check tries once more.",
  InvalidArgument: DEFECT,
  InvalidBinding: UNUSED,
  InvalidOperation: DEFECT,
  InvalidReference: DEFECT,
  OpenWorkbookLinksBlocked: UNUSED,
  PowerQueryRefreshResourceChallenge: UNUSED,
  RangeImageExceedsLimit: UNUSED,
  RefreshWorkbookLinksBlocked: UNUSED,
  UnsupportedFillType: UNUSED,
  // OfficeExtension's
  CannotRegisterEvent: DEFECT,
  InvalidObjectPath: DEFECT,
  InvalidRequestContext: DEFECT,
  PropertyNotLoaded: DEFECT,
  RunMustReturnPromise: DEFECT,
  ValueNotLoaded: DEFECT,
};

/** Codes of the transport, in Microsoft's table of common API errors and in no type. */
const UNTYPED = [
  "ActivityLimitReached",
  "ApiNotAvailable",
  "HostRestartNeeded",
  "InvalidOrTimedOutSession",
  "RequestPayloadSizeLimitExceeded",
  "ServiceUnavailable",
  "Timeout",
  "WriteNotSupportedWhenModalDialogOpen",
];

describe("Excel's error codes", () => {
  const documented = documentedCodes();

  it("are read off the types", () => {
    expect(documented.length).toBeGreaterThan(35);
    expect(documented).toContain("InvalidOperationInCellEditMode");
    expect(documented).toContain("ConnectionFailure");
  });

  it("each have a sentence, or a reason why not", () => {
    expect(documented.filter((code) => !(code in CODES) && !(code in REASONS))).toEqual([]);
  });

  it("have one of the two, and no code is made up", () => {
    expect(Object.keys(REASONS).filter((code) => code in CODES)).toEqual([]);
    const all = [...documented, ...UNTYPED];
    expect([...Object.keys(CODES), ...Object.keys(REASONS)].filter((code) => !all.includes(code))).toEqual(
      [],
    );
  });
});
