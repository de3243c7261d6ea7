import { describe, expect, test } from "vitest";
import { errorDetail, errorSentence } from "../../src/taskpane/shell/errorSentence";
import { HostError, type HostErrorCode } from "../../src/workbook/excel/hostError";

/** The remedy that each failure has to name; a code that is added without one does not compile. */
const REMEDIES: Readonly<Record<HostErrorCode, string>> = {
  cellEdit: "Bấm Enter",
  protected: "Bỏ bảo vệ",
  filtered: "Bỏ lọc",
  merged: "Bỏ gộp",
  sheetGone: "Chọn sheet khác",
  tooLarge: "Xóa các dòng, cột thừa",
  notSupported: "Excel 2021",
  busy: "Chờ vài giây",
  elsewhere: "Quay lại sheet cần làm",
  inTheWay: "Chuyển phần vướng",
  sheetFull: "Xóa nội dung ở cuối sheet",
  nameTaken: "tên khác sẽ được chọn",
  dialogOpen: "Đóng hộp thoại",
  offline: "Kiểm tra mạng",
  sessionOver: "Tải lại trang",
  restart: "đóng hết các file Excel",
  unknown: "chép chi tiết gửi người hỗ trợ",
};

const CODES = Object.keys(REMEDIES) as HostErrorCode[];

describe("errorSentence", () => {
  test.each(CODES)("%s names its remedy", (code) => {
    expect(errorSentence(new HostError(code, "SomeCode"))).toContain(REMEDIES[code]);
  });

  test("no two failures read the same", () => {
    const sentences = CODES.map((code) => errorSentence(new HostError(code, "SomeCode")));
    expect(new Set(sentences).size).toBe(CODES.length);
  });

  test("an unknown failure gives Excel's code, for whoever helps", () => {
    expect(errorSentence(new HostError("unknown", "GeneralException"))).toContain("(mã GeneralException)");
  });

  test("a defect of ours still gets a sentence, without a code", () => {
    expect(errorSentence(new TypeError("x is not a function"))).toMatch(
      /^Excel chưa thực hiện được yêu cầu\. /,
    );
  });
});

describe("errorDetail", () => {
  test("holds both codes and the message", () => {
    const detail = errorDetail(new HostError("unknown", "GeneralException"));
    expect(detail).toContain("unknown / GeneralException");
    expect(detail).toContain("HostError: ");
  });

  test("goes back to what Excel itself said", () => {
    const cause = new Error("There was an internal error while processing the request.");
    expect(errorDetail(new HostError("unknown", "GeneralException", { cause }))).toContain(cause.message);
  });

  test("names the member that Excel stumbled over", () => {
    const cause = Object.assign(new Error("x"), { debugInfo: { errorLocation: "Worksheet.getRange" } });
    expect(errorDetail(new HostError("unknown", "InvalidArgument", { cause }))).toContain(
      "Worksheet.getRange\n",
    );
  });

  test("takes what is no Error at all", () => {
    expect(errorDetail("đứt kết nối")).toBe("đứt kết nối");
  });
});
