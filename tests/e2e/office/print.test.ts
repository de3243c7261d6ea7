import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viConsolidation } from "../../../src/locales/viConsolidation";
import { saveFile } from "../../support/files";
import { sheetNames, typeInCell } from "../../support/grid";
import { canPrint, printToPdf } from "../../support/libreOffice";
import { consolidate, openOffice, valuesOf, writeCells } from "../../support/office";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const words = viConsolidation.print;
const TABLE = viConsolidation.sheetName;
const ROWS = 86;

it("prints Tổng hợp grouped and numbered on a sheet of its own, anew each time, and not over what was typed", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  await pane.getByRole("button", { name: words.command }).click();
  // However far down the button stands, what became of it is on view.
  const answer = pane.getByText(words.noTable);
  await answer.waitFor();
  const isOnView = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight && bottom > 0;
  };
  expect(await answer.evaluate(isOnView)).toBe(true);

  await consolidate(pane);
  await writeCells(pane, TABLE, { D5: "Thể chế", D6: "TTHC", D9: "Thể chế", J5: 0.5, J6: 1 });
  await writeCells(pane, TABLE, { F7: "Không có", G7: "", H7: "" });
  const table = await valuesOf(pane, TABLE);
  await pane.getByRole("button", { name: words.command }).click();
  await pane.getByText(words.created(words.sheetName, ROWS - 1)).waitFor();
  const printed = await valuesOf(pane, words.sheetName);
  const columns = printed.map((row) => [row[0], row[2]]);
  expect(columns.slice(3, 8)).toEqual([
    ["I", ""],
    [1, table[4]?.[5]],
    [2, table[8]?.[5]],
    ["II", ""],
    [1, table[5]?.[5]],
  ]);
  expect(printed[3]?.[1]).toBe("Cải cách thể chế");
  // Under the entries of the three groups: their number and the sum of their points.
  const total = printed.find((row) => row[1] === words.total(ROWS - 1));
  expect(total?.[3]).toBe(1.5);
  expect(await valuesOf(pane, TABLE)).toEqual(table);
  await pane.getByText(vi.pane.noForm.title).waitFor({ state: "hidden" });

  // Made anew: by unit, on the same sheet.
  const names = await sheetNames(page);
  await pane.getByLabel(words.grouping).selectOption("unit");
  await pane.getByRole("button", { name: words.command }).click();
  const firstGroup = async (): Promise<unknown> => (await valuesOf(pane, words.sheetName))[3]?.[1];
  await expect.poll(firstGroup, { timeout: 20_000 }).toBe("Văn phòng Sở");
  expect(await sheetNames(page)).toEqual(names);

  // What somebody types there is kept.
  await typeInCell(page, "C5", "Sửa tay trên bản in");
  await pane.getByRole("button", { name: words.command }).click();
  await pane.getByText(words.edited(words.sheetName)).waitFor();
  const another = `${words.sheetName} (2)`;
  await pane.getByRole("button", { name: words.createAtSuggestion(another) }).click();
  await pane.getByText(words.created(another, ROWS - 1)).waitFor();
  expect((await valuesOf(pane, words.sheetName))[4]?.[2]).toBe("Sửa tay trên bản in");

  // Neither the table nor its prints are taken for units' forms.
  await pane.getByRole("button", { name: viConsolidation.command.preview }).click();
  await pane.getByText(viConsolidation.preview.total(12, ROWS)).waitFor();

  if (!canPrint) return; // the run has said that the print is not checked here
  const pages = printToPdf(await saveFile(page)).filter(({ text }) => /GIẢI PHÁP KHẮC PHỤC/.test(text));
  expect(pages[0]).toMatchObject({ width: 842, height: 595 });
  expect(pages[0]?.text).not.toContain("Dòng ở");
});
