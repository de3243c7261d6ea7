import { describe, expect, test } from "vitest";
import type { Finding, Severity } from "../../src/core/check/finding";
import {
  announcement,
  countBySeverity,
  initialLiveView,
  nextLiveView,
  type LiveEvent,
  type LiveView,
} from "../../src/taskpane/check/liveView";

const finding = (severity: Severity, row: number, column = 3): Finding => ({
  code: "monthEmpty",
  severity,
  cell: { row, column },
  column: "month",
  data: {},
});

const checked = (sheetName: string, findings: readonly Finding[] = []): LiveEvent => ({
  kind: "checked",
  sheetId: "{1}",
  sheetName,
  form: { headerRow: 5, columns: {}, rows: [] },
  year: 2026,
  findings,
});

const after = (...events: readonly LiveEvent[]): LiveView => events.reduce(nextLiveView, initialLiveView);

describe("what stands on screen", () => {
  test("the findings stay while the same sheet is read again", () => {
    const view = after(checked("NCC", [finding("must", 7)]), { kind: "checking" });
    expect(view.activity).toBe("checking");
    expect(view.result).toMatchObject({ kind: "checked", sheetName: "NCC" });
  });

  test("a failure stays while it is read again, and goes with the verdict", () => {
    const again = after({ kind: "failed", error: new Error("x") }, { kind: "checking" });
    expect(again).toMatchObject({ activity: "checking", failure: {} });
    expect(nextLiveView(again, checked("NCC")).failure).toBeNull();
  });

  test.each(["cellEdit", "busy", "elsewhere"] as const)(
    "the findings stay while Excel cannot be read (%s), until it can",
    (reason) => {
      const view = after(checked("NCC"), { kind: "checking" }, { kind: "waiting", reason });
      expect(view).toMatchObject({ activity: reason, result: { sheetName: "NCC" } });
      expect(nextLiveView(view, checked("NCC")).activity).toBe("idle");
    },
  );

  test("a failure takes the findings away, for they may be out of date; the next verdict brings them back", () => {
    const error = new Error("x");
    const failed = after(checked("NCC"), { kind: "failed", error });
    expect(failed).toMatchObject({ result: null, failure: { error }, sheetName: "NCC" });
    expect(nextLiveView(failed, checked("NCC"))).toMatchObject({ failure: null, activity: "idle" });
  });

  test("a sheet without a form is told by its name", () => {
    expect(after({ kind: "noForm", sheetName: "Trang tính1" })).toMatchObject({
      sheetName: "Trang tính1",
      result: { kind: "noForm" },
    });
  });
});

describe("counts", () => {
  test("counts name every severity", () => {
    expect(countBySeverity([finding("must", 1), finding("must", 2), finding("review", 3)])).toEqual({
      must: 2,
      review: 1,
      hint: 0,
    });
  });
});

describe("what a screen reader is told", () => {
  test("the counts that are not zero", () => {
    const view = after(checked("NCC", [finding("must", 1), finding("must", 2), finding("hint", 3)]));
    expect(announcement(view)).toBe("NCC: 2 Cần bổ sung, 1 Gợi ý.");
  });

  test("that nothing was found", () => {
    expect(announcement(after(checked("NCC")))).toBe("NCC: Chưa thấy nội dung cần sửa.");
  });

  test("that the sheet has no form", () => {
    expect(announcement(after({ kind: "noForm", sheetName: "Trang tính1" }))).toBe(
      "Trang tính1: Sheet này chưa có biểu Phụ lục 01.",
    );
  });

  test("the same verdict again after each check that was asked for, and nothing while it runs", () => {
    const before = after(checked("NCC"));
    const asked = nextLiveView(before, { kind: "checking" });
    expect(announcement(asked)).toBeNull();
    const told = nextLiveView(asked, checked("NCC"));
    expect(announcement(told)).toBe(announcement(before));
    expect(told.asked).toBe(before.asked + 1);
  });

  test("nothing before the first verdict, and nothing over a failure, which speaks for itself", () => {
    expect(announcement(initialLiveView)).toBeNull();
    expect(announcement(after(checked("NCC"), { kind: "failed", error: new Error("x") }))).toBeNull();
  });
});
