import type { ChartData } from "../../../files/charts";
import type { SheetRef } from "../../../model/access";
import { bound } from "../../../model/area";
import { anchorAt, type Box, boxOf, chartsOf, setCharts } from "../../../model/charts/charts";
import { invalidArgument, itemNotFound } from "../../errors";
import { asNumber, asString, HostObject, isMissing, type Session } from "../base";
import { asRange } from "../range/rangeArgument";

/** Office.js measures in points, the grid in pixels at 96 dpi. */
const PIXELS_PER_POINT = 4 / 3;

export class Chart extends HostObject {
  readonly typeName = "Chart";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
    readonly chartId: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: `{${this.chartId}}` };
  }

  /** @throws ApiError ItemNotFound when it has been deleted */
  get data(): ChartData {
    const found = chartsOf(this.sheet).find(({ id }) => id === this.chartId);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  change(patch: Partial<ChartData>): void {
    const changed = { ...this.data, ...patch };
    setCharts(
      this.sheet,
      chartsOf(this.sheet).map((chart) => (chart.id === this.chartId ? changed : chart)),
    );
  }

  rename(value: unknown): void {
    const name = asString(value);
    if (name === "") throw invalidArgument();
    this.change({ name });
  }

  get box(): Box {
    return boxOf(this.sheet, this.data.anchor);
  }

  resize(side: keyof Box, value: unknown): void {
    const points = asNumber(value);
    if (points < 0) throw invalidArgument();
    this.change({ anchor: anchorAt(this.sheet, { ...this.box, [side]: points * PIXELS_PER_POINT }) });
  }

  /** From the one cell's top left corner to the other's bottom right one. */
  setPosition(startCell: unknown, endCell: unknown): void {
    const start = asRange(this.session, this.sheet.sheetId, startCell).area;
    const end = isMissing(endCell) ? null : asRange(this.session, this.sheet.sheetId, endCell).area;
    const from = { row: start.startRow, column: start.startColumn, x: 0, y: 0 };
    if (end !== null) {
      const { endRow, endColumn } = bound(start, end);
      this.change({ anchor: { from, to: { row: endRow + 1, column: endColumn + 1, x: 0, y: 0 } } });
      return;
    }
    const { left, top } = boxOf(this.sheet, { from, to: from });
    this.change({ anchor: anchorAt(this.sheet, { ...this.box, left, top }) });
  }

  delete(): void {
    setCharts(
      this.sheet,
      chartsOf(this.sheet).filter(({ id }) => id !== this.chartId),
    );
  }
}

export function side(name: keyof Box): {
  get: (self: Chart) => unknown;
  set: (self: Chart, value: unknown) => void;
} {
  return {
    // Positions are kept to a fraction of a pixel that nobody means.
    get: (self) => Math.round((self.box[name] / PIXELS_PER_POINT) * 1000) / 1000,
    set: (self, value) => self.resize(name, value),
  };
}
