import type { ChartData } from "../../../files/charts";
import type { SheetRef } from "../../../model/access";
import { anchorAt, chartsOf, setCharts } from "../../../model/charts/charts";
import { seriesFrom, seriesName } from "../../../model/charts/chartData";
import { apiNotFound, invalidArgument, itemNotFound } from "../../errors";
import {
  asInteger,
  asOneOf,
  asString,
  HostCollection,
  isMissing,
  members,
  type MemberTable,
  type Session,
} from "../base";
import { Chart } from "./chart";
import { asSourceData, CHART_TYPES, SERIES_BY } from "./chartArguments";

/** Where Excel puts a new chart, near enough, and how large it makes it, in pixels. */
const NEW_CHART = { left: 192, top: 60, width: 480, height: 288 };

/** The charts of a worksheet. */
export class ChartCollection extends HostCollection {
  readonly members: MemberTable = chartCollectionMembers;

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

const chartCollectionMembers = members<ChartCollection>("ChartCollection", {
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    Add: (self, type, sourceData, seriesBy) => {
      const wanted = CHART_TYPES.find((known) => known === type);
      if (wanted === undefined) throw apiNotFound(`ChartCollection.Add("${asString(type)}")`);
      return self.add(wanted, sourceData, isMissing(seriesBy) ? "Auto" : seriesBy);
    },
    GetCount: (self) => self.items().length,
    GetItem: (self, key) => self.item(key),
    GetItemAt: (self, index) => {
      const chart = self.items()[asInteger(index)];
      if (chart === undefined) throw invalidArgument();
      return chart;
    },
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});
