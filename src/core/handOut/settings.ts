import { fold } from "../text/fold";
import type { CellPosition, CellValue, Grid } from "../form/grid";
import { roundPoints } from "../points/readPoints";
import { isBlank, textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { allOrReleased, orReleased } from "../wordings/wordings";

/** What Danh mục has under “Thông tin chung”, in its order. */
export const SETTINGS = [
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
export type Setting = (typeof SETTINGS)[number];

/** A value as it stands, and where. */
export interface SettingCell {
  readonly cell: CellPosition;
  readonly value: CellValue;
}

export type Settings = Readonly<Partial<Record<Setting, SettingCell>>>;

const LABELS = allOrReleased<Setting>(
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
export function readSettings(grid: Grid): Settings | null {
  for (const [row, cells] of grid.entries()) {
    const column = cells.findIndex((cell) => TITLE.test(fold(textOf(cell))));
    if (column >= 0) return readBelow(grid, row, column);
  }
  return null;
}

function readBelow(grid: Grid, titleRow: number, column: number): Settings {
  const settings: Partial<Record<Setting, SettingCell>> = {};
  for (let row = titleRow + 1; row < grid.length; row++) {
    const label = fold(textOf(grid[row]?.[column]));
    const setting = SETTINGS.find((known) => LABELS[known].test(label));
    if (setting === undefined || settings[setting] !== undefined) continue;
    settings[setting] = { cell: { row, column: column + 1 }, value: grid[row]?.[column + 1] ?? "" };
  }
  return settings;
}

/** The points that the index took, of 100; `null` where the official score is not there or is none. */
export function officialLoss({ officialScore }: Settings): number | null {
  const text = textOf(officialScore?.value).trim().replace(",", ".");
  const score = isBlank(text) ? Number.NaN : Number(text);
  return score >= 0 && score <= 100 ? roundPoints(100 - score) : null;
}
