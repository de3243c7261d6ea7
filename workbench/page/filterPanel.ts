import { vi } from "../locales/vi";
import type { FilterItem } from "../excel-host/model/filters/filterItems";
import { element } from "./dom";

/** As many entries as Excel lists; a search reaches the others. */
const MOST = 10_000;

/** What the person decides: the items that stay, no filter on the column any more, or nothing. */
export type FilterChoice =
  { readonly kind: "items"; readonly chosen: ReadonlySet<FilterItem> } | { readonly kind: "clear" } | null;

/**
 * The list that a filter's button opens: what the column holds with a box to check before each, and a search. Esc and
 * a click outside decide nothing.
 * @param place the button, under which the list opens
 */
export function askFilter(
  heading: string,
  items: readonly FilterItem[],
  isFiltered: boolean,
  place: DOMRect,
): Promise<FilterChoice> {
  const list = new ItemList(items);
  const search = element("input", { type: "search", placeholder: vi.filter.search });
  search.setAttribute("aria-label", vi.filter.search);
  const apply = element("button", { value: "items", className: "primary" }, vi.filter.apply);
  const clear = element("button", { value: "clear", disabled: !isFiltered }, vi.filter.clear(heading));
  // What is first in the form is what Enter presses.
  const buttons = element(
    "div",
    { className: "dialog-buttons" },
    apply,
    element("button", { value: "cancel" }, vi.filter.cancel),
  );
  const form = element("form", { method: "dialog" }, buttons, clear, search, list.root);
  const dialog = element(
    "dialog",
    { className: "filter-panel", attributes: { "aria-label": vi.filter.button(heading) } },
    form,
  );
  search.addEventListener("input", () => {
    list.search(search.value);
    apply.disabled = list.marked.size === 0;
  });
  list.root.addEventListener("change", () => (apply.disabled = list.marked.size === 0));
  dialog.addEventListener("pointerdown", (event) => {
    if (event.target === dialog && !isWithin(dialog.getBoundingClientRect(), event)) dialog.close("cancel");
  });
  document.body.append(dialog);
  dialog.showModal();
  search.focus();
  const { width, height } = dialog.getBoundingClientRect();
  dialog.style.left = `${Math.max(0, Math.min(place.left, innerWidth - width))}px`;
  dialog.style.top = `${Math.max(0, Math.min(place.bottom, innerHeight - height))}px`;
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue === "clear") resolve({ kind: "clear" });
      else if (dialog.returnValue !== "items" || !list.hasChanged) resolve(null);
      else resolve({ kind: "items", chosen: list.marked });
    });
  });
}

function isWithin({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: PointerEvent): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The entries that are shown, and which of all are marked. */
class ItemList {
  readonly root = element("ul", { className: "filter-items" });
  marked: Set<FilterItem>;
  private shown: readonly FilterItem[];
  private readonly all = element("input", { type: "checkbox" });
  private boxes = new Map<EventTarget, FilterItem>();
  private searched = "";

  constructor(private readonly items: readonly FilterItem[]) {
    this.shown = items;
    this.marked = this.initial;
    this.root.addEventListener("change", ({ target }) => this.toggle(target));
    this.draw();
  }

  /** Whether something else is marked than what the column is filtered by, or the marks are those of a search. */
  get hasChanged(): boolean {
    const { initial, marked } = this;
    return (
      this.searched !== "" || marked.size !== initial.size || [...marked].some((item) => !initial.has(item))
    );
  }

  /** Shows the entries with this text in them, all marked; without a text everything as it was. */
  search(text: string): void {
    this.searched = text.trim().toLocaleLowerCase("vi");
    const isFound = (item: FilterItem): boolean =>
      labelOf(item).toLocaleLowerCase("vi").includes(this.searched);
    this.shown = this.searched === "" ? this.items : this.items.filter(isFound);
    this.marked = this.searched === "" ? this.initial : new Set(this.shown);
    this.draw();
  }

  private get initial(): Set<FilterItem> {
    return new Set(this.items.filter(({ isIn }) => isIn));
  }

  private draw(): void {
    this.boxes = new Map();
    const entries = this.shown.slice(0, MOST).map((item) => {
      const box = element("input", { type: "checkbox", checked: this.marked.has(item) });
      this.boxes.set(box, item);
      return entry(box, labelOf(item));
    });
    const all = entry(this.all, this.searched === "" ? vi.filter.all : vi.filter.allFound);
    const rest = this.shown.length > MOST ? [element("li", {}, vi.filter.tooMany(MOST))] : [];
    const none = [element("li", {}, vi.filter.none)];
    this.root.replaceChildren(...(entries.length === 0 ? none : [all, ...entries, ...rest]));
    this.showAll();
  }

  private toggle(box: EventTarget | null): void {
    if (box === this.all) {
      this.marked = new Set(this.all.checked ? this.shown : []);
      for (const each of this.boxes.keys()) (each as HTMLInputElement).checked = this.all.checked;
    } else {
      const item = box && this.boxes.get(box);
      if (!item) return;
      if ((box as HTMLInputElement).checked) this.marked.add(item);
      else this.marked.delete(item);
    }
    this.showAll();
  }

  private showAll(): void {
    this.all.checked = this.marked.size === this.shown.length;
    this.all.indeterminate = this.marked.size > 0 && !this.all.checked;
  }
}

function labelOf({ text }: FilterItem): string {
  return text === "" ? vi.filter.blank : text;
}

function entry(box: HTMLInputElement, text: string): HTMLLIElement {
  return element("li", {}, element("label", {}, box, text));
}
