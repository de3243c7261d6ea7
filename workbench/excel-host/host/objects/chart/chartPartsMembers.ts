import { seriesName } from "../../../model/charts/chartData";
import { asBoolean, asOneOf, asString, members } from "../base";
import type { ChartTitle, ChartLegend, ChartSeriesCollection, ChartSeries } from "./chartParts";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartTitleMembers = members<ChartTitle>("ChartTitle", {
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

export const chartLegendMembers = members<ChartLegend>("ChartLegend", {
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

export const chartSeriesCollectionMembers = members<ChartSeriesCollection>("ChartSeriesCollection", {
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => self.item(index),
  },
});

export const chartSeriesMembers = members<ChartSeries>("ChartSeries", {
  properties: {
    Name: {
      get: ({ session, data }) => seriesName(session.book, data),
      set: (self, value) => self.rename(value),
    },
  },
});
