import { describe, expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

describe("worksheets", () => {
  it("are added behind, without coming to the front, and keep their ids when renamed and moved", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const first = worksheets.getActiveWorksheet().load("id,name");
        const added = worksheets.add("Phòng Việc làm").load("id,position");
        await context.sync();
        const { id: idBefore, position } = added;
        added.name = "Phòng Người có công";
        added.position = 0;
        const active = worksheets.getActiveWorksheet().load("id");
        const found = worksheets.getItem("phòng người có công").load("id,position");
        worksheets.load("items/name");
        await context.sync();
        return {
          position,
          sameId: found.id === idBefore,
          braces: /^\{.+\}$/.test(idBefore),
          movedTo: found.position,
          inFront: active.id === first.id,
          names: worksheets.items.map((sheet) => sheet.name),
        };
      }),
    );
    expect(seen).toMatchObject({ position: 1, sameId: true, braces: true, movedTo: 0, inFront: true });
    expect(seen.names[0]).toBe("Phòng Người có công");
  });

  it.each([
    ["an empty name", "", "InvalidArgument"],
    ["32 characters", "a".repeat(32), "InvalidArgument"],
    ["a slash", "6/2024", "InvalidArgument"],
    ["an apostrophe at the end", "a'", "InvalidArgument"],
    ["a name that is taken, in another case", "ĐÃ CÓ", "ItemAlreadyExists"],
  ])("refuse %s", async (_, name, expected) => {
    const { pane } = await open({ query: "?blank=1" });
    const codes = await pane.evaluate(async (wrong) => {
      const codeOf = (run: (context: Excel.RequestContext) => void): Promise<string | null> =>
        Excel.run(async (context) => {
          run(context);
          await context.sync();
        }).then(
          () => null,
          (reason: OfficeExtension.Error) => reason.code,
        );
      await codeOf((context) => context.workbook.worksheets.add("Đã có"));
      return [
        await codeOf((context) => context.workbook.worksheets.add(wrong)),
        await codeOf((context) => {
          context.workbook.worksheets.getFirst().name = wrong;
        }),
      ];
    }, name);
    expect(codes).toEqual([expected, expected]);
  });

  it("that are deleted are not found any more", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const seen = await pane.evaluate(async () => {
      const id = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Bỏ").load("id");
        await context.sync();
        return sheet.id;
      });
      return Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem(id).delete();
        const gone = worksheets.getItemOrNullObject(id);
        await context.sync();
        const error = await Excel.run(async (other) => {
          other.workbook.worksheets.getItem(id).getRange("A1").load("values");
          await other.sync();
        }).then(
          () => null,
          (reason: OfficeExtension.Error) => [reason.code, reason.debugInfo.errorLocation],
        );
        return { isNullObject: gone.isNullObject, error };
      });
    });
    expect(seen).toEqual({ isNullObject: true, error: ["ItemNotFound", "WorksheetCollection.getItem"] });
  });

  it("must not all be hidden or deleted", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const codes = await pane.evaluate(async () => {
      const codeOf = (run: (sheet: Excel.Worksheet) => void): Promise<string | null> =>
        Excel.run(async (context) => {
          run(context.workbook.worksheets.getFirst());
          await context.sync();
        }).then(
          () => null,
          (reason: OfficeExtension.Error) => reason.code,
        );
      return [
        await codeOf((sheet) => sheet.delete()),
        await codeOf((sheet) => {
          sheet.visibility = "Hidden";
        }),
      ];
    });
    expect(codes).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  it("tell what is used", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const empty = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        sheet.getRange("C3").values = [["x"]];
        sheet.getRange("E9").numberFormat = [["@"]];
        const values = sheet.getUsedRange(true).load("address");
        const all = sheet.getUsedRange().load("address");
        await context.sync();
        return [empty.isNullObject, values.address.replace(/.*!/, ""), all.address.replace(/.*!/, "")];
      }),
    );
    expect(seen).toEqual([true, "C3", "C3:E9"]);
  });
});
