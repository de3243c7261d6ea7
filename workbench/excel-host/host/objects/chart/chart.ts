import type { ChartData } from "../../../files/charts";
import type { SheetRef } from "../../../model/access";
import { bound } from "../../../model/area";
import { anchorAt, type Box, boxOf, chartsOf, setCharts } from "../../../model/charts/charts";
import { seriesFrom } from "../../../model/charts/chartData";
import { apiNotFound, invalidArgument, itemNotFound } from "../../errors";
import {
  asNumber,
  asOneOf,
  asString,
  HostObject,
  isMissing,
  members,
  type MemberTable,
  type Session,
} from "../base";
import { asSourceData, CHART_TYPES, SERIES_BY } from "./chartArguments";
import { ChartLegend, ChartSeriesCollection, ChartTitle } from "./chartParts";
import { asRange } from "../range/rangeArgument";
import { Worksheet } from "../worksheet/worksheet";

/** Office.js measures in points, the grid in pixels at 96 dpi. */
const PIXELS_PER_POINT = 4 / 3;

export class Chart extends HostObject {
  readonly members: MemberTable = chartMembers;

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

function side(name: keyof Box): {
  get: (self: Chart) => unknown;
  set: (self: Chart, value: unknown) => void;
} {
  return {
    // Positions are kept to a fraction of a pixel that nobody means.
    get: (self) => Math.round((self.box[name] / PIXELS_PER_POINT) * 1000) / 1000,
    set: (self, value) => self.resize(name, value),
  };
}

const chartMembers = members<Chart>("Chart", {
  properties: {
    ChartType: {
      get: ({ data }) => data.type,
      set: (self, value) => {
        const type = CHART_TYPES.find((known) => known === value);
        if (type === undefined) throw apiNotFound(`Chart.ChartType = "${asString(value)}"`);
        self.change({ type });
      },
    },
    Height: side("height"),
    Id: { get: ({ chartId }) => `{${chartId}}` },
    Left: side("left"),
    Name: { get: ({ data }) => data.name, set: (self, value) => self.rename(value) },
    Top: side("top"),
    Width: side("width"),
  },
  objects: {
    Legend: (self) => new ChartLegend(self),
    Series: (self) => new ChartSeriesCollection(self),
    Title: (self) => new ChartTitle(self),
    Worksheet: ({ session, sheet }) => new Worksheet(session, sheet.sheetId),
  },
  methods: {
    Delete: (self) => self.delete(),
    SetData: (self, sourceData, seriesBy) => {
      const source = asSourceData(self.session, sourceData);
      const by = isMissing(seriesBy) ? "Auto" : asOneOf(seriesBy, SERIES_BY);
      self.change({ series: seriesFrom(source.ref, source.area, by) });
    },
    SetPosition: (self, startCell, endCell) => self.setPosition(startCell, endCell),
  },
});
