import { type IDisposable, type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import type { Book } from "../model/book";
import { undoNotSupported } from "./errors";
import { type ExcelVersion, hasSet } from "./excelVersions";
import type { UndoLoss } from "./undoLoss";

/**
 * The request header that names the undo group of a batch. How Excel is told of `mergeUndoGroup` is not known: the
 * packaged office.js takes the option and sends nothing of it, so a test has to send it (tests/support/undoGroups.ts).
 */
const GROUP_HEADER = "X-Workbench-Undo-Group";

/** The grid's undo service, as its pinned version is like inside: what it tells publicly depends on what has the focus. */
interface Steps {
  _pitchUndoElement: (unitId: string) => IUndoRedoItem | null;
  /** By workbook, while its steps are put together: whether there is one already to which the next ones belong. */
  _batchingStatus: Map<string, number>;
}

/** The grid's word for “there is one already”. */
const JOINING = 1;

/** So many formulas written at once are known to be refused in a group (#6491); nobody has said from how many on. */
const REFUSED_FORMULAS = 1600;

/** All requests of an `Excel.run` with `mergeUndoGroup` become one step of undo, where Excel has that (ExcelApi 1.20). */
export class UndoGroups {
  private isGrouped = false;
  /** Formulas that the group has written: the library sends many cells in several lots. */
  private formulas = 0;
  private group: string | null = null;
  private step: IUndoRedoItem | null = null;
  private readonly isOffered: boolean;

  constructor(
    private readonly book: Book,
    private readonly undoLoss: UndoLoss,
    version: ExcelVersion,
  ) {
    this.isOffered = hasSet(version, "ExcelApi 1.20");
  }

  /** Starts a request. @param headers names and values in turn, as the library sends them */
  begin(headers: unknown): IDisposable {
    const group = this.isOffered ? groupIn(headers) : null;
    const before = this.top();
    // Requests of others come between those of a group; what they write ends it.
    const isKnown = group !== null && group === this.group;
    const isSame = isKnown && before !== null && before === this.step;
    const step = isSame ? this.continueStep() : this.book.beginUndoStep();
    if (group !== null && !isKnown) [this.group, this.step, this.formulas] = [group, null, 0];
    this.isGrouped = group !== null;
    return {
      dispose: () => {
        step.dispose();
        this.isGrouped = false;
        if (group !== null && !isSame) this.step = this.top() === before ? null : this.top();
      },
    };
  }

  /**
   * Before the add-in calls or assigns something.
   * @param member as in error locations: "Worksheet.delete"
   * @param value what is assigned
   * @throws ApiError UndoNotSupported for what cannot be grouped
   */
  about(member: string, value?: unknown): void {
    if (!this.isGrouped) return;
    this.formulas += formulasIn(value);
    if (this.undoLoss.cannotUndo(member) || this.formulas >= REFUSED_FORMULAS) throw undoNotSupported();
  }

  /** What is written now belongs to the step on top of the list: the grid takes it for the second part of a batch. */
  private continueStep(): IDisposable {
    const step = this.book.beginUndoStep();
    this.steps()._batchingStatus.set(this.book.unitId, JOINING);
    return step;
  }

  private top(): IUndoRedoItem | null {
    return this.steps()._pitchUndoElement(this.book.unitId);
  }

  private steps(): Steps {
    const service = this.book.get(IUndoRedoService) as unknown as Partial<Steps>;
    const { _pitchUndoElement, _batchingStatus } = service;
    if (_pitchUndoElement === undefined || _batchingStatus === undefined)
      throw new Error("The grid no longer keeps its steps so.");
    return service as Steps;
  }
}

function groupIn(headers: unknown): string | null {
  if (!Array.isArray(headers)) return null;
  const index = headers.indexOf(GROUP_HEADER);
  return index === -1 ? null : String(headers[index + 1]);
}

function formulasIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + formulasIn(each), 0);
  return typeof value === "string" && value.startsWith("=") ? 1 : 0;
}
