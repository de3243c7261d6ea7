import { invalidArgument } from "../../errors";
import { asString, members } from "../base";
import type { CustomPropertyCollection } from "./customProperties";
import { CustomProperty } from "./customProperties";

export const customPropertyCollectionMembers = members<CustomPropertyCollection>("CustomPropertyCollection", {
  methods: {
    // A key that is taken gets the new value.
    Add: (self, key, value) => {
      const name = asString(key);
      if (name === "") throw invalidArgument();
      const property = self.find(name) ?? new CustomProperty(self.session, name);
      property.value = value;
      return property;
    },
    DeleteAll: (self) => self.keep([]),
    GetCount: (self) => self.all.length,
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

export const customPropertyMembers = members<CustomProperty>("CustomProperty", {
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: ({ model }) => model.type },
    Value: {
      get: ({ model }) => model.value,
      set: (self, value) => {
        self.value = value;
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: { Delete: (self) => self.delete() },
});
