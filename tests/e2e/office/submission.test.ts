import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viSubmission as words } from "../../../src/locales/viSubmission";
import { DEPARTMENT } from "../../support/department";
import { sheetNames } from "../../support/grid";
import { openOffice, valuesOf, writeCells } from "../../support/office";
import { loseSheet } from "../../support/situations";
import { countSyncsFromRest } from "../../support/syncs";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const SHEET = words.sheetName;
const FIRST_ROW = 6;
const DEADLINE = DEPARTMENT.deadline;
const { statuses } = words;

it("lists every unit, tells who has sent by what Văn phòng records, and gives a text for each", async () => {
  const { pane } = await open();
  await openOffice(pane);
  const update = pane.getByRole("button", { name: words.command.update });
  await update.click();
  await pane.getByText(words.command.created(SHEET, 12)).waitFor();
  await pane.getByText(words.summary(0, 12)).waitFor();
  // Nobody has said until when: the cell is blank, the pane says so, and nobody is late.
  await pane.getByText(words.noDeadline).waitFor();
  expect((await valuesOf(pane, SHEET))[1]?.[4]).toBe("");
  expect((await valuesOf(pane, SHEET)).slice(FIRST_ROW - 1).map((row) => row[6])).toEqual(
    new Array(12).fill(statuses.notSent),
  );
  await writeCells(pane, SHEET, { E2: DEADLINE });
  const first = await valuesOf(pane, SHEET);
  expect(first.slice(FIRST_ROW - 1).map((row) => row[6])).toEqual(new Array(12).fill(statuses.overdue));
  expect(first[FIRST_ROW - 1]?.slice(0, 4)).toEqual([1, "Văn phòng Sở", "VP", "Có"]);
  // Văn phòng Sở: two remedies are missing in its four rows.
  expect(first[FIRST_ROW - 1]?.slice(7, 9)).toEqual([4, 2]);

  await writeCells(pane, SHEET, {
    E6: DEADLINE,
    F6: "15/BC-VP",
    E7: DEADLINE + 1,
    D8: words.mustSend.no,
    J9: "Xin gia hạn",
  });
  await writeCells(pane, "VP", { C8: "Rà soát hằng tháng", C10: "Xử lý trong tháng 6" });
  await update.click();
  await pane.getByText(words.command.updated(SHEET, 0)).waitFor();
  await pane.getByText(words.summary(2, 11)).waitFor();
  const second = await valuesOf(pane, SHEET);
  expect(second.slice(5, 9).map((row) => row[6])).toEqual([
    statuses.sent,
    expect.stringContaining(statuses.late),
    statuses.notRequired,
    statuses.overdue,
  ]);
  expect(second[8]?.[9]).toBe("Xin gia hạn");
  expect(second[5]?.slice(4, 6)).toEqual([DEADLINE, "15/BC-VP"]);

  // The frame has no right to the clipboard: the texts show, to be copied by hand.
  const textOf = async ({ name, label }: ReturnType<typeof words.copyReminder>): Promise<string> => {
    await pane.getByRole("button", { name }).click();
    return pane.getByRole("textbox", { name: label }).inputValue();
  };
  const letter = await textOf(words.copyReminder("Phòng Người có công"));
  expect(letter).toContain("Kính gửi: Phòng Người có công");
  expect(letter).toContain("hết ngày 09/04/2024");
  expect(letter).toContain(vi.pane.severities.must);
  const toAll = await textOf(words.copyReminderToAll(9));
  expect(toAll.match(/^- /gm)).toHaveLength(9);
  expect(toAll).not.toContain("Văn phòng Sở");
});

it("adds a unit that comes later to the list, with its formula, in few syncs", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  const update = pane.getByRole("button", { name: words.command.update });
  await update.click();
  await pane.getByText(words.command.created(SHEET, 12)).waitFor();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("VP").copy("End");
      copy.name = "Phòng mới";
      copy.getRange("A4").values = [["Đơn vị: Phòng mới thành lập"]];
      await context.sync();
    }),
  );
  const syncs = await countSyncsFromRest(page);
  await update.click();
  await pane.getByText(words.command.updated(SHEET, 1)).waitFor();
  expect(await syncs()).toBeLessThanOrEqual(6 + 2); // two are the live check's, of the sheet that comes to the front
  const cells = await valuesOf(pane, SHEET);
  expect(cells[17]?.slice(0, 9)).toEqual([
    13,
    "Phòng mới thành lập",
    "Phòng mới",
    "Có",
    "",
    "",
    statuses.notSent,
    4,
    2,
  ]);
});

it("a list that is protected half-way keeps every cell", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  const update = pane.getByRole("button", { name: words.command.update });
  await update.click();
  await pane.getByText(words.command.created(SHEET, 12)).waitFor();
  const names = await sheetNames(page);
  await writeCells(pane, "VP", { C8: "Rà soát hằng tháng" });
  const before = await valuesOf(pane, SHEET);
  await countSyncsFromRest(page);
  await loseSheet(page, 5, "protect");
  await update.click();
  await pane.getByText(vi.pane.failure.protected).waitFor();
  expect(await valuesOf(pane, SHEET)).toEqual(before);
  expect(await sheetNames(page)).toEqual(names);
});
