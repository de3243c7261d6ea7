import { describe, expect, test } from "vitest";
import { recogniseForm } from "../../src/core/form/recognise";
import { checkForm } from "../../src/core/check/check";
import { vi } from "../../src/locales/vi";
import { excerpts } from "../../src/taskpane/edits/excerpt";
import { fixLabel } from "../../src/taskpane/edits/fixLabel";
import { replyText } from "../../src/taskpane/check/replyText";

const change = (before: string | number, after: string | number) => ({
  cell: { row: 7, column: 3 },
  before,
  after,
});

describe("the button of a fix", () => {
  test("says what it writes", () => {
    expect(fixLabel("monthPeriod", [change("Quý II", "Tháng 6/2024")])).toBe("Ghi “Tháng 6/2024”");
    expect(fixLabel("monthPeriod", [change("Quý II", "Tháng 6/2024"), change("", "Quý II")])).toBe(
      "Ghi “Tháng 6/2024”, chuyển chữ cũ sang Ghi chú",
    );
    expect(fixLabel("legacyText", [change("Ch\u00ADa", "Chưa")])).toBe("Chuyển sang Unicode");
    expect(fixLabel("ttOutOfSequence", [change(5, 3)])).toBe("Ghi số 3");
    expect(fixLabel("ttOutOfSequence", [change(5, 3), change(6, 4)])).toBe(
      "Ghi số 3, đánh số lại 1 dòng sau",
    );
  });
});

describe("before and after in the preview", () => {
  test("stand whole where they are short", () => {
    expect(excerpts("Quý II", "Tháng 6/2024")).toEqual(["Quý II", "Tháng 6/2024"]);
  });

  test("are cut around their first difference, never inside a letter", () => {
    const long = "a".repeat(200);
    expect(excerpts(`${long}  b${long}`, `${long} b${long}`)).toEqual([
      `…${"a".repeat(23)}  b${"a".repeat(134)}…`,
      `…${"a".repeat(23)} b${"a".repeat(135)}…`,
    ]);
    const [before] = excerpts(`${"😀".repeat(30)}x`, `${"😀".repeat(30)}y`);
    expect(before).toBe(`…${"😀".repeat(12)}x`);
  });
});

describe("what goes back to a unit", () => {
  const sheet = (month: string) => {
    const form = recogniseForm([
      ["Đơn vị: Phòng Người có công", "", "", "", ""],
      ["TT", "Tồn tại", "Giải pháp", "Thời gian (2024)", "Ghi chú"],
      [1, "Chậm gửi báo cáo", "Ký số 100% văn bản đi", month, ""],
    ]);
    if (form === null) throw new Error("The grid holds no form.");
    return { sheetId: "1", sheetName: "NCC", form, findings: checkForm(form, 2024) };
  };

  test("is a polite text with the findings under their severities", () => {
    expect(replyText(sheet("Quý II"))).toBe(
      [
        "Kính gửi: Phòng Người có công",
        "Văn phòng đã đọc Phụ lục 01 ở sheet “NCC”, đề nghị đơn vị xem và hoàn thiện các nội dung sau:",
        "Gợi ý:\n- D3 “Quý II”: Tháng 6/2024 đúng không?",
        "Trân trọng cảm ơn.",
      ].join("\n\n"),
    );
  });

  test("is nothing where there is nothing to ask, or only what Văn phòng settles itself", () => {
    expect(replyText(sheet("Tháng 6/2024"))).toBeNull();
    const shared = {
      code: "problemInSeveralUnits",
      severity: "review",
      cell: { row: 2, column: 1 },
      column: "problem",
      data: { units: 3 },
    } as const;
    expect(replyText({ ...sheet("Tháng 6/2024"), findings: [shared] })).toBeNull();
  });

  test("is told by the sheet in its button's outcome", () =>
    expect(vi.reply.copy("NCC").copied).toContain("NCC"));
});
