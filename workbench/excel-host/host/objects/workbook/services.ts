import { apiNotFound } from "../../errors";
import type { FunctionCalls } from "../../functionCalls";
import { HostObject, type Session } from "../base";
import { CustomFunctions } from "./customFunctions";

/** What an add-in may ask of the page around the grid. */
export interface Shell {
  show(): void;
  hide(): void;
  /** The add-in takes presses of the ribbon's buttons. */
  commandsReady(): void;
}

/** `Office.addin.showAsTaskpane()` and `hide()` of a shared runtime. */
export class AppRuntimeService extends HostObject {
  readonly typeName = "AppRuntimeService";

  constructor(
    session: Session,
    readonly shell: Shell,
  ) {
    super(session);
  }
}

/** The library says through it that ribbon functions may be called. */
export class AddinInternalService extends HostObject {
  readonly typeName = "AddinInternalService";

  constructor(
    session: Session,
    readonly shell: Shell,
  ) {
    super(session);
  }
}

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
