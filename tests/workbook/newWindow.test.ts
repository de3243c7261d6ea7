import { afterEach, expect, it, vi } from "vitest";
import { viReport } from "../../src/locales/viReport";
import { openNewWorkbook } from "../../src/workbook/excel/documentFile";

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ["PC", "phía trước"],
  ["Mac", "phía sau"], // OfficeDev/office-js#6943
  ["OfficeOnline", "thẻ mới của trình duyệt"],
])("on %s the sentence says that the new workbook is there: %s", async (platform, words) => {
  const PlatformType = { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" };
  vi.stubGlobal("Office", { PlatformType, context: { platform } });
  vi.stubGlobal("Excel", { createWorkbook: () => Promise.resolve() });
  vi.stubGlobal(
    "FileReader",
    class {
      result = "data:,";
      onload: (() => void) | null = null;
      readAsDataURL(): void {
        this.onload?.();
      }
    },
  );
  const place = await openNewWorkbook(new Uint8Array());
  expect(viReport.leaderCopy.opened(place, 0, 0)).toContain(words);
});
