import { type IWorkbookData, LocaleType } from "@univerjs/core";
import { openWorkbook } from "../excel-host/files/open";
import { type FileProblem, MAX_FILE_BYTES } from "../excel-host/files/package";
import { initFiles, saveWorkbook } from "../excel-host/files/save";
import type { Book } from "../excel-host/model/book";
import { STANDARD_SIZES } from "../excel-host/model/sheets/sheets";
import { fitRowsOf } from "../excel-host/model/structure/fitRows";
import { snapshotOf } from "../excel-host/model/snapshot";
import { watchEdits } from "./watchEdits";

/** As many rows and columns as a screen needs to look like Excel; the host grows the sheet when more are written. */
const BLANK_ROWS = 1000;
const BLANK_COLUMNS = 26;

/** Where the library that writes .xlsx is served; it is loaded with the first save. */
const FILE_LIBRARY = new URL("excelize.bin", document.baseURI).href;

/** The file that is open: its name, the bytes it came from and what it held when it was last in step with them. */
export class WorkbookFile {
  private readonly book: Book;
  private readonly onStateChange: () => void;
  private openName = "";
  private original: Uint8Array | null = null;
  private baseline: IWorkbookData | null = null;
  /** Counted, not flagged: what is changed while a save is under way is still unsaved after it. */
  private edits = 0;
  private savedEdits = 0;

  /** @param onStateChange called when `name` or `edited` may have changed */
  constructor(book: Book, onStateChange: () => void) {
    this.book = book;
    this.onStateChange = onStateChange;
    initFiles(FILE_LIBRARY);
    watchEdits(book, () => {
      this.edits++;
      onStateChange();
    });
  }

  get name(): string {
    return this.openName;
  }

  /** Whether there are changes that no saved file has. */
  get edited(): boolean {
    return this.edits !== this.savedEdits;
  }

  /** Puts an empty workbook with one sheet in the place of what is open. */
  async openBlank(name: string): Promise<void> {
    const id = "sheet-1";
    await this.take(name, null, {
      id: "workbook",
      name,
      appVersion: "",
      locale: LocaleType.VI_VN,
      styles: {},
      custom: { properties: { creationDate: new Date().toISOString() } },
      sheetOrder: [id],
      sheets: {
        [id]: { id, name: "Sheet1", rowCount: BLANK_ROWS, columnCount: BLANK_COLUMNS, ...STANDARD_SIZES },
      },
    });
  }

  /**
   * Puts the file's workbook in the place of what is open.
   * @returns why it could not be opened, and then nothing has changed; null when it is open
   */
  async open(file: File): Promise<FileProblem | null> {
    // Before it is read: a browser may fail on reading what is far too large.
    if (file.size > MAX_FILE_BYTES) return "tooLarge";
    const result = openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!result.ok) return result.problem;
    await this.take(file.name, result.original, result.snapshot);
    return null;
  }

  /** What is being typed belongs to the file, as in Excel. */
  async finishTyping(): Promise<void> {
    await this.book.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  /** The bytes of the open workbook, which stays as unsaved as it is. */
  async copy(): Promise<Uint8Array> {
    await this.finishTyping();
    await this.book.calculation.settleForSave();
    fitRowsOf(this.book).fitWritten();
    return this.write(snapshotOf(this.book));
  }

  /** The open workbook as an .xlsx file, from here on the state that it is compared with. */
  async save(): Promise<File> {
    await this.finishTyping();
    await this.book.calculation.settleForSave();
    fitRowsOf(this.book).fitWritten();
    const current = snapshotOf(this.book);
    const edits = this.edits;
    const bytes = await this.write(current);
    this.original = bytes;
    this.baseline = current;
    this.savedEdits = edits;
    this.onStateChange();
    return new File([new Uint8Array(bytes)], this.openName, {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    });
  }

  private async write(current: IWorkbookData): Promise<Uint8Array> {
    try {
      return await saveWorkbook(this.original, this.baseline ?? current, current);
    } catch (error) {
      // The library may have failed to load, or have fallen over: the next attempt gets a fresh one.
      initFiles(FILE_LIBRARY);
      throw error;
    }
  }

  private async take(name: string, original: Uint8Array | null, snapshot: IWorkbookData): Promise<void> {
    const before = this.baseline && snapshotOf(this.book);
    try {
      this.book.load(snapshot);
      await fitRowsOf(this.book).start();
    } catch (error) {
      if (before) this.book.load(before);
      throw error;
    }
    this.openName = name;
    this.original = original;
    // As the grid gives it back: what it fills in while loading is no change that anybody made.
    this.baseline = snapshotOf(this.book);
    this.savedEdits = this.edits;
    this.onStateChange();
  }
}
