import { attribute, booleanAttribute, child } from "./xml";

/** `Excel.CalculationMode`. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** When Excel calculates a workbook (18.2.2). */
export interface CalculationSettings {
  readonly mode: CalculationMode;
  /** What waits is calculated before the file is saved. */
  readonly onSave: boolean;
}

const MODES: Readonly<Record<string, CalculationMode>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

/** Undefined for a workbook that is calculated as most are. It is never written: the API's mode is not kept in files. */
export function readCalculation(workbook: Element): CalculationSettings | undefined {
  const element = child(workbook, "calcPr");
  const mode = MODES[attribute(element, "calcMode") ?? ""];
  return mode && { mode, onSave: booleanAttribute(element, "calcOnSave", true) };
}
