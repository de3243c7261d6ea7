import { expect, it } from "vitest";
import type { PlacedRow } from "../../src/core/consolidation/consolidationTable";
import { followUp } from "../../src/core/followUp/followUp";
import { canonicalMonth, canonicalMonths } from "../../src/core/months/month";
import { viConsolidation } from "../../src/locales/viConsolidation";
import { progressFormula } from "../../src/workbook/consolidation/progressFormula";
import { calculateSheet, canCalculate } from "../support/libreOffice";
import { plainWorkbook } from "../support/plainWorkbook";

const { done, late, due } = viConsolidation.progress;
const today = new Date();
const NOW = { month: today.getMonth() + 1, year: today.getFullYear() };

const YEARS = [NOW.year - 1, NOW.year, NOW.year + 1];
const MONTHS = YEARS.flatMap((year) => [
  ...Array.from({ length: 12 }, (_, at) => canonicalMonth({ month: at + 1, year })),
  canonicalMonths(1, 3, year),
  canonicalMonths(4, NOW.month > 4 ? NOW.month : 5, year),
]);
const OTHERS = ["", "Thường xuyên", "T6", "6/2024", "Quý II/2024", "Tháng 6, 9/2024", "15/5/2024", "x"];
const STATUSES = ["", "Đang thực hiện", done];
const ROWS = [...MONTHS, ...OTHERS].flatMap((month) => STATUSES.map((status) => ({ month, status })));

it.runIf(canCalculate)("says of months written in one way what the pane says, and nothing of others", () => {
  const sheet = calculateSheet(
    plainWorkbook(
      ROWS.map(({ month, status }, at) => [
        month,
        status,
        { formula: progressFormula({ month: `$A${at + 1}`, status: `$B${at + 1}` }) },
      ]),
    ),
  );
  const wanted = ROWS.map(({ month, status }) => {
    const values = {
      unit: "",
      area: "",
      relatedArea: "",
      problem: "x y z",
      remedy: "",
      month,
      note: "",
      points: "",
    };
    const row: PlacedRow = { row: 0, key: "", values };
    const progress = followUp([row], () => status, NOW.year, NOW)[0]?.progress;
    if (progress === "done") return done;
    if (!MONTHS.includes(month)) return "";
    return progress === "late" ? late : progress === "due" ? due : "";
  });
  const shown = (texts: readonly string[]): string[] =>
    texts.map((text, at) => `${ROWS[at]?.month} (${ROWS[at]?.status}): ${text}`);
  expect(shown(ROWS.map((_, at) => sheet[at]?.[2] ?? ""))).toEqual(shown(wanted));
  expect(new Set(wanted)).toEqual(new Set([done, late, due, ""]));
});
