import type { ChartSeries as SeriesData } from "../../../files/charts";
import { seriesName } from "../../../model/charts/chartData";
import { invalidArgument, itemNotFound } from "../../errors";
import {
  asBoolean,
  asInteger,
  asOneOf,
  asString,
  HostCollection,
  HostObject,
  members,
  type MemberTable,
} from "../base";
import type { Chart } from "./chart";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export class ChartTitle extends HostObject {
  readonly members: MemberTable = titleMembers;

  constructor(readonly chart: Chart) {
    super(chart.session);
  }
}

const titleMembers = members<ChartTitle>("ChartTitle", {
  properties: {
    Text: {
      get: ({ chart }) => chart.data.title ?? "",
      set: ({ chart }, value) => chart.change({ title: asString(value) }),
    },
    Visible: {
      get: ({ chart }) => chart.data.title !== null,
      set: ({ chart }, value) =>
        chart.change({ title: asBoolean(value) ? (chart.data.title ?? "Chart Title") : null }),
    },
  },
});

export class ChartLegend extends HostObject {
  readonly members: MemberTable = legendMembers;

  constructor(readonly chart: Chart) {
    super(chart.session);
  }
}

const legendMembers = members<ChartLegend>("ChartLegend", {
  properties: {
    Position: {
      get: ({ chart }) => chart.data.legend ?? "Bottom",
      set: ({ chart }, value) => chart.change({ legend: asOneOf(value, LEGEND_POSITIONS) }),
    },
    Visible: {
      get: ({ chart }) => chart.data.legend !== null,
      set: ({ chart }, value) =>
        chart.change({ legend: asBoolean(value) ? (chart.data.legend ?? "Bottom") : null }),
    },
  },
});

export class ChartSeriesCollection extends HostCollection {
  readonly members: MemberTable = seriesCollectionMembers;

  constructor(readonly chart: Chart) {
    super(chart.session);
  }

  items(): ChartSeries[] {
    return this.chart.data.series.map((_series, index) => new ChartSeries(this.chart, index));
  }

  item(key: unknown): ChartSeries {
    const series = this.items()[asInteger(key)];
    if (series === undefined) throw invalidArgument();
    return series;
  }
}

const seriesCollectionMembers = members<ChartSeriesCollection>("ChartSeriesCollection", {
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => self.item(index),
  },
});

class ChartSeries extends HostObject {
  readonly members: MemberTable = seriesMembers;

  constructor(
    readonly chart: Chart,
    readonly index: number,
  ) {
    super(chart.session);
  }

  get data(): SeriesData {
    const series = this.chart.data.series[this.index];
    if (series === undefined) throw itemNotFound();
    return series;
  }

  rename(value: unknown): void {
    const name = asString(value);
    const renamed = { ...this.data, name, isNameReference: false };
    this.chart.change({
      series: this.chart.data.series.map((series, index) => (index === this.index ? renamed : series)),
    });
  }
}

const seriesMembers = members<ChartSeries>("ChartSeries", {
  properties: {
    Name: {
      get: ({ session, data }) => seriesName(session.book, data),
      set: (self, value) => self.rename(value),
    },
  },
});
