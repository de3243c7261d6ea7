import { apiNotFound } from "../../errors";
import type { FunctionCalls } from "../../functionCalls";
import { asOneOf, HostObject, members, type MemberTable, type Session } from "../base";
import { CustomFunctions } from "./customFunctions";

/** What an add-in may ask of the page around the grid. */
export interface Shell {
  show(): void;
  hide(): void;
  /** The add-in takes presses of the ribbon's buttons. */
  commandsReady(): void;
}

const STATES = ["Inactive", "Background", "Visible"] as const;

/** `Office.addin.showAsTaskpane()` and `hide()` of a shared runtime. */
class AppRuntimeService extends HostObject {
  readonly members: MemberTable = appRuntimeMembers;

  constructor(
    session: Session,
    readonly shell: Shell,
  ) {
    super(session);
  }
}

const appRuntimeMembers = members<AppRuntimeService>("AppRuntimeService", {
  methods: {
    SetAppRuntimeState: ({ shell }, state) => {
      if (asOneOf(state, STATES) === "Visible") shell.show();
      else shell.hide();
    },
  },
});

/** The library says through it that ribbon functions may be called. */
class AddinInternalService extends HostObject {
  readonly members: MemberTable = addinInternalMembers;

  constructor(
    session: Session,
    readonly shell: Shell,
  ) {
    super(session);
  }
}

const addinInternalMembers = members<AddinInternalService>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: ({ shell }) => shell.commandsReady() },
});

/** The object that the library makes by a type name. */
export function newService(
  session: Session,
  typeName: string,
  functions: FunctionCalls,
  shell: Shell,
): HostObject {
  switch (typeName) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeService(session, shell);
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalService(session, shell);
    case "Microsoft.ExcelServices.CustomFunctions":
      return new CustomFunctions(session, functions);
  }
  throw apiNotFound(typeName);
}
