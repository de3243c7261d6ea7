import { invalidArgument } from "../../errors";
import { asString, members } from "../base";
import type { WorksheetCustomPropertyCollection } from "./worksheetCustomProperties";
import { WorksheetCustomProperty } from "./worksheetCustomProperties";

const MAX_KEY_LENGTH = 255;

export const worksheetCustomPropertyCollectionMembers = members<WorksheetCustomPropertyCollection>(
  "WorksheetCustomPropertyCollection",
  {
    methods: {
      // A key that is taken gets the new value.
      Add: (self, key, value) => {
        const name = asString(key);
        if (name === "" || name.length > MAX_KEY_LENGTH) throw invalidArgument();
        const property = self.find(name) ?? new WorksheetCustomProperty(self.session, self.sheet, name);
        property.value = asString(value);
        return property;
      },
      GetCount: (self) => self.items().length,
      GetItemOrNullObject: (self, key) => self.find(key),
    },
  },
);

export const worksheetCustomPropertyMembers = members<WorksheetCustomProperty>("WorksheetCustomProperty", {
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ value }) => value,
      set: (self, value) => {
        self.value = asString(value);
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: { Delete: (self) => self.delete() },
});
