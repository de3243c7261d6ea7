import type { SheetProtection } from "../../../files/protection";
import { setProtection } from "../../../model/sheets/protection";
import { accessDenied, invalidArgument } from "../../errors";
import { asBoolean, asOneOf, isMissing, members } from "../base";
import { asRecord } from "../validation/dataValidationRule";
import { checkPassword, hashOf } from "./password";
import type { WorksheetProtection } from "./protection";

/** Options by their name in Office.js, and the file's flag that forbids the same. Where it is absent, `whenAbsent`. */
const OPTIONS: Readonly<Record<string, { readonly flag: string; readonly whenAbsent: "0" | "1" }>> = {
  allowAutoFilter: { flag: "autoFilter", whenAbsent: "1" },
  allowDeleteColumns: { flag: "deleteColumns", whenAbsent: "1" },
  allowDeleteRows: { flag: "deleteRows", whenAbsent: "1" },
  allowEditObjects: { flag: "objects", whenAbsent: "0" },
  allowEditScenarios: { flag: "scenarios", whenAbsent: "0" },
  allowFormatCells: { flag: "formatCells", whenAbsent: "1" },
  allowFormatColumns: { flag: "formatColumns", whenAbsent: "1" },
  allowFormatRows: { flag: "formatRows", whenAbsent: "1" },
  allowInsertColumns: { flag: "insertColumns", whenAbsent: "1" },
  allowInsertHyperlinks: { flag: "insertHyperlinks", whenAbsent: "1" },
  allowInsertRows: { flag: "insertRows", whenAbsent: "1" },
  allowPivotTables: { flag: "pivotTables", whenAbsent: "1" },
  allowSort: { flag: "sort", whenAbsent: "1" },
};
/** The attributes that hold a password in one way or another. */
const PASSWORD = ["password", "hashValue"];

/** What the flags allow; all false on a sheet that is not protected, as in Excel. */
function optionsOf(protection: SheetProtection | null): object {
  const isOn = (flag: string, whenAbsent: string): boolean =>
    ["1", "true"].includes(protection?.[flag] ?? whenAbsent);
  const allowed = Object.entries(OPTIONS).map(([name, { flag, whenAbsent }]) => [
    name,
    protection !== null && !isOn(flag, whenAbsent),
  ]);
  const selectionMode = isOn("selectUnlockedCells", "0")
    ? "None"
    : isOn("selectLockedCells", "0")
      ? "Unlocked"
      : "Normal";
  return { ...(Object.fromEntries(allowed) as Record<string, boolean>), selectionMode };
}

function protect(self: WorksheetProtection, options: unknown, password: unknown): void {
  // Since June 2026 Excel refuses to protect twice (office-js #6784); an add-in that asks first runs in all of them.
  if (self.protection !== null) throw accessDenied();
  const { selectionMode, ...allowed } = isMissing(options) ? {} : asRecord(options);
  const protection: Record<string, string> = { sheet: "1", objects: "1", scenarios: "1" };
  const hash = hashOf(password);
  if (hash !== null) protection["password"] = hash;
  for (const [name, value] of Object.entries(allowed)) {
    const option = OPTIONS[name];
    if (option === undefined) throw invalidArgument();
    if (!isMissing(value)) protection[option.flag] = asBoolean(value) ? "0" : "1";
  }
  if (!isMissing(selectionMode)) {
    const mode = asOneOf(selectionMode, ["Normal", "Unlocked", "None"]);
    if (mode !== "Normal") protection["selectLockedCells"] = "1";
    if (mode === "None") protection["selectUnlockedCells"] = "1";
  }
  setProtection(self.sheet, protection);
}

function unprotect(self: WorksheetProtection, password: unknown): void {
  const { protection } = self;
  if (protection === null) throw accessDenied();
  checkPassword(password, protection["password"], protection["hashValue"]);
  setProtection(self.sheet, null);
}

export const worksheetProtectionMembers = members<WorksheetProtection>("WorksheetProtection", {
  properties: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ protection }) => optionsOf(protection) },
    IsPasswordProtected: {
      get: ({ protection }) => PASSWORD.some((name) => protection?.[name] !== undefined),
    },
  },
  methods: { Protect: protect, Unprotect: unprotect },
});
