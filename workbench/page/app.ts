import { ILayoutService } from "@univerjs/ui";
import type { Host } from "../excel-host/host/host";
import { vi } from "../locales/vi";
import type { Book } from "../excel-host/model/book";
import { protectGrid } from "../excel-host/model/sheets/protectGrid";
import { confirmUnsaved } from "./confirmUnsaved";
import { element } from "./dom";
import { acceptDroppedFiles } from "./dropTarget";
import type { AddinManifest, RibbonAction } from "./manifest";
import type { MessageBar } from "./messageBar";
import type { Pane } from "./pane";
import type { TitleBar } from "./titleBar";
import type { WorkbookFile } from "./workbookFile";

/** The parts of the page that the person's actions bring together. */
export interface Parts {
  titleBar: TitleBar;
  messages: MessageBar;
  book: Book;
  file: WorkbookFile;
  host: Host;
  pane: Pane;
  manifest: AddinManifest;
}

/** What the person can do on the page: open, save, press the add-in's buttons. */
export class App {
  private readonly parts: Parts;
  private paneLocation: string;
  private busy = false;

  constructor(parts: Parts) {
    this.parts = parts;
    this.paneLocation = parts.manifest.paneLocation;
    parts.host.onShowTaskpane = () => parts.pane.show();
    parts.host.onHideTaskpane = () => parts.pane.hide();
    parts.host.onWriteFile = () => parts.file.copy();
    parts.host.onOpenWorkbook = (bytes) => this.openInNewTab(bytes);
    parts.host.onLeavePane = () => parts.book.get(ILayoutService).focus();
    protectGrid(parts.book, () => parts.messages.showError(vi.protected));
    parts.titleBar.onNew = () => {
      parts.messages.clear();
      void this.openBlank();
    };
    parts.titleBar.onPick = (file) => void this.open(file);
    parts.titleBar.onSave = () => void this.save();
    acceptDroppedFiles((file) => void this.open(file));
    addEventListener("keydown", (event) => this.onShortcut(event), true);
    addEventListener("beforeunload", (event) => {
      if (parts.file.edited) event.preventDefault();
    });
  }

  /**
   * Opens a file in the place of the open one, after asking about unsaved changes; the pane starts anew beside it.
   * @returns whether the file is open now; if not, the page has said why
   */
  async open(file: File): Promise<boolean> {
    if (this.busy || !(await this.mayReplace())) return false;
    return this.whileBusy(vi.busy.opening(file.name), async () => {
      this.parts.messages.clear();
      try {
        const problem = await this.parts.file.open(file);
        if (problem === null) this.loadPane();
        else this.parts.messages.showError(vi.openProblem[problem](file.name));
        return problem === null;
      } catch (error) {
        this.parts.messages.showError(vi.openFailed(file.name, String(error)));
        return false;
      }
    });
  }

  /** Opens an empty workbook in the place of the open one, after asking about unsaved changes. */
  async openBlank(): Promise<void> {
    if (this.busy || !(await this.mayReplace())) return;
    // What the page says stays: at the start it is why the wanted file is not open.
    await this.whileBusy(vi.busy.opening(vi.title.blankFile), async () => {
      await this.parts.file.openBlank(vi.title.blankFile);
      this.loadPane();
    });
  }

  /** @returns whether the file was handed to the browser's downloads */
  async save(): Promise<boolean> {
    if (this.busy) return false;
    return this.whileBusy(vi.busy.saving, async () => {
      this.parts.messages.clear();
      try {
        download(await this.parts.file.save());
        return true;
      } catch (error) {
        this.parts.messages.showError(vi.saveFailed(String(error)));
        return false;
      }
    });
  }

  /** Does what a button of the add-in's ribbon declares. */
  run(action: RibbonAction): void {
    if (action.kind === "ExecuteFunction") {
      this.parts.host.commands.invoke(action.functionName);
    } else if (action.location === this.paneLocation) {
      this.parts.pane.show();
    } else {
      this.paneLocation = action.location;
      this.loadPane();
    }
  }

  /** As Excel on the web does with a workbook that an add-in makes. @param bytes null: an empty workbook */
  private openInNewTab(bytes: Uint8Array | null): void {
    const address = new URL(location.pathname, location.href);
    if (bytes === null) address.searchParams.set("blank", "1");
    else {
      // The new tab fetches it while this one holds it.
      address.searchParams.set("file", URL.createObjectURL(new Blob([new Uint8Array(bytes)])));
      address.searchParams.set("name", vi.title.newFile);
    }
    if (window.open(address) === null) this.parts.messages.showError(vi.tabBlocked);
  }

  private loadPane(): void {
    this.parts.pane.load(this.parts.host.frameUrl(this.paneLocation));
  }

  private async mayReplace(): Promise<boolean> {
    await this.parts.file.finishTyping();
    if (!this.parts.file.edited) return true;
    const choice = await confirmUnsaved(this.parts.file.name);
    return choice === "discard" || (choice === "save" && (await this.save()));
  }

  private async whileBusy<T>(sentence: string, work: () => Promise<T>): Promise<T> {
    this.busy = true;
    this.parts.titleBar.showBusy(sentence);
    try {
      return await work();
    } finally {
      this.busy = false;
      this.parts.titleBar.showBusy(null);
      this.parts.titleBar.show(this.parts.file.name, this.parts.file.edited);
    }
  }

  /** Ctrl+O, Ctrl+S and F9, before the grid and the browser take them. */
  private onShortcut(event: KeyboardEvent): void {
    if (event.key === "F9") this.parts.book.calculation.calculateWaiting();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const key = event.key.toLowerCase();
    if (key !== "o" && key !== "s") return;
    event.preventDefault();
    event.stopPropagation();
    if (document.querySelector("dialog[open]")) return;
    if (key === "o") this.parts.titleBar.pick();
    else void this.save();
  }
}

function download(file: File): void {
  const address = URL.createObjectURL(file);
  element("a", { href: address, download: file.name }).click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
