import type { ChartData } from "../../../files/charts";
import type { SheetRef } from "../../../model/access";
import { anchorAt, chartsOf, setCharts } from "../../../model/charts/charts";
import { seriesFrom, seriesName } from "../../../model/charts/chartData";
import { itemNotFound } from "../../errors";
import { asOneOf, asString, HostCollection, type Session } from "../base";
import { Chart } from "./chart";
import { asSourceData, SERIES_BY } from "./chartArguments";

/** Where Excel puts a new chart, near enough, and how large it makes it, in pixels. */
const NEW_CHART = { left: 192, top: 60, width: 480, height: 288 };

/** The charts of a worksheet. */
export class ChartCollection extends HostCollection {
  readonly typeName = "ChartCollection";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
  ) {
    super(session);
  }

  items(): Chart[] {
    return chartsOf(this.sheet).map(({ id }) => new Chart(this.session, this.sheet, id));
  }

  item(key: unknown): Chart {
    const found = this.find(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  /** By id, or by name in any case. */
  find(key: unknown): Chart | null {
    const name = asString(key).toLowerCase();
    const found = chartsOf(this.sheet).find(
      (chart) => `{${chart.id}}` === key || chart.name.toLowerCase() === name,
    );
    return found ? new Chart(this.session, this.sheet, found.id) : null;
  }

  add(type: string, sourceData: unknown, seriesBy: unknown): Chart {
    const source = asSourceData(this.session, sourceData);
    const series = seriesFrom(source.ref, source.area, asOneOf(seriesBy, SERIES_BY));
    const charts = chartsOf(this.sheet);
    const [only, ...others] = series;
    const ownTitle = only && others.length === 0 ? seriesName(this.session.book, only) : "";
    const chart: ChartData = {
      id: crypto.randomUUID(),
      name: freeName(charts),
      type,
      title: ownTitle || "Chart Title",
      legend: "Bottom",
      series,
      anchor: anchorAt(this.sheet, NEW_CHART),
    };
    setCharts(this.sheet, [...charts, chart]);
    return new Chart(this.session, this.sheet, chart.id);
  }
}

function freeName(charts: readonly ChartData[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
