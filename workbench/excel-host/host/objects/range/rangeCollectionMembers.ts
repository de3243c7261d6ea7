import { members } from "../base";
import type { RangeCollection } from "./rangeCollection";

export const rangeCollectionMembers = members<RangeCollection>("RangeCollection", {
  methods: {
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => self.item(index),
  },
});
