import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countByUnit } from "../../../src/core/consolidation/counts";
import { formatKey, hashesOf, parseKey } from "../../../src/core/consolidation/key";
import {
  planConsolidation,
  type ConsolidationPlan,
  type TableRow,
} from "../../../src/core/consolidation/planConsolidation";
import { readRecords, type SourceRecord, type SourceValues } from "../../../src/core/consolidation/record";
import { recogniseForm } from "../../../src/core/form/recognise";

const ANSWER = "Ký số 100% văn bản đi của phòng";

function record(sheetName: string, row: number, values: Partial<SourceValues>): SourceRecord {
  const blank = {
    unit: sheetName,
    area: "",
    relatedArea: "",
    problem: "",
    remedy: ANSWER,
    month: "Tháng 6/2024",
    note: "",
  };
  return { sheetId: sheetName, sheetName, row, values: { ...blank, points: "", ...values } };
}

/** A sheet whose rows name these problems, from row 8 on. */
const sheet = (name: string, ...problems: string[]): SourceRecord[] =>
  problems.map((problem, at) => record(name, at + 7, { problem }));

/** The table as it stands once a plan has been carried out. */
function carriedOut(table: readonly TableRow[], plan: ConsolidationPlan): TableRow[] {
  const kept = table.map(({ key, values }, at): TableRow => {
    const changes = plan.rows[at]?.changes ?? [];
    const after = Object.fromEntries(changes.map(({ field, after: value }) => [field, value]));
    const { key: newKey = key, ...changed } = after;
    return { key: newKey, values: { ...values, ...changed } };
  });
  return [...kept, ...plan.added.map(({ key, record: { values } }) => ({ key, values }))];
}

const run = (table: readonly TableRow[], records: readonly SourceRecord[]): TableRow[] =>
  carriedOut(table, planConsolidation(table, records));

const kinds = (table: readonly TableRow[], records: readonly SourceRecord[]): string[] => {
  const plan = planConsolidation(table, records);
  return [...plan.rows.map(({ kind }) => kind), ...plan.added.map(() => "new")];
};

const LATE = "Báo cáo CCHC quý III gửi muộn 5 ngày so với quy định";
const UNSIGNED = "Tỷ lệ văn bản ký số của lãnh đạo phòng chưa đạt";
const TRAINING = "Chưa cử đủ công chức tham gia lớp bồi dưỡng";

describe("a second run", () => {
  const records = [...sheet("NCC", LATE, UNSIGNED, TRAINING), ...sheet("VP", LATE)];
  const table = run([], records);

  it("changes nothing where nothing has changed", () => {
    expect(table).toHaveLength(4);
    const again = planConsolidation(table, records);
    expect(again.added).toEqual([]);
    expect(again.rows.every(({ kind, changes }) => kind === "unchanged" && changes.length === 0)).toBe(true);
  });

  it.each<[string, SourceRecord[], string[]]>([
    [
      "rows in another order",
      [...sheet("NCC", TRAINING, LATE, UNSIGNED), ...sheet("VP", LATE)],
      ["unchanged", "unchanged", "unchanged", "unchanged"],
    ],
    [
      "a corrected word",
      [...sheet("NCC", `${LATE} của tỉnh`, UNSIGNED, TRAINING), ...sheet("VP", LATE)],
      ["updated", "unchanged", "unchanged", "unchanged"],
    ],
    [
      "accents put right",
      [...sheet("NCC", LATE, UNSIGNED.normalize("NFD"), TRAINING), ...sheet("VP", LATE.toUpperCase())],
      ["unchanged", "updated", "unchanged", "updated"],
    ],
    [
      "a row between two others",
      [...sheet("NCC", LATE, "Thiếu kế hoạch", UNSIGNED, TRAINING), ...sheet("VP", LATE)],
      ["unchanged", "unchanged", "unchanged", "unchanged", "new"],
    ],
    [
      "a row that has gone",
      [...sheet("NCC", LATE, TRAINING), ...sheet("VP", LATE)],
      ["unchanged", "gone", "unchanged", "unchanged"],
    ],
    [
      "a sheet that has gone, whose problem another unit still has",
      sheet("NCC", LATE, UNSIGNED, TRAINING),
      ["unchanged", "unchanged", "unchanged", "gone"],
    ],
    [
      "a new unit with the same problem",
      [...records, ...sheet("BTXH", LATE)],
      ["unchanged", "unchanged", "unchanged", "unchanged", "new"],
    ],
    [
      "a sheet renamed with its unit",
      [...sheet("Người có công", LATE, UNSIGNED, TRAINING), ...sheet("VP", LATE)],
      ["updated", "updated", "updated", "unchanged"],
    ],
  ])("%s", (_, now, expected) => {
    expect(kinds(table, now)).toEqual(expected);
  });

  it("brings a row back when its source does", () => {
    const without = run(table, records.slice(1));
    expect(parseKey(without[0]?.key ?? "")?.isGone).toBe(true);
    const back = run(without, records);
    expect(back).toEqual(table);
  });

  it("keeps what Văn phòng has changed, whatever the source says then", () => {
    const edited = table.map((row, at) =>
      at === 0 ? { ...row, values: { ...row.values, remedy: "Văn phòng ghi lại" } } : row,
    );
    expect(planConsolidation(edited, records).rows[0]).toMatchObject({ changes: [], kept: [] });
    const changed = records.map((each, at) =>
      at === 0
        ? { ...each, values: { ...each.values, remedy: "Đơn vị ghi khác", month: "Tháng 9/2024" } }
        : each,
    );
    const plan = planConsolidation(edited, changed);
    expect(plan.rows[0]?.kept).toEqual(["remedy"]);
    const after = carriedOut(edited, plan);
    expect(after[0]?.values).toMatchObject({ remedy: "Văn phòng ghi lại", month: "Tháng 9/2024" });
    expect(planConsolidation(after, changed).rows[0]?.kept).toEqual(["remedy"]);
  });

  it("leaves a row that somebody typed alone, and takes in one that has only lost its key", () => {
    const own = { key: "", values: record("Sở", 0, { problem: "Dòng của Văn phòng" }).values };
    const lost = table.map((row, at) => (at === 1 ? { ...row, key: "" } : row));
    expect(kinds([own, ...lost], records)).toEqual(["own", "unchanged", "updated", "unchanged", "unchanged"]);
    expect(run([own, ...lost], records)).toEqual([own, ...table]);
  });

  it("counts for each unit", () => {
    const now = [...sheet("NCC", LATE, "Thiếu kế hoạch", `${TRAINING} năm 2023`), ...sheet("BTXH", LATE)];
    expect(countByUnit(now, table, planConsolidation(table, now))).toEqual([
      { unit: "NCC", rows: 3, added: 1, updated: 1, gone: 1, kept: 0 },
      { unit: "BTXH", rows: 1, added: 0, updated: 1, gone: 0, kept: 0 },
    ]);
  });
});

describe("any set of units and any number of runs", () => {
  const words = fc.constantFrom("báo cáo", "ký số", "muộn", "hồ sơ", "trực tuyến", "thiếu", "TTHC", "=1+1");
  const text = fc.array(words, { maxLength: 5 }).map((parts) => parts.join(" "));
  const sources = fc
    .uniqueArray(fc.constantFrom("VP", "NCC", "BTXH", "KHTC"), { maxLength: 4 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc
            .array(fc.record({ problem: text, remedy: text, points: fc.constantFrom(0.25, 0.5, 1) }), {
              maxLength: 6,
            })
            .map((rows) => rows.map((values, at) => record(name, at, values))),
        ),
      ),
    )
    .map((lists) => lists.flat());

  it("lose no row and double none, and the total is the sum of the sources", () => {
    fc.assert(
      fc.property(fc.array(sources, { minLength: 1, maxLength: 4 }), (runs) => {
        let table: TableRow[] = [];
        for (const records of runs) {
          const before = table.length;
          const plan = planConsolidation(table, records);
          table = carriedOut(table, plan);
          const present = table.filter(({ key }) => parseKey(key)?.isGone === false);
          const said = ({ values }: { values: SourceValues }): string => JSON.stringify(values);
          expect(present.map(said).sort()).toEqual(records.map(said).sort());
          expect(table.length).toBeGreaterThanOrEqual(before);
          const again = planConsolidation(table, records);
          expect(again.added).toEqual([]);
          expect(again.rows.flatMap(({ changes }) => changes)).toEqual([]);
        }
      }),
    );
  });

  it("give the same whatever the order of the table", () => {
    fc.assert(
      fc.property(sources, fc.infiniteStream(fc.nat()), (records, numbers) => {
        const table = run([], records);
        const mixed = [...table].sort(() => (Number(numbers.next().value) % 2) - 0.5);
        const plan = planConsolidation(mixed, records);
        expect(plan.added).toEqual([]);
        expect(plan.rows.every(({ kind }) => kind === "unchanged")).toBe(true);
      }),
    );
  });
});

describe("keys", () => {
  it("are read back as they were written, whatever the sheet is called", () => {
    const hashes = hashesOf(record("NCC", 1, { problem: "x" }).values);
    for (const sheetName of ["NCC", "A!B #1", "Phòng Người có công", "(x)"]) {
      const key = { sheetName, row: 7, isGone: false, hashes };
      expect(parseKey(formatKey(key))).toEqual(key);
      expect(parseKey(formatKey({ ...key, isGone: true }))).toEqual({ ...key, isGone: true });
    }
  });

  it.each(["", "NCC!8", 12, "của tôi", "NCC!8 #abc"])("%s is none", (text) => {
    expect(parseKey(text)).toBeNull();
  });
});

describe("records", () => {
  it("have every filled row, with its unit, a month as text and points as a number", () => {
    const form = recogniseForm([
      ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành", "Ghi chú", "Điểm bị trừ"],
      [1, LATE, ANSWER, 45444, "", "0,5 điểm"],
      ["", "", "", "", "", ""],
      [2, UNSIGNED, "", "Thường xuyên", "x", ""],
    ]);
    if (form === null) throw new Error("The headings are not recognised.");
    const records = readRecords([{ sheetId: "1", sheetName: "NCC", form }], 2024);
    expect(records.map(({ row, values }) => [row, values])).toEqual([
      [
        1,
        {
          unit: "NCC",
          area: "",
          relatedArea: "",
          problem: LATE,
          remedy: ANSWER,
          month: "Tháng 6/2024",
          note: "",
          points: 0.5,
        },
      ],
      [
        3,
        {
          unit: "NCC",
          area: "",
          relatedArea: "",
          problem: UNSIGNED,
          remedy: "",
          month: "Thường xuyên",
          note: "x",
          points: "",
        },
      ],
    ]);
  });
});
