import { cellAddress } from "../../core/sheet/a1";
import { isBlank, textOf } from "../../core/text/text";
import { readSettings, type Setting, type Settings } from "../../core/handOut/settings";
import { RELEASED } from "../../core/wordings/released";
import { isWording } from "../../core/wordings/wordings";
import { vi } from "../../locales/vi";
import { queueAreasSheet } from "../areas/areasSheet";
import { isWholeNumber, type FormFields } from "../form/formFields";
import { completeGrid, queueGrid } from "../reading/readGrid";
import { runInBackground } from "../excel/runExcel";

/** What all units' forms of one letter have in common. */
export type DocumentFields = Omit<FormFields, "unit" | "sheetName">;

/** A cell of Thông tin chung that cannot be taken as it is. */
export interface SettingProblem {
  readonly setting: Setting;
  readonly address: string;
  readonly text: string;
}

/**
 * What Danh mục says of the letter. Two syncs.
 * @returns null where there is no Thông tin chung beside the list of areas, or one that cannot be taken as it is
 * @throws HostError when Excel refuses
 */
export async function readDocumentFields(): Promise<DocumentFields | null> {
  return runInBackground(async (context) => {
    const worksheet = queueAreasSheet(context);
    await context.sync();
    if (worksheet.isNullObject) return null;
    const pending = queueGrid(worksheet);
    await context.sync();
    const settings = readSettings(await completeGrid(context, pending));
    const fields = settings === null ? null : documentFields(settings);
    return fields === null || "problems" in fields ? null : fields;
  });
}

/**
 * What Thông tin chung says of the letter. A setting that is not there takes the default; one that is there and blank prints as
 * dots, but for the years and the layout, which a form cannot do without.
 */
export function documentFields(
  settings: Settings,
): DocumentFields | { readonly problems: readonly SettingProblem[] } {
  const { defaults } = vi.form;
  const problems: SettingProblem[] = [];
  const text = (setting: Setting, fallback: string): string => {
    const found = settings[setting];
    return found === undefined ? fallback : textOf(found.value).normalize("NFC").trim();
  };
  const refuse = (setting: Setting): void => {
    const found = settings[setting];
    if (found !== undefined) {
      problems.push({ setting, address: cellAddress(found.cell), text: text(setting, "") });
    }
  };
  const whole = (setting: Setting, fallback: string, lowest: number, highest: number): string => {
    const given = text(setting, fallback);
    if (!isWholeNumber(given, lowest, highest)) refuse(setting);
    return given;
  };
  const optional = (setting: Setting, fallback: string, highest: number): string =>
    isBlank(text(setting, fallback)) ? "" : whole(setting, fallback, 1, highest);

  const layout = text("layout", vi.pane.create.layouts[defaults.layout]);
  const known = (["department", "nd30"] as const).find((name) =>
    isWording(RELEASED.lists.layouts[name], layout),
  );
  if (known === undefined) refuse("layout");
  const fields: DocumentFields = {
    evaluationYear: Number(whole("evaluationYear", String(defaults.evaluationYear), 2000, 2100)),
    actionYear: Number(whole("actionYear", String(defaults.actionYear), 2000, 2100)),
    agency: text("agency", defaults.agency),
    symbol: text("symbol", defaults.symbol),
    documentNumber: text("documentNumber", defaults.documentNumber),
    documentDay: optional("documentDay", defaults.documentDay, 31),
    documentMonth: optional("documentMonth", defaults.documentMonth, 12),
    layout: known ?? defaults.layout,
  };
  return problems.length > 0 ? { problems } : fields;
}
