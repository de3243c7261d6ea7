import { apiNotFound, invalidArgument } from "../../errors";
import { asInteger, asString, isMissing, members } from "../base";
import { CHART_TYPES } from "./chartArguments";
import type { ChartCollection } from "./chartCollection";

export const chartCollectionMembers = members<ChartCollection>("ChartCollection", {
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
