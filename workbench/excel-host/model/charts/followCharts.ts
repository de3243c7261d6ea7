import { ICommandService, RedoCommand, UndoCommand } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { quoteSheet } from "../../files/a1";
import type { ChartData, ChartSeries } from "../../files/charts";
import { splitAddress } from "../area";
import type { Book } from "../book";
import { keepBox, moveAnchor } from "./chartAnchors";
import { type Box, boxOf, chartsOf, setCharts } from "./charts";
import { referenceTo, sheetAndArea } from "./chartData";
import { onLineShift } from "../structure/allShifts";
import { shiftsLines } from "../structure/lineShifts";
import { moveArea, type Shift } from "../structure/shift";

/** Mutations after which cells lie elsewhere or have another size. */
const RESIZES: ReadonlySet<string> = new Set([
  SetWorksheetRowHeightMutation.id,
  SetWorksheetColWidthMutation.id,
  SetRowHiddenMutation.id,
  SetRowVisibleMutation.id,
  SetColHiddenMutation.id,
  SetColVisibleMutation.id,
]);

/** What one shift has made of charts: deleting loses where they were, and undoing it must find it again. */
interface Step {
  readonly sheetId: string;
  readonly shift: Shift;
  readonly charts: readonly { readonly before: ChartData; readonly after: ChartData }[];
}

/** Lets charts follow their cells, as their placement says, and the references of their series the cells they name. */
export function followCharts(book: Book): void {
  new ChartFollower(book);
}

class ChartFollower {
  private steps: Step[] = [];
  private isUndoing = false;
  /** Where charts were that keep their size or place, before the mutation under way. */
  private boxes = new Map<string, Box>();
  private nameBefore = "";

  constructor(private readonly book: Book) {
    book.onLoad(() => (this.steps = []));
    book.onBeforeCommand(({ id, params }) => this.before(id, params ?? {}));
    book.get(ICommandService).onCommandExecuted(({ id, params }) => {
      this.after(id, params ?? {});
    });
    onLineShift(book, (sheetId, shift) => this.shift(sheetId, shift, true));
    book.onShift((sheetId, shift) => this.shift(sheetId, shift, false));
  }

  private before(id: string, { subUnitId: sheetId = "" }: { subUnitId?: string }): void {
    if (id === UndoCommand.id) this.isUndoing = true;
    if (id === RedoCommand.id) this.isUndoing = false;
    if (id === SetWorksheetNameMutation.id) this.nameBefore = this.book.sheet(sheetId)?.getName() ?? "";
    if (!RESIZES.has(id) && !shiftsLines(id)) return;
    this.boxes = new Map();
    const sheet = { book: this.book, sheetId };
    if (this.book.sheet(sheetId) === null) return;
    for (const { id: chart, placement, anchor } of chartsOf(sheet)) {
      if (placement !== undefined) this.boxes.set(chart, boxOf(sheet, anchor));
    }
  }

  private after(id: string, { subUnitId: sheetId = "" }: { subUnitId?: string }): void {
    if (id === UndoCommand.id) this.isUndoing = false;
    if (id === SetWorksheetNameMutation.id) this.rename(sheetId);
    if (RESIZES.has(id) && this.boxes.size > 0)
      this.change((chart, at) => (at === sheetId ? this.kept(chart, at) : chart));
  }

  private kept(chart: ChartData, sheetId: string): ChartData {
    const box = this.boxes.get(chart.id);
    if (box === undefined) return chart;
    const sheet = { book: this.book, sheetId };
    return { ...chart, anchor: keepBox(sheet, chart.anchor, chart.placement, box) };
  }

  /** @param isWhole whole rows or columns; what blocks of cells do to charts over them is not known */
  private shift(sheetId: string, shift: Shift, isWhole: boolean): void {
    const name = this.book.sheet(sheetId)?.getName();
    if (name === undefined) return;
    const undone = this.isUndoing ? this.takeStep(sheetId, shift) : null;
    const charts: { before: ChartData; after: ChartData }[] = [];
    this.change((before, position) => {
      const known = undone?.charts.find(({ after }) => after === before)?.before;
      if (known !== undefined) return known;
      const series = movedSeries(before.series, name, (reference) =>
        moveReference(this.book, reference, shift),
      );
      const moves = isWhole && position === sheetId;
      if (!moves && series === before.series) return before;
      const moved = { ...before, series, ...(moves && { anchor: moveAnchor(before.anchor, shift) }) };
      const after = moves ? this.kept(moved, position) : moved;
      charts.push({ before, after });
      return after;
    });
    if (charts.length > 0 && !this.isUndoing) this.steps.push({ sheetId, shift, charts });
  }

  /** The step that this shift takes back, if it is the last of its kind. */
  private takeStep(sheetId: string, { kind, axis, area }: Shift): Step | null {
    const isInverse = (step: Step): boolean =>
      step.sheetId === sheetId &&
      step.shift.kind !== kind &&
      step.shift.axis === axis &&
      JSON.stringify(step.shift.area) === JSON.stringify(area);
    const index = this.steps.map(isInverse).lastIndexOf(true);
    return index < 0 ? null : (this.steps.splice(index)[0] ?? null);
  }

  private rename(sheetId: string): void {
    const name = this.book.sheet(sheetId)?.getName();
    if (name === undefined) return;
    const renamed = (reference: string): string => `${quoteSheet(name)}!${splitAddress(reference).cells}`;
    this.change((chart) => {
      const series = movedSeries(chart.series, this.nameBefore, renamed);
      return series === chart.series ? chart : { ...chart, series };
    });
  }

  /** Replaces charts of any sheet; sheets whose charts stay are left alone. */
  private change(edit: (chart: ChartData, sheetId: string) => ChartData): void {
    for (const worksheet of this.book.workbook.getSheets()) {
      const sheet = { book: this.book, sheetId: worksheet.getSheetId() };
      const before = chartsOf(sheet);
      if (before.length === 0) continue;
      const after = before.map((chart) => edit(chart, sheet.sheetId));
      if (after.some((chart, index) => chart !== before[index])) setCharts(sheet, after);
    }
  }
}

/** The series with their references to the sheet changed; the same array where there are none. */
function movedSeries(
  series: readonly ChartSeries[],
  sheetName: string,
  change: (reference: string) => string,
): readonly ChartSeries[] {
  const isThere = (reference: string): boolean =>
    splitAddress(reference).sheet?.toLowerCase() === sheetName.toLowerCase();
  const changed = (reference: string): string => (isThere(reference) ? change(reference) : reference);
  const moved = series.map(({ name, isNameReference, categories, values }) => ({
    name: isNameReference ? changed(name) : name,
    isNameReference,
    categories: changed(categories),
    values: changed(values),
  }));
  const isSame = moved.every(
    (one, index) =>
      one.name === series[index]?.name &&
      one.categories === series[index].categories &&
      one.values === series[index].values,
  );
  return isSame ? series : moved;
}

function moveReference(book: Book, reference: string, shift: Shift): string {
  const found = sheetAndArea(book, reference);
  if (found === null) return reference;
  const area = moveArea(found.area, shift);
  return area === null ? "#REF!" : referenceTo(found.sheet, area);
}
