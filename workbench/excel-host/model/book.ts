import {
  ICommandService,
  type IDisposable,
  type IMutationInfo,
  IUndoRedoService,
  type IdentifierDecorator,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { CalculationSettings } from "../files/calculation";
import type { Area } from "./area";
import { Calculation } from "./calculation/calculation";
import type { Shift } from "./structure/shift";
import type { Screen } from "./screen";
import { type CommandListener, createUniver } from "./univer";

/** Who writes: the person at the grid, the add-in, or a co-author somewhere else. */
export type Writer = "person" | "addin" | "coauthor";

/** What happens to the workbook and is no mutation of the grid's. */
export type News =
  | { readonly kind: "protection"; readonly sheetId: string }
  | { readonly kind: "settings" }
  /** "rows": rows have changed places; "columns": columns have. */
  | {
      readonly kind: "sort";
      readonly sheetId: string;
      readonly axis: "rows" | "columns";
      readonly area: Area;
    };

/** What Excel itself writes into cells, in the language of its user. */
export interface ExcelWords {
  /** Before the totals of a table. */
  readonly total: string;
}

type Identifier<T> = IdentifierDecorator<T> | (abstract new (...args: never[]) => T);

/**
 * The open workbook: Univer's document, with the few operations that everything else writes it through. It imports nothing
 * that takes a book; `createBook` puts them together.
 */
export class Book {
  readonly api: FUniver;
  /** Called before each write of the add-in; it throws to refuse the write. */
  guard: ((id: string, params: object) => void) | null = null;
  private readonly univer: Univer;
  readonly calculation: Calculation;
  private readonly beforeListeners = new Set<CommandListener>();
  private readonly loadListeners = new Set<() => void>();
  private readonly shiftListeners = new Set<(sheetId: string, shift: Shift) => void>();
  private readonly editListeners = new Set<() => void>();
  private readonly newsListeners = new Set<(news: News) => void>();
  private currentWriter: Writer = "person";
  private loads = 0;

  /** @param screen what shows the workbook, which nothing else has started yet */
  constructor(
    readonly screen: Screen,
    readonly words: ExcelWords,
  ) {
    const { univer, api } = createUniver(screen, (command, options) => {
      for (const listener of this.beforeListeners) listener(command, options);
    });
    this.univer = univer;
    this.api = api;
    this.calculation = new Calculation(univer);
  }

  /** Replaces the open workbook. */
  load(snapshot: IWorkbookData): void {
    const open = this.openWorkbook();
    if (open !== null) {
      this.forgetSteps();
      this.api.disposeUnit(open.getUnitId());
      // What its formulas depended on stays with the engine, which would look for them in the next workbook.
      this.get(IDependencyManagerService).reset();
    }
    this.calculation.forget(snapshot.custom?.["calculation"] as CalculationSettings | undefined);
    // An id of its own: plugins keep what they know of a workbook's rules by it, and forget it with none.
    this.loads += 1;
    this.api.createWorkbook({ ...snapshot, id: `${snapshot.id}-${this.loads}` });
    for (const listener of this.loadListeners) listener();
  }

  /**
   * Called before every command and mutation, while the cells are as they were: the formula engine, which hears of
   * them by the command service, has written formulas before the mutation that does.
   */
  onBeforeCommand(listener: CommandListener): IDisposable {
    this.beforeListeners.add(listener);
    return { dispose: () => this.beforeListeners.delete(listener) };
  }

  /** Called after every load. */
  onLoad(listener: () => void): IDisposable {
    this.loadListeners.add(listener);
    return { dispose: () => this.loadListeners.delete(listener) };
  }

  /** Called after a block of cells was inserted or deleted by `tellShift`; rows and columns have their mutations. */
  onShift(listener: (sheetId: string, shift: Shift) => void): IDisposable {
    this.shiftListeners.add(listener);
    return { dispose: () => this.shiftListeners.delete(listener) };
  }

  /** Says that a block of cells was inserted or deleted: no mutation of the grid's does. */
  tellShift(sheetId: string, shift: Shift): void {
    for (const listener of this.shiftListeners) listener(sheetId, shift);
  }

  /** Called after a change to the file that is no mutation of the grid's. */
  onEdit(listener: () => void): IDisposable {
    this.editListeners.add(listener);
    return { dispose: () => this.editListeners.delete(listener) };
  }

  /** Says that something of the file has changed which the grid knows nothing of. */
  tellEdit(): void {
    for (const listener of this.editListeners) listener();
  }

  /** Called with what events tell and no mutation does. */
  onNews(listener: (news: News) => void): IDisposable {
    this.newsListeners.add(listener);
    return { dispose: () => this.newsListeners.delete(listener) };
  }

  /** Says what has happened, by whoever writes now. */
  tellNews(news: News): void {
    for (const listener of this.newsListeners) listener(news);
  }

  /** False for a moment while one workbook takes the place of another. */
  get isOpen(): boolean {
    return this.openWorkbook() !== null;
  }

  /** @throws Error when nothing is open */
  get workbook(): Workbook {
    const open = this.openWorkbook();
    if (open === null) throw new Error("No workbook is open.");
    return open;
  }

  /** Univer's id of the open workbook, which its commands call `unitId`. */
  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** A worksheet by Univer's id, or null when it has been deleted. */
  sheet(sheetId: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(sheetId) ?? null;
  }

  /** One of Univer's services. */
  get<T>(identifier: Identifier<T>): T {
    return this.univer.__getInjector().get(identifier as IdentifierDecorator<T>);
  }

  /**
   * Runs one of Univer's commands, which keeps its own undo. Only for commands that work on the workbook and sheet
   * named in `params` and finish without waiting.
   * @throws Error when Univer refuses the command
   */
  run(commandId: string, params: object): void {
    if (this.isAddinWriting) this.guard?.(commandId, params);
    if (this.get(ICommandService).syncExecuteCommand(commandId, params) === false) {
      throw new Error(`The grid refused ${commandId}.`);
    }
  }

  /** Carries mutations out and keeps `undos` (in the order in which they undo) for the grid's undo. */
  mutate(redos: readonly IMutationInfo[], undos: readonly IMutationInfo[]): void {
    // All before the first: what is refused must not be done by half.
    if (this.isAddinWriting) for (const { id, params } of redos) this.guard?.(id, params ?? {});
    for (const { id, params } of redos) this.run(id, params ?? {});
    this.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [...undos],
      redoMutations: [...redos],
    });
  }

  /** Makes the grid's sheet large enough to hold the area. Undo keeps the rows: it is the grid's size, not content. */
  grow(worksheet: Worksheet, area: Area): void {
    const target = { unitId: this.unitId, subUnitId: worksheet.getSheetId() };
    if (area.endRow >= worksheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: area.endRow + 1 });
    }
    if (area.endColumn >= worksheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount: area.endColumn + 1 });
    }
  }

  /** From here on nothing of what has been done can be undone. */
  forgetSteps(): void {
    this.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Starts one step of undo; everything until `dispose` is undone together. */
  beginUndoStep(): IDisposable {
    return this.get(IUndoRedoService).__tempBatchingUndoRedo(this.unitId);
  }

  /** Runs a write of the add-in's: events tell it from a person's. */
  asAddin<T>(write: () => T): T {
    return this.as("addin", write);
  }

  /**
   * Runs a write of a co-author's, which reaches this workbook from elsewhere: its events have the source Remote,
   * protection does not stop it (it has been done already) and the grid's undo does not know it.
   */
  asRemote<T>(write: () => T): T {
    const undo = this.get(IUndoRedoService);
    const push = undo.pushUndoRedo.bind(undo);
    undo.pushUndoRedo = () => undefined; // the grid has no other way to leave a step out
    try {
      return this.as("coauthor", write);
    } finally {
      undo.pushUndoRedo = push;
    }
  }

  get writer(): Writer {
    return this.currentWriter;
  }

  get isAddinWriting(): boolean {
    return this.currentWriter === "addin";
  }

  private as<T>(writer: Writer, write: () => T): T {
    const before = this.currentWriter;
    this.currentWriter = writer;
    try {
      return write();
    } finally {
      this.currentWriter = before;
    }
  }

  /** Resolves when every formula shows its current value (in manual mode those that do not wait); a custom function that has not answered yet, #BUSY!. */
  calculate(): Promise<void> {
    return this.calculation.settle();
  }

  /** Called after each calculation of formulas in the open workbook; one that was closed meanwhile is nobody's matter. */
  onCalculated(listener: () => void): IDisposable {
    return this.calculation.onCalculated(() => {
      if (this.isOpen) listener();
    });
  }

  private openWorkbook(): Workbook | null {
    return (
      this.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null
    );
  }
}
