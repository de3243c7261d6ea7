import { asInteger, members } from "../base";
import { invalidArgument } from "../../errors";
import type { RangeBorderCollection } from "./borders";

export const rangeBorderCollectionMembers = members<RangeBorderCollection>("RangeBorderCollection", {
  properties: { Count: { get: ({ sides }) => sides.length } },
  methods: {
    GetItemAt: (self, index) => {
      const border = self.items()[asInteger(index)];
      if (border === undefined) throw invalidArgument();
      return border;
    },
  },
});
