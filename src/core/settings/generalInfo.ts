import type { CellPosition, CellValue, Grid } from "../form/grid";
import { fold } from "../text/fold";
import { textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { allOrReleased, orReleased } from "../wordings/wordings";

/** What Danh mục has under “Thông tin chung”, in its order. */
export const SETTING_NAMES = [
  "evaluationYear",
  "actionYear",
  "agency",
  "symbol",
  "documentNumber",
  "documentDay",
  "documentMonth",
  "deadline",
  "officialScore",
  "layout",
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** A value as it stands, and where. */
export interface SettingCell {
  readonly cell: CellPosition;
  readonly value: CellValue;
}

/** Thông tin chung as it stands on the worksheet; rows that are not there are left out. */
export type GeneralInfo = Readonly<Partial<Record<SettingName, SettingCell>>>;

const LABELS = allOrReleased<SettingName>(
  {
    evaluationYear: /^nam danh gia\b/,
    actionYear: /^nam thuc hien\b/,
    agency: /^(?:ten )?co quan\b/,
    symbol: /^ky hieu\b/,
    documentNumber: /^so cong van\b/,
    documentDay: /^ngay cong van\b/,
    documentMonth: /^thang cong van\b/,
    deadline: /^han gui\b/,
    officialScore: /^diem chinh thuc\b/,
    layout: /^mau in\b/,
  },
  RELEASED.lists.settings,
);
const TITLE = orReleased(/^thong tin chung$/, RELEASED.lists.settingsTitle);

/** The labels and values below “Thông tin chung”, wherever it stands; `null` where the worksheet has none. */
export function readGeneralInfo(grid: Grid): GeneralInfo | null {
  for (const [row, cells] of grid.entries()) {
    const column = cells.findIndex((cell) => TITLE.test(fold(textOf(cell))));
    if (column >= 0) return readBelow(grid, row, column);
  }
  return null;
}

function readBelow(grid: Grid, titleRow: number, column: number): GeneralInfo {
  const info: Partial<Record<SettingName, SettingCell>> = {};
  for (let row = titleRow + 1; row < grid.length; row++) {
    const label = fold(textOf(grid[row]?.[column]));
    const name = SETTING_NAMES.find((candidate) => LABELS[candidate].test(label));
    if (name === undefined || info[name] !== undefined) continue;
    info[name] = { cell: { row, column: column + 1 }, value: grid[row]?.[column + 1] ?? "" };
  }
  return info;
}
