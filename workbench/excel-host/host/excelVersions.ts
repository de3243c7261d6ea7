/** An Excel that the workbench can answer as: the two that are bought once, Microsoft 365 on Windows, and the web. */
export type ExcelVersion = "2021" | "2024" | "365" | "web";

/** Names and versions of requirement sets, as `isSetSupported` asks for them. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What every one has; some the library wants to know of without an add-in asking. */
const ALL: RequirementSets = {
  AddinCommands: "1.1",
  DialogApi: "1.2",
  SharedRuntimeInternal: "1.2",
  RichApiRuntime: "1.1",
  CustomXmlParts: "1.1",
  CompressedFile: "1.1",
  File: "1.1",
  Settings: "1.1",
  CustomFunctions: "1.9", // what the library's runtime of custom functions and the host say to each other
};

/** What Microsoft 365 has, on Windows and on the web. */
const CURRENT: RequirementSets = {
  ...ALL,
  ExcelApi: "1.21",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  RibbonApi: "1.3",
  KeyboardShortcuts: "1.1",
  ContextMenuApi: "1.1",
  TaskPaneApi: "1.1",
  // Microsoft names no version for it: an Excel that is bought once is taken to be without.
  DelayForCellEdit: "1.1",
  ExcelUndoApiAll: "1.0",
};

/**
 * The requirement sets of each Excel, from Microsoft's tables (learn.microsoft.com/javascript/api/requirement-sets:
 * excel/excel-api-requirement-sets, excel/custom-functions-requirement-sets, common/*), of mid-2026.
 */
export const REQUIREMENT_SETS: Readonly<Record<ExcelVersion, RequirementSets>> = {
  "2021": {
    ...ALL,
    ExcelApi: "1.14",
    SharedRuntime: "1.1",
    // As its table says; another page says that functions are not supported before 2024, and some crashed (#4385).
    CustomFunctionsRuntime: "1.3",
    RibbonApi: "1.2",
    OpenBrowserWindowApi: "1.1",
  },
  "2024": {
    ...ALL,
    ExcelApi: "1.17",
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.3",
    RibbonApi: "1.2",
    OpenBrowserWindowApi: "1.1",
  },
  "365": { ...CURRENT, ExcelApiDesktop: "1.1", OpenBrowserWindowApi: "1.1" },
  web: { ...CURRENT, ExcelApiOnline: "1.1" },
};

export const EXCEL_VERSIONS = Object.keys(REQUIREMENT_SETS) as readonly ExcelVersion[];

/** @param set a set's name and version, "ExcelApi 1.9" */
export function hasSet(version: ExcelVersion, set: string): boolean {
  const [name = "", needed = ""] = set.split(" ");
  const [major, minor] = numbers(REQUIREMENT_SETS[version][name] ?? "0.0");
  const [neededMajor, neededMinor] = numbers(needed);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function numbers(version: string): [number, number] {
  const [major = "0", minor = "0"] = version.split(".");
  return [Number(major), Number(minor)];
}
