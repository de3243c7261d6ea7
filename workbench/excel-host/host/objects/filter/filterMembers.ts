import { setCriteria } from "../../../model/filters/filters";
import { members } from "../base";
import { asRecord } from "../validation/dataValidationRule";
import type { Filter } from "./filter";
import { criteriaOf } from "./filter";

export const filterMembers = members<Filter>("Filter", {
  properties: {
    Criteria: {
      get: (self) => {
        const criteria = self.model.columns[self.column.index];
        return criteria === undefined ? null : criteriaOf(criteria);
      },
    },
  },
  methods: {
    Apply: (self, criteria) => self.apply(asRecord(criteria)),
    ApplyBottomItemsFilter: (self, count) => self.apply({ filterOn: "BottomItems", criterion1: count }),
    ApplyBottomPercentFilter: (self, percent) =>
      self.apply({ filterOn: "BottomPercent", criterion1: percent }),
    ApplyCellColorFilter: (self) => self.apply({ filterOn: "CellColor" }),
    ApplyCustomFilter: (self, criterion1, criterion2, operator) =>
      self.apply({ filterOn: "Custom", criterion1, criterion2, operator }),
    ApplyDynamicFilter: (self, dynamicCriteria) => self.apply({ filterOn: "Dynamic", dynamicCriteria }),
    ApplyFontColorFilter: (self) => self.apply({ filterOn: "FontColor" }),
    ApplyIconFilter: (self) => self.apply({ filterOn: "Icon" }),
    ApplyTopItemsFilter: (self, count) => self.apply({ filterOn: "TopItems", criterion1: count }),
    ApplyTopPercentFilter: (self, percent) => self.apply({ filterOn: "TopPercent", criterion1: percent }),
    ApplyValuesFilter: (self, values) => self.apply({ filterOn: "Values", values }),
    Clear: (self) => {
      setCriteria(self.model, self.column.index, null);
    },
  },
});
