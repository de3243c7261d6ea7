import { FAILURES, type Situations } from "../excel-host/host/situations";
import { vi } from "../locales/vi";
import { isSingleCell, parseArea } from "../excel-host/model/area";
import { typeText } from "../excel-host/model/cells/typing";
import { setProtection } from "../excel-host/model/sheets/protection";
import { removeSheet } from "../excel-host/model/sheets/sheets";
import type { Book } from "../excel-host/model/book";
import { filterByCell } from "../excel-host/model/filters/filterByCell";
import { element } from "./dom";
import type { Pane } from "./pane";

const words = vi.situations;

/** Small forms that bring about what seldom happens on a developer's machine. Opened by `button`, closed by Esc. */
export function createSituations(
  book: Book,
  situations: Situations,
  pane: Pane,
): { button: Node; panel: Node } {
  const status = element("p", { role: "status" });
  const panel = element(
    "section",
    { id: "situations", className: "situations", popover: "auto", ariaLabel: words.title },
    element("h2", {}, words.title),
    failing(situations, status),
    sheetGone(book, situations, status),
    coauthor(book, situations, status),
    filtered(book, situations, status),
    paneClosed(pane, situations, status),
    clipboard(pane, status),
    slow(situations, status),
    none(situations, pane, status),
    status,
  );
  // What was said belongs to what was done then.
  panel.addEventListener("beforetoggle", () => (status.textContent = ""));
  const button = element(
    "button",
    { type: "button", title: words.hint, attributes: { popovertarget: panel.id } },
    words.title,
  );
  return { button, panel };
}

function failing(situations: Situations, status: HTMLElement): HTMLElement {
  const nth = numberField(words.nthSync, 1, 1);
  const code = choice(
    words.code,
    FAILURES.map((name) => [name, name]),
  );
  const extent = choice(words.extent, [
    ["none", words.extentNone],
    ["half", words.extentHalf],
  ]);
  return form(words.failing, [nth.label, code.label, extent.label], () => {
    const failure = FAILURES.find((name) => name === code.select.value) ?? FAILURES[0];
    situations.failSync(nth.input.valueAsNumber, failure, extent.select.value === "half");
    status.textContent = words.failingSet(nth.input.valueAsNumber, failure);
  });
}

function sheetGone(book: Book, situations: Situations, status: HTMLElement): HTMLElement {
  const nth = numberField(words.nthSync, 1, 1);
  const act = choice(words.act, [
    ["delete", words.deleteSheet],
    ["protect", words.protectSheet],
  ]);
  return form(words.sheet, [nth.label, act.label], () => {
    const sheet = book.workbook.getActiveSheet();
    const ref = { book, sheetId: sheet.getSheetId() };
    const isDeleted = act.select.value === "delete";
    situations.beforeSync(nth.input.valueAsNumber, () => {
      if (book.sheet(ref.sheetId) === null) return;
      book.asRemote(() => {
        if (isDeleted) removeSheet(ref);
        else setProtection(ref, { sheet: "1", objects: "1", scenarios: "1" });
      });
    });
    status.textContent = words.sheetSet(nth.input.valueAsNumber, sheet.getName(), isDeleted);
  });
}

/** The one cell that an address names; null where it names none, and then the panel says so. */
function cellIn(address: string, status: HTMLElement): ReturnType<typeof parseArea> {
  const area = parseArea(address);
  if (area !== null && isSingleCell(area)) return area;
  status.textContent = words.noCell(address);
  return null;
}

/** A colleague in the same file writes a text into a cell of the sheet that is now in front. */
function coauthor(book: Book, situations: Situations, status: HTMLElement): HTMLElement {
  const nth = numberField(words.nthSync, 1, 1);
  const address = textField(words.cell);
  const text = textField(words.cellText);
  return form(words.coauthor, [nth.label, address.label, text.label], () => {
    const area = cellIn(address.input.value, status);
    if (area === null) return;
    const sheet = book.workbook.getActiveSheet();
    const ref = { book, sheetId: sheet.getSheetId() };
    const typed = text.input.value;
    situations.beforeSync(nth.input.valueAsNumber, () => {
      if (book.sheet(ref.sheetId) === null) return;
      book.asRemote(() => typeText(ref, area, typed));
    });
    status.textContent = words.coauthorSet(nth.input.valueAsNumber, sheet.getName(), address.input.value);
  });
}

/** Somebody keeps, on the sheet that is now in front, only the rows that have what a cell has. */
function filtered(book: Book, situations: Situations, status: HTMLElement): HTMLElement {
  const nth = numberField(words.nthSync, 1, 1);
  const address = textField(words.cell);
  return form(words.filter, [nth.label, address.label], () => {
    const area = cellIn(address.input.value, status);
    if (area === null) return;
    const sheet = book.workbook.getActiveSheet();
    const ref = { book, sheetId: sheet.getSheetId() };
    situations.beforeSync(nth.input.valueAsNumber, () => {
      if (book.sheet(ref.sheetId) !== null) filterByCell(ref, area.startRow, area.startColumn);
    });
    status.textContent = words.filterSet(nth.input.valueAsNumber, sheet.getName(), address.input.value);
  });
}

/** The pane is closed while the add-in is at work, and opened again after a while. */
function paneClosed(pane: Pane, situations: Situations, status: HTMLElement): HTMLElement {
  const nth = numberField(words.nthSync, 1, 1);
  const delay = numberField(words.reopen, 1000, 0);
  return form(words.pane, [nth.label, delay.label], () => {
    const milliseconds = delay.input.valueAsNumber;
    situations.beforeSync(nth.input.valueAsNumber, () => {
      pane.hide();
      setTimeout(() => pane.show(), milliseconds);
    });
    status.textContent = words.paneSet(nth.input.valueAsNumber, milliseconds);
  });
}

/** A frame's rights are settled when its page loads: the pane starts anew. */
function clipboard(pane: Pane, status: HTMLElement): HTMLElement {
  const right = choice(words.clipboardRight, [
    ["refused", words.clipboardRefused],
    ["allowed", words.clipboardAllowed],
  ]);
  return form(words.clipboard, [right.label], () => {
    const isAllowed = right.select.value === "allowed";
    pane.allowClipboard(isAllowed);
    status.textContent = words.clipboardSet(isAllowed);
  });
}

function slow(situations: Situations, status: HTMLElement): HTMLElement {
  const delay = numberField(words.delay, 0, 0);
  return form(words.slow, [delay.label], () => {
    situations.delay = delay.input.valueAsNumber;
    status.textContent = words.slowSet(situations.delay);
  });
}

function none(situations: Situations, pane: Pane, status: HTMLElement): HTMLElement {
  return form(words.none, [], () => {
    situations.clear();
    if (pane.mayUseClipboard) pane.allowClipboard(false);
    status.textContent = words.noneSet;
  });
}

/** One situation: what it needs to know, and the button that sets it. */
function form(title: string, fields: readonly HTMLElement[], set: () => void): HTMLElement {
  const made = element("form", { ariaLabel: title }, ...fields, element("button", { type: "submit" }, title));
  made.addEventListener("submit", (event) => {
    event.preventDefault(); // nothing is sent anywhere
    set();
  });
  return made;
}

function numberField(
  text: string,
  value: number,
  min: number,
): { label: HTMLElement; input: HTMLInputElement } {
  const input = element("input", {
    type: "number",
    required: true,
    min: String(min),
    max: "60000",
    value: String(value),
  });
  return { label: element("label", {}, text, input), input };
}

function textField(text: string): { label: HTMLElement; input: HTMLInputElement } {
  const input = element("input", { type: "text", required: true });
  return { label: element("label", {}, text, input), input };
}

function choice(
  text: string,
  options: readonly (readonly [string, string])[],
): { label: HTMLElement; select: HTMLSelectElement } {
  const select = element(
    "select",
    {},
    ...options.map(([value, shown]) => element("option", { value }, shown)),
  );
  return { label: element("label", {}, text, select), select };
}
