import { itemNotFound } from "../../errors";
import { members } from "../base";
import type { TableScopedCollection } from "./tableScopedCollection";

export const tableScopedCollectionMembers = members<TableScopedCollection>("TableScopedCollection", {
  methods: {
    GetCount: (self) => self.items().length,
    GetFirst: (self) => {
      const [first] = self.items();
      if (first === undefined) throw itemNotFound();
      return first;
    },
    GetItem: (self, key) => self.item(key),
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});
