import { describe, expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

describe("a batch", () => {
  it("stops at its first failing action, what came before staying done", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const seen = await pane.evaluate(async () => {
      const error = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["trước"]];
        context.workbook.worksheets.getItem("không có").load("name");
        sheet.getRange("A2").values = [["sau"]];
        await context.sync();
      }).then(
        () => null,
        (reason: OfficeExtension.Error) => [reason.code, reason.debugInfo.errorLocation],
      );
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      return { error, values };
    });
    expect(seen).toEqual({
      error: ["ItemNotFound", "WorksheetCollection.getItem"],
      values: [["trước"], [""]],
    });
  });

  it("fails with ApiNotFound, naming the member, for what the workbench does not have", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const error = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").flashFill();
        await context.sync();
      }).then(
        () => null,
        (reason: OfficeExtension.Error) => [reason.code, reason.message],
      ),
    );
    expect(error?.[0]).toBe("ApiNotFound");
    expect(error?.[1]).toContain("Range.FlashFill");
  });

  it("of more than 5 MB is refused, as is an answer", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const codes = await pane.evaluate(async () => {
      const codeOf = (run: (sheet: Excel.Worksheet) => void): Promise<string | null> =>
        Excel.run(async (context) => {
          run(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        }).then(
          () => null,
          (reason: OfficeExtension.Error) => reason.code,
        );
      const long = "x".repeat(30_000);
      const rows = (count: number): string[][] => Array.from({ length: count }, () => [long]);
      const request = await codeOf((sheet) => {
        sheet.getRange("A1:A200").values = rows(200);
      });
      // Two million empty cells are 6 MB of JSON.
      const response = await codeOf((sheet) => void sheet.getRange("A1:Z80000").load("values"));
      return [request, response];
    });
    expect(codes).toEqual(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);
  });
});

describe("while a cell is being typed in", () => {
  it("requests are refused, and wait when they ask to", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await page
      .locator("canvas[id^='univer-sheet-main-canvas']")
      .first()
      .click({ position: { x: 300, y: 300 } });
    await page.keyboard.type("đang gõ");
    const read = async (delayForCellEdit: boolean): Promise<string> =>
      pane.evaluate(
        (delay) =>
          Excel.run({ delayForCellEdit: delay }, async (context) => {
            const cell = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load("values");
            await context.sync();
            return String(cell.values[0]?.[0]);
          }).catch((reason: OfficeExtension.Error) => reason.code),
        delayForCellEdit,
      );
    expect(await read(false)).toBe("InvalidOperationInCellEditMode");
    const waiting = read(true);
    await page.keyboard.press("Enter");
    expect(await waiting).toBe("đang gõ");
  });
});

describe("document settings", () => {
  it("are kept while the workbook is open", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const status = await pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          Office.context.document.settings.set("khóa", { a: 1 });
          Office.context.document.settings.saveAsync((result) => resolve(String(result.status)));
        }),
    );
    expect(status).toBe("succeeded");
  });
});

describe("a request that makes the host itself fail", () => {
  it("is answered with an error all the same", async () => {
    const { pane, errors } = await open({ query: "?blank=1" });
    const answer = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const request = { _messageType: 0, _actionType: 0, _actionName: "executeMethod", _data: null };
          addEventListener("message", ({ data }: MessageEvent<string>) => {
            const message = JSON.parse(data) as { _conversationId: string; _data: unknown };
            if (message._conversationId === "test") resolve(message._data);
          });
          parent.postMessage(JSON.stringify({ ...request, _conversationId: "test", _correlationId: 1 }), "*");
        }),
    );
    expect(answer).toEqual({ Version: 1, Error: 5001 });
    await expect.poll(() => errors).toEqual([expect.stringContaining("TypeError")]);
  });
});
