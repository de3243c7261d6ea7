import { expect, test } from "vitest";
import { createdSentence } from "../../src/taskpane/create/createdSentence";

const created = { kind: "created", sheetName: "PVL", rows: 5 } as const;

test("names the form's sheet", () => {
  expect(createdSentence({ ...created, listSheet: null })).toBe(
    "Đã tạo biểu ở sheet “PVL” với 5 dòng để ghi.",
  );
});

test("names the sheet of the lists too where it has been added", () => {
  expect(createdSentence({ ...created, listSheet: "Danh mục" })).toBe(
    "Đã tạo biểu ở sheet “PVL” với 5 dòng để ghi. Danh sách lĩnh vực ở sheet “Danh mục”.",
  );
});
