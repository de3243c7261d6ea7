import {
  ICommandService,
  type Injector,
  type IStyleData,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FontCache, getFontStyleString, IRenderManagerService } from "@univerjs/engine-render";
import {
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SetWorksheetColAutoWidthCommand,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { Screen, SheetIds, TextMeasure } from "../../excel-host/model/screen";
import { registerGrid } from "./plugins";

/** What the grid leaves below a line of text, in pixels. */
const PADDING = 2;

/** Univer's grid in a page, as the host's side sees it. */
export class GridScreen implements Screen {
  private injector: Injector | null = null;
  private waiters: (() => void)[] = [];

  /** @param container the element that the grid fills; it is measured when the grid starts */
  constructor(private readonly container: HTMLElement) {}

  start(univer: Univer): void {
    this.injector = univer.__getInjector();
    registerGrid(univer, this.container);
    this.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id !== SetCellEditVisibleOperation.id || this.isTyping()) return;
      for (const resolve of this.waiters.splice(0)) resolve();
    });
  }

  async ready(): Promise<void> {
    await this.services.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  isTyping(): boolean {
    return this.services.get(IEditorBridgeService).isVisible().visible;
  }

  whenTyped(): Promise<void> {
    return this.isTyping() ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }

  lineHeight(style: IStyleData): number {
    const { fontCache } = getFontStyleString(style);
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = FontCache.getMeasureText("A", fontCache);
    return fontBoundingBoxAscent + fontBoundingBoxDescent + PADDING;
  }

  measure({ unitId, sheetId }: SheetIds): TextMeasure | null {
    const render = this.services.get(IRenderManagerService).getRenderById(unitId);
    return render?.with(SheetSkeletonManagerService).ensureSkeleton(sheetId) ?? null;
  }

  fitColumns({ unitId, sheetId }: SheetIds, first: number, last: number): void {
    const workbook = this.services
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const endRow = (workbook?.getSheetBySheetId(sheetId)?.getRowCount() ?? 1) - 1;
    this.services.get(ICommandService).syncExecuteCommand(SetWorksheetColAutoWidthCommand.id, {
      unitId,
      subUnitId: sheetId,
      ranges: [{ startRow: 0, endRow, startColumn: first, endColumn: last }],
    });
  }

  private get services(): Injector {
    if (this.injector === null) throw new Error("The grid has not been started.");
    return this.injector;
  }
}
