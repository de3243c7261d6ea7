import { invalidArgument } from "../../errors";
import { asString, members } from "../base";
import type { SettingCollection } from "./settings";
import { Setting } from "./settings";

export const settingCollectionMembers = members<SettingCollection>("SettingCollection", {
  methods: {
    // A key that is taken gets the new value, as Excel documents it.
    Add: ({ session }, key, value) => {
      const name = asString(key);
      if (name === "" || value === undefined) throw invalidArgument();
      const setting = new Setting(session, name);
      setting.value = value;
      return setting;
    },
    GetCount: (self) => self.items().length,
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

export const settingMembers = members<Setting>("Setting", {
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ value }) => value,
      set: (self, value) => {
        self.value = value;
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: { Delete: (self) => self.delete() },
});
