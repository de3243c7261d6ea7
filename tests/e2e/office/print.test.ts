import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viConsolidation } from "../../../src/locales/viConsolidation";
import { viHandOut } from "../../../src/locales/viHandOut";
import { saveFile } from "../../support/files";
import { sheetNames, typeInCell } from "../../support/grid";
import { canPrint, printToPdf } from "../../support/libreOffice";
import { consolidate, openOffice, valuesOf, writeCells } from "../../support/office";
import { countSets } from "../../support/members";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const words = viConsolidation.print;
const PRINT = words.kinds.consolidation;
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
  const renamed = await countSets(pane, "name");
  await pane.getByRole("button", { name: words.command }).click();
  await pane.getByText(words.created(PRINT.sheetName, ROWS - 1)).waitFor();
  expect(await renamed()).toBe(0); // it has its name from the beginning
  const printed = await valuesOf(pane, PRINT.sheetName);
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
  const total = printed.find((row) => row[1] === PRINT.total(ROWS - 1));
  expect(total?.[3]).toBe(1.5);
  expect(await valuesOf(pane, TABLE)).toEqual(table);
  await pane.getByText(vi.pane.noForm.title).waitFor({ state: "hidden" });

  // Made anew: by unit, on the same sheet.
  const names = await sheetNames(page);
  await pane.getByLabel(words.grouping).selectOption("unit");
  await pane.getByRole("button", { name: words.command }).click();
  const firstGroup = async (): Promise<unknown> => (await valuesOf(pane, PRINT.sheetName))[3]?.[1];
  await expect.poll(firstGroup, { timeout: 20_000 }).toBe("Văn phòng Sở");
  expect(await sheetNames(page)).toEqual(names);
  expect(await renamed()).toBe(1);

  // What somebody types there is kept.
  await typeInCell(page, "C5", "Sửa tay trên bản in");
  await pane.getByRole("button", { name: words.command }).click();
  await pane.getByText(words.edited(PRINT.sheetName)).waitFor();
  const another = `${PRINT.sheetName} (2)`;
  await pane.getByRole("button", { name: words.createAtSuggestion(another) }).click();
  await pane.getByText(words.created(another, ROWS - 1)).waitFor();
  expect((await valuesOf(pane, PRINT.sheetName))[4]?.[2]).toBe("Sửa tay trên bản in");

  // Neither the table nor its prints are taken for units' forms.
  await pane.getByRole("button", { name: viConsolidation.command.preview }).click();
  await pane.getByText(viConsolidation.preview.total(12, ROWS)).waitFor();

  if (!canPrint) return; // the run has said that the print is not checked here
  const pages = printToPdf(await saveFile(page)).filter(({ text }) => /GIẢI PHÁP KHẮC PHỤC/.test(text));
  expect(pages[0]).toMatchObject({ width: 842, height: 595 });
  expect(pages[0]?.text).not.toContain("Dòng ở");
});

it("prints the same rows as a plan and as results, and takes neither for a form or a list of criteria", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  await consolidate(pane);
  const { plan, result } = words.kinds;
  const table = await valuesOf(pane, TABLE);
  const shared = String(table[4]?.[5]);
  const [owner, ...others] = table.slice(4).map((row) => row[2]);
  const other = others.find((unit) => unit !== owner);
  const at = others.indexOf(other) + 6;
  // Another unit reports what the first does; a column of Văn phòng's own names the product.
  await writeCells(pane, TABLE, {
    [`F${at}`]: shared,
    O4: "Sản phẩm",
    O5: "Quyết định ban hành",
    D5: "Thể chế",
  });
  await writeCells(pane, TABLE, {
    L5: "Hoàn thành",
    N5: "Số 12/BC-VP",
    [`L${at}`]: "Đang thực hiện",
    [`K${at}`]: "Chờ tỉnh",
  });

  await pane.getByLabel(words.kind).selectOption("plan");
  await pane.getByLabel(words.grouping).selectOption("month");
  await pane.getByRole("button", { name: words.command }).click();
  await pane.getByText(words.created(plan.sheetName, ROWS)).waitFor();
  const planned = await valuesOf(pane, plan.sheetName);
  expect(planned[2]?.slice(0, 7)).toEqual(["TT", ...Object.values(plan.headings)]);
  const planOf = (unit: unknown) => planned.find((row) => row[1] === shared && row[4] === unit);
  expect(planOf(owner)?.slice(2, 6)).toEqual([table[4]?.[6], "Quyết định ban hành", owner, other]);
  expect(planOf(other)?.slice(3, 6)).toEqual(["", other, owner]);

  await pane.getByLabel(words.kind).selectOption("result");
  await pane.getByLabel(words.grouping).selectOption("area");
  await pane.getByRole("button", { name: words.command }).click();
  await pane.getByText(words.created(result.sheetName, ROWS)).waitFor();
  const results = await valuesOf(pane, result.sheetName);
  const said = results.filter((row) => row[2] === shared).map((row) => row.slice(5, 8));
  expect(said).toContainEqual(["Hoàn thành", "Số 12/BC-VP", table[4]?.[8]]);
  expect(said).toContainEqual([expect.stringMatching(/^Đang thực hiện/), "", "Chờ tỉnh"]);
  expect(
    results.some((row) => /^Tổng cộng: 86 nội dung; hoàn thành 1, quá hạn \d+/.test(String(row[1]))),
  ).toBe(true);

  await pane.getByRole("button", { name: viConsolidation.command.preview }).click();
  await pane.getByText(viConsolidation.preview.total(12, ROWS)).waitFor();
  await pane.getByRole("button", { name: viHandOut.answers }).click();
  await pane.getByText(viHandOut.noCriteriaList).waitFor();
  if (!canPrint) return;
  const pages = printToPdf(await saveFile(page)).filter(({ text }) =>
    /K(?:Ế HOẠCH|ẾT QUẢ) KHẮC PHỤC/.test(text),
  );
  expect(pages.length).toBeGreaterThan(1);
  for (const { width, height } of pages) expect([width, height]).toEqual([842, 595]);
});
