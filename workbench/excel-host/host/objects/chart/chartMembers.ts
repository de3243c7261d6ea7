import { seriesFrom } from "../../../model/charts/chartData";
import { apiNotFound } from "../../errors";
import { asOneOf, asString, isMissing, members } from "../base";
import { asSourceData, CHART_TYPES, SERIES_BY } from "./chartArguments";
import { ChartLegend, ChartSeriesCollection, ChartTitle } from "./chartParts";
import { Worksheet } from "../worksheet/worksheet";
import type { Chart } from "./chart";
import { side } from "./chart";

export const chartMembers = members<Chart>("Chart", {
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
