import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { referenceLine } from "../../src/core/document/referenceLine";
import { RELEASED } from "../../src/core/wordings/released";
import { isWording, orReleased, type Wordings } from "../../src/core/wordings/wordings";
import { functionTexts } from "../../src/locales/viFunctions";
import { vi } from "../../src/locales/vi";
import { viConsolidation } from "../../src/locales/viConsolidation";
import { viHandOut } from "../../src/locales/viHandOut";
import { viReport } from "../../src/locales/viReport";
import { viSubmission } from "../../src/locales/viSubmission";
import { monthSource } from "../../src/workbook/form/formRules";
import { marksOf } from "../../src/workbook/marks/checkFormula";
import { formulaShape } from "../../src/workbook/marks/ownMarks";

const RELEASE = /^\d+\.\d+\.\d+$/;
const YEAR = 2031;
const withoutYear = (text: string): string => text.replaceAll(String(YEAR), "{year}");

const { checkTexts } = vi.form;
const [countBefore, countAfter] = checkTexts.count;
const [department, nd30] = (["department", "nd30"] as const).map((layout) => vi.form.headings(YEAR, layout));

/** Of both layouts, without the bracket that they stand in. */
const references = (["department", "nd30"] as const).map((layout) =>
  referenceLine({ symbol: "", number: "", day: "", month: "", year: YEAR, agency: "" }, layout).replace(
    "(",
    "",
  ),
);

/** The current wording, where all texts begin with it; else the first that does not. */
function startOf(wordings: Wordings, ...texts: readonly string[]): string {
  const first = String(Object.values(wordings)[0]);
  return texts.find((text) => !text.startsWith(first)) ?? first;
}

/** What the colours of a sheet with and without Ghi chú look for. */
const colours = ([undefined, "E"] as const).flatMap((note) => {
  const columns = { problem: "B", remedy: "C", month: "D", ...(note && { note }), check: "F" };
  return marksOf({ columns, firstRow: 2 }).map(({ formula }) => formulaShape(formula));
});

/** Today's wording of everything in the table. */
const CURRENT = {
  check: {
    ...pick(checkTexts, ["error", "problem", "remedy", "month", "split", "duplicate"]),
    countBefore,
    countAfter,
  },
  colours: [...new Set(colours)],
  promptTitles: {
    month: vi.form.validation.month.promptTitle,
    area: vi.form.validation.area.promptTitle,
    points: vi.form.validation.points.promptTitle,
  },
  monthList: withoutYear(monthSource(YEAR)),
  headings: {
    ...department,
    month: [department, nd30].map((headings) => withoutYear(headings?.month ?? "")),
    ...pick(viConsolidation.headings, ["opinion", "evidence"]),
  },
  heading: {
    unitLabel: vi.form.unitLine("X").split(":")[0] ?? "",
    referenceStart: startOf(RELEASED.heading.referenceStart, ...references),
  },
  done: viConsolidation.status.done,
  sheets: {
    consolidation: viConsolidation.print.kinds.consolidation.sheetName,
    plan: viConsolidation.print.kinds.plan.sheetName,
    result: viConsolidation.print.kinds.result.sheetName,
    brief: viReport.brief.sheetName,
  },
  roster: {
    headings: viSubmission.headings,
    deadlineStart: startOf(RELEASED.roster.deadlineStart, viSubmission.deadline),
    statuses: pick(viSubmission.statuses, ["notRequired", "notSent", "overdue", "incomplete"]),
  },
  mustSend: [viSubmission.mustSend.yes, viSubmission.mustSend.no],
  lists: {
    areas: vi.form.areasSheet.headings,
    units: viHandOut.unitHeadings,
    settingsTitle: viHandOut.settingsTitle,
    settings: viHandOut.settings,
    layouts: vi.pane.create.layouts,
    criteria: viHandOut.criteriaHeadings,
  },
};

function pick<T, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

/** Every line of the table and what is written today, by its way through the table. */
function lines(released: object, current: unknown, path: string): (readonly [string, Wordings, unknown])[] {
  if (Object.keys(released).every((key) => RELEASE.test(key))) return [[path, released as Wordings, current]];
  const now = current as Readonly<Record<string, unknown>> | undefined;
  return Object.entries(released).flatMap(([key, value]) =>
    lines(value as object, now?.[key], path === "" ? key : `${path}.${key}`),
  );
}

describe("The table of released wordings", () => {
  test.each(lines(RELEASED, CURRENT, ""))(
    "%s: what is written today stands first in it",
    (path, wordings, now) => {
      const [first] = Object.values(wordings);
      expect(
        first,
        `${path} is written otherwise today than the table says. Files of earlier releases have the wording of the table, and are known ` +
          `by it: leave it in src/core/wordings/released.ts, and add above it "<next release>": ${JSON.stringify(now)}.`,
      ).toEqual(now);
    },
  );

  test("has nothing of what is written today left out", () => {
    const known = lines(RELEASED, CURRENT, "").map(([path]) => path);
    // Whatever CURRENT has more than the table.
    const now = lines(asTable(CURRENT), CURRENT, "").map(([path]) => path);
    expect(known.sort()).toEqual(now.sort());
  });

  test("names releases, the newest first, none of them from the future of package.json but the next one", () => {
    for (const [path, wordings] of lines(RELEASED, CURRENT, "")) {
      const releases = Object.keys(wordings);
      const sorted = [...releases].sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
      expect(releases, path).toEqual(sorted);
      expect(
        releases.at(-1)?.localeCompare(packageJson.version, "en", { numeric: true }),
        path,
      ).toBeLessThanOrEqual(0);
    }
  });
});

test("no function that formulas in files call has gone", () => {
  const first = ["DEM", "DIEMTRU", "THEOLINHVUC", "THEOTHANG", "THEODONVI", "LINHVUCTHANG", "KIEMTRA"];
  expect(Object.keys(functionTexts)).toEqual(expect.arrayContaining([...first, "CHUANTHANG", "GOIYLINHVUC"]));
});

describe("A wording is recognised", () => {
  const wordings = { "0.2.0": ["Rà soát (tháng.../năm {year}", "Rà soát"], "0.1.0": "Kiểm tra" };

  test.each(["Kiểm tra", "KIỂM TRA ", "rà soát"])(
    "%s, of any release, whatever its case and spaces",
    (text) => {
      expect(isWording(wordings, text)).toBe(true);
    },
  );

  test("as a whole, and with whatever year", () => {
    const pattern = orReleased(/^xem lai\b/, wordings);
    for (const text of ["xem lai muc 3", "kiem tra", "ra soat (thang.../nam 2027"])
      expect(text).toMatch(pattern);
    for (const text of ["kiem tra noi bo", "can ra soat", "ra soat (thang.../nam 20"])
      expect(text).not.toMatch(pattern);
  });
});

/** The same with its texts as lines of a table. */
function asTable(current: unknown): object {
  if (typeof current === "string" || Array.isArray(current)) return { "0.1.0": current };
  return Object.fromEntries(Object.entries(current as object).map(([key, value]) => [key, asTable(value)]));
}
