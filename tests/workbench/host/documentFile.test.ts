import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { vi as words } from "../../../workbench/locales/vi";
import { readCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

/** The whole file in slices of a size. @param closes whether the file is let go of */
function readFile(
  pane: Frame,
  sliceSize: number,
  closes = true,
): Promise<{ slices: number[]; bytes: number[] }> {
  return pane.evaluate(
    async ([size, closesFile]) => {
      const ask = <T>(call: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
        new Promise((resolve, reject) => {
          call(({ status, value, error }) => {
            if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
            else reject(new Error(String(error.code)));
          });
        });
      const file = await ask<Office.File>((answer) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: size }, answer),
      );
      const slices: number[] = [];
      const bytes: number[] = [];
      for (let index = 0; index < file.sliceCount; index++) {
        const slice = await ask<Office.Slice>((answer) => file.getSliceAsync(index, answer));
        slices.push(slice.size);
        bytes.push(...(slice.data as number[]));
      }
      if (bytes.length !== file.size) throw new Error(`${bytes.length} bytes of ${file.size}.`);
      if (closesFile) await ask<void>((answer) => file.closeAsync(answer));
      return { slices, bytes };
    },
    [sliceSize, closes] as const,
  );
}

// learn.microsoft.com/javascript/api/office/office.document (getFileAsync), office.file (closeAsync)
it("gives the workbook as a file in slices, as it is now, and at most two files at a time", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["Chưa lưu"]];
      await context.sync();
    }),
  );
  const { slices, bytes } = await readFile(pane, 4096);
  expect(slices.slice(0, -1).every((size) => size === 4096)).toBe(true);
  expect(slices.length).toBe(Math.ceil(bytes.length / 4096));
  expect(Object.keys(unzipSync(Uint8Array.from(bytes)))).toContain("xl/workbook.xml");
  await readFile(pane, 65_536, false);
  await readFile(pane, 65_536, false);
  await expect(readFile(pane, 65_536)).rejects.toThrow("5001");
});

// learn.microsoft.com/javascript/api/excel (createWorkbook)
it("opens a workbook that the add-in makes in a tab of its own, and an empty one without bytes", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["Bản gốc"]];
      await context.sync();
    }),
  );
  const { bytes } = await readFile(pane, 65_536);
  const base64 = Buffer.from(bytes).toString("base64");
  const [copy] = await Promise.all([
    page.waitForEvent("popup"),
    pane.evaluate((file) => Excel.createWorkbook(file), base64),
  ]);
  await copy.getByRole("heading", { level: 1, name: words.title.newFile, exact: true }).waitFor();
  await expect.poll(() => readCell(copy, "B2"), { timeout: 20_000 }).toBe("Bản gốc");
  await copy.close();
  const [blank] = await Promise.all([
    page.waitForEvent("popup"),
    pane.evaluate(() => Excel.createWorkbook()),
  ]);
  await blank.getByRole("heading", { level: 1, name: words.title.blankFile, exact: true }).waitFor();
  await blank.close();
  await expect(pane.evaluate(() => Excel.createWorkbook("không phải base64"))).rejects.toThrow();
});
