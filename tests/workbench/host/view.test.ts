import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("freezes rows, columns or both, and says where", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const steps: (string | null)[] = [];
    const look = async (): Promise<void> => {
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      steps.push(location.isNullObject ? null : location.address.replace(/.*!/, ""));
    };
    await look();
    freezePanes.freezeRows(7);
    await look();
    freezePanes.freezeColumns();
    await look();
    freezePanes.freezeRows(0);
    await look();
    freezePanes.freezeAt("A1:B3");
    await look();
    freezePanes.freezeAt("2:4");
    await look();
    freezePanes.freezeAt(context.workbook.worksheets.getActiveWorksheet().getRange("A:C"));
    await look();
    freezePanes.unfreeze();
    await look();
    return steps;
  });
  expect(seen).toEqual([null, "1:7", "A1:A7", "A:A", "A1:B3", "1:4", "A:C", null]);
  const codes = [
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(-1);
    }),
    await refusal(pane, (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.getLocation();
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "ItemNotFound"]);
});

it("finds the sheets beside a sheet", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const seen = await inExcel(pane, async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const [hidden, last] = [worksheets.add("Ẩn"), worksheets.add("Cuối")];
    hidden.visibility = "VeryHidden";
    await context.sync();
    const next = first.getNext().load("name");
    const nextVisible = first.getNext(true).load("name");
    const previous = last.getPrevious(true).load("name");
    const none = last.getNextOrNullObject();
    const before = first.getPreviousOrNullObject(true);
    first.load("name");
    await context.sync();
    next.getRange("A1").values = [["tới"]]; // the library finds the sheet again by its id
    const cell = hidden.getRange("A1").load("values");
    await context.sync();
    return {
      names: [next.name, nextVisible.name, previous.name === first.name],
      none: [none.isNullObject, before.isNullObject],
      cell: cell.values as unknown,
    };
  });
  expect(seen).toEqual({ names: ["Ẩn", "Cuối", true], none: [true, true], cell: [["tới"]] });
  expect(
    await refusal(pane, (context) => {
      context.workbook.worksheets.getLast().getNext();
    }),
  ).toBe("ItemNotFound");
});
