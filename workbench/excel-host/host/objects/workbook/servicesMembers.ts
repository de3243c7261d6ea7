import { asOneOf, members } from "../base";
import type { AppRuntimeService, AddinInternalService } from "./services";

const STATES = ["Inactive", "Background", "Visible"] as const;

export const appRuntimeServiceMembers = members<AppRuntimeService>("AppRuntimeService", {
  methods: {
    SetAppRuntimeState: ({ shell }, state) => {
      if (asOneOf(state, STATES) === "Visible") shell.show();
      else shell.hide();
    },
  },
});

export const addinInternalServiceMembers = members<AddinInternalService>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: ({ shell }) => shell.commandsReady() },
});
