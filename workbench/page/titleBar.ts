import { vi } from "../locales/vi";
import { element, symbol } from "./dom";

/** The bar at the top: the file's name, whether it has been changed, and the buttons of the page itself. */
export class TitleBar {
  readonly root: HTMLElement;
  /** The person asks for an empty workbook. */
  onNew: (() => void) | null = null;
  /** A file that the person chose. */
  onPick: ((file: File) => void) | null = null;
  /** The person asks for the file. */
  onSave: (() => void) | null = null;
  private readonly fileName = element("h1", { className: "file-name" });
  private readonly state = element("span", { className: "file-state", role: "status" });
  private readonly picker = element("input", {
    type: "file",
    hidden: true,
    ariaLabel: vi.title.open,
    accept: ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
  private readonly buttons: HTMLButtonElement[];
  private readonly commands = element("div", { className: "title-commands" }, this.picker);

  constructor() {
    this.picker.addEventListener("change", () => {
      const file = this.picker.files?.[0];
      // Choosing the same file again must raise a change again.
      this.picker.value = "";
      if (file) this.onPick?.(file);
    });
    const blank = commandButton("new", vi.title.new, vi.title.newHint);
    blank.addEventListener("click", () => this.onNew?.());
    const open = commandButton("open", vi.title.open, vi.title.openHint);
    open.addEventListener("click", () => this.pick());
    const save = commandButton("save", vi.title.save, vi.title.saveHint);
    save.addEventListener("click", () => this.onSave?.());
    this.buttons = [blank, open, save];
    this.commands.append(...this.buttons);
    this.root = element(
      "header",
      { className: "title-bar" },
      symbol("grid"),
      this.fileName,
      this.state,
      this.commands,
    );
  }

  /** One more button, which says itself what it does. */
  add(button: Node): void {
    this.commands.append(button);
  }

  /** Opens the browser's file picker. */
  pick(): void {
    this.picker.click();
  }

  /** @param edited whether there are changes that no saved file has */
  show(fileName: string, edited: boolean): void {
    this.fileName.textContent = fileName;
    this.fileName.title = fileName;
    this.state.textContent = edited ? vi.title.edited : "";
    document.title = vi.title.page(fileName, edited);
  }

  /** Says what is under way, and takes no other order meanwhile; `null`: nothing is. */
  showBusy(sentence: string | null): void {
    this.root.ariaBusy = String(sentence !== null);
    for (const button of this.buttons) button.disabled = sentence !== null;
    this.state.textContent = sentence ?? "";
  }
}

function commandButton(icon: string, label: string, hint: string): HTMLButtonElement {
  return element("button", { type: "button", title: hint }, symbol(icon), element("span", {}, label));
}
