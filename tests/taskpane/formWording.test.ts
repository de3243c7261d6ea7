import { describe, expect, test } from "vitest";
import { vi } from "../../src/locales/vi";

const { form } = vi;

/** The appendix as the Sở printed it in 4/2024, its slips included. */
const PRINTED_TITLE = `Giải pháp khắc phục các tồn tại, hạn chế trong công tác CCHC,
các tiêu chí bị trừ điểm trong đợt thẩm định, đánh giá CHCC
của tỉnh năm 2023`;
const PRINTED_HEADINGS =
  "TT	Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm	Giải pháp khắc phục các tồn tại, hạn chế	Thời gian hoàn thành (tháng.../năm 2024	Ghi chú";

describe("Đúng mẫu của Sở", () => {
  test("has the printed title to the letter", () => {
    expect(form.title(2023, "department")).toBe(PRINTED_TITLE);
  });

  test("has the five printed headings to the letter", () => {
    const { tt, problem, remedy, month, note } = form.headings(2024, "department");
    expect([tt, problem, remedy, month, note].join("\t")).toBe(PRINTED_HEADINGS);
  });

  test("takes the years from its arguments", () => {
    expect(form.title(2025, "department")).toContain("của tỉnh năm 2025");
    expect(form.headings(2026, "department").month).toContain("năm 2026");
  });
});

describe("Chuẩn NĐ 30", () => {
  test("mends the title and sets it in capitals", () => {
    expect(form.title(2023, "nd30")).toBe(PRINTED_TITLE.replace("CHCC", "CCHC").toLocaleUpperCase("vi"));
  });

  test("closes the bracket of the month heading", () => {
    expect(form.headings(2024, "nd30").month).toBe("Thời gian hoàn thành (tháng.../năm 2024)");
  });
});

describe("what else is written into the sheet", () => {
  test("a unit still to be written prints as dots", () => {
    expect(form.unitLine("")).toMatch(/^Đơn vị: \.+$/);
    expect(form.unitLine(" Văn phòng ")).toBe("Đơn vị: Văn phòng");
  });

  test.each(Object.entries(form.validation))("the texts of the %s list fit Excel's limits", (_, texts) => {
    expect(texts.promptTitle.length).toBeLessThanOrEqual(32);
    expect(texts.errorTitle.length).toBeLessThanOrEqual(32);
    expect(texts.prompt.length).toBeLessThanOrEqual(255);
    expect(texts.error.length).toBeLessThanOrEqual(225);
  });
});
