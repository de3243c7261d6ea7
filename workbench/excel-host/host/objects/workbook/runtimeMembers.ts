import { asBoolean, members } from "../base";
import type { Runtime } from "./runtime";

export const runtimeMembers = members<Runtime>("Runtime", {
  properties: {
    EnableEvents: {
      get: ({ session }) => session.events.isEnabled,
      set: ({ session }, value) => {
        session.events.isEnabled = asBoolean(value);
      },
    },
  },
});
