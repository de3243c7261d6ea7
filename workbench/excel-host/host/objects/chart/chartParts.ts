import type { ChartSeries as SeriesData } from "../../../files/charts";
import { invalidArgument, itemNotFound } from "../../errors";
import { asInteger, asString, HostCollection, HostObject } from "../base";
import type { Chart } from "./chart";

export class ChartTitle extends HostObject {
  readonly typeName = "ChartTitle";

  constructor(readonly chart: Chart) {
    super(chart.session);
  }
}

export class ChartLegend extends HostObject {
  readonly typeName = "ChartLegend";

  constructor(readonly chart: Chart) {
    super(chart.session);
  }
}

export class ChartSeriesCollection extends HostCollection {
  readonly typeName = "ChartSeriesCollection";

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

export class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";

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
