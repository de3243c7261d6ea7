import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import { setValidation, validationOf, type Validation } from "../../../model/rules/validation";
import { invalidCells, validityOf } from "../../../model/rules/validity";
import { invalidArgument, itemNotFound } from "../../errors";
import { asBoolean, asOneOf, asString, isMissing, members } from "../base";
import { asRecord, readRule, ruleType, writeRule } from "./dataValidationRule";
import { RangeAreas } from "../range/rangeAreas";
import type { DataValidation } from "./dataValidation";

/** Excel's limits for what it shows beside a cell. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const ALERT_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;
type AlertStyle = keyof typeof ALERT_STYLES;

/** What a cell has before anything is set on it; a rule that is set on it keeps these. */
const NONE: Validation = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  showInputMessage: true,
  renderMode: DataValidationRenderMode.ARROW,
};

function read<T>({ sheet, areas }: DataValidation, pick: (validation: Validation) => T): T | null {
  const validation = validationOf(sheet, areas);
  return validation === "mixed" ? null : pick(validation ?? NONE);
}

/** @throws ApiError InvalidArgument where the cells differ (office-js #2594): they must be cleared first */
function change({ sheet, areas }: DataValidation, patch: Partial<Validation>): void {
  const validation = validationOf(sheet, areas);
  if (validation === "mixed") throw invalidArgument();
  setValidation(sheet, areas, { ...(validation ?? NONE), ...patch });
}

function asText(value: unknown, max: number): string {
  const text = isMissing(value) ? "" : asString(value);
  if (text.length > max) throw invalidArgument();
  return text;
}

function setRule({ sheet, areas }: DataValidation, value: unknown): void {
  const before = validationOf(sheet, areas);
  if (before === "mixed") throw invalidArgument();
  const { formula1: _1, formula2: _2, operator: _3, showDropDown: _4, ...kept } = before ?? NONE;
  setValidation(sheet, areas, { ...kept, ...readRule(value) });
}

function alertStyle({ errorStyle }: Validation): AlertStyle {
  const styles = Object.keys(ALERT_STYLES) as AlertStyle[];
  return styles.find((style) => ALERT_STYLES[style] === errorStyle) ?? "Stop";
}

function invalid({ session, sheet, areas }: DataValidation): RangeAreas | null {
  return RangeAreas.of(session, sheet.sheetId, invalidCells(sheet, areas));
}

export const dataValidationMembers = members<DataValidation>("DataValidation", {
  properties: {
    Type: { get: (self) => read(self, ruleType) ?? "Inconsistent" },
    Rule: { get: (self) => read(self, writeRule), set: setRule },
    ErrorAlert: {
      get: (self) =>
        read(self, (validation) => ({
          message: validation.error ?? "",
          showAlert: validation.showErrorMessage === true,
          style: alertStyle(validation),
          title: validation.errorTitle ?? "",
        })),
      set: (self, value) => {
        const { message, showAlert, style, title } = asRecord(value);
        change(self, {
          error: asText(message, MAX_MESSAGE),
          errorTitle: asText(title, MAX_TITLE),
          showErrorMessage: asBoolean(showAlert),
          errorStyle: ALERT_STYLES[asOneOf(style, Object.keys(ALERT_STYLES) as AlertStyle[])],
        });
      },
    },
    Prompt: {
      get: (self) =>
        read(self, (validation) => ({
          message: validation.prompt ?? "",
          showPrompt: validation.showInputMessage === true,
          title: validation.promptTitle ?? "",
        })),
      set: (self, value) => {
        const { message, showPrompt, title } = asRecord(value);
        change(self, {
          prompt: asText(message, MAX_MESSAGE),
          promptTitle: asText(title, MAX_TITLE),
          showInputMessage: asBoolean(showPrompt),
        });
      },
    },
    IgnoreBlanks: {
      get: (self) => read(self, ({ allowBlank }) => allowBlank === true),
      set: (self, value) => change(self, { allowBlank: asBoolean(value) }),
    },
    Valid: { get: ({ sheet, areas }) => validityOf(sheet, areas) },
  },
  methods: {
    Clear: ({ sheet, areas }) => setValidation(sheet, areas, null),
    GetInvalidCells: (self) => {
      const cells = invalid(self);
      if (cells === null) throw itemNotFound();
      return cells;
    },
    GetInvalidCellsOrNullObject: invalid,
  },
});
