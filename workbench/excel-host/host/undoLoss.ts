import { CommandType, ICommandService, type IDisposable } from "@univerjs/core";
import type { Book } from "../model/book";
import { type ExcelVersion, hasSet } from "./excelVersions";

/**
 * Members after which nothing that was done before can be undone, from Microsoft's list
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities, "Unsupported APIs").
 */
const EVERYWHERE: ReadonlySet<string> = new Set([
  "Chart.categoryLabelLevel",
  "Chart.seriesNameLevel",
  "Workbook.insertWorksheetsFromBase64",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "WorksheetCollection.addFromBase64",
  "WorksheetProtection.pauseProtection",
  "WorksheetProtection.protect",
  "WorksheetProtection.resumeProtection",
  "WorksheetProtection.setPassword",
  "WorksheetProtection.unprotect",
  "WorksheetProtection.updateOptions",
]);
const ON_THE_WEB: ReadonlySet<string> = new Set(["NamedItem.comment", "Worksheet.standardWidth"]);
const ON_A_DESKTOP: ReadonlySet<string> = new Set([
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
]);

/** Empties the grid's list of steps where Excel would empty its own after what the add-in has done. */
export class UndoLoss implements IDisposable {
  private isLost = false;
  private readonly listener: IDisposable;

  constructor(
    private readonly book: Book,
    private readonly version: ExcelVersion,
  ) {
    // Builds before undo came to add-ins lose it at every write (#3778, #6170), so all that are bought once.
    const losesAtEveryWrite = !hasSet(version, "ExcelApi 1.19");
    this.listener = book.get(ICommandService).onCommandExecuted(({ type }, options) => {
      const isWrite = type === CommandType.MUTATION && options?.fromFormula !== true;
      if (losesAtEveryWrite && isWrite && book.isAddinWriting) this.isLost = true;
    });
  }

  /** @param member what the add-in has called or assigned, as in error locations: "Worksheet.copy" */
  used(member: string): void {
    if (this.cannotUndo(member)) this.isLost = true;
  }

  /** Whether a member is on Microsoft's list. @param member as in error locations: "Worksheet.copy" */
  cannotUndo(member: string): boolean {
    const here = this.version === "web" ? ON_THE_WEB : ON_A_DESKTOP;
    return EVERYWHERE.has(member) || here.has(member);
  }

  /** At the end of a request. */
  settle(): void {
    if (this.isLost) this.book.forgetSteps();
    this.isLost = false;
  }

  dispose(): void {
    this.listener.dispose();
  }
}
