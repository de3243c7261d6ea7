import type { RequirementSets } from "./excelVersions";

/** OSF.AppName.ExcelWebApp of the library. */
const EXCEL_ON_THE_WEB = 16;
/** OSF.HostInfoFlags: the pane and the ribbon's functions share one runtime … */
const SHARED_RUNTIME = 1;
/** … with the custom functions, which the library starts only then. */
const CUSTOM_FUNCTIONS = 2;

export const CONTROL_ID = "workbench-addin";
const VERSION = "16.0.0.0";
const LOCALE = "vi-VN";

/** The answer to `ContextActivationManager_getAppContextAsync`. Settings are [name, JSON] pairs. */
export function appContext(
  requirementSets: RequirementSets,
  settings: readonly (readonly [string, string])[],
  documentName: string,
): object {
  return {
    _id: CONTROL_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: VERSION,
    _appUILocale: LOCALE,
    _dataLocale: LOCALE,
    _docUrl: documentName,
    _clientMode: 1, // ReadWrite
    _settings: settings,
    _reason: 1, // DocumentOpened
    _osfControlType: 1, // TaskPane
    _eToken: "",
    _correlationId: CONTROL_ID,
    _appInstanceId: CONTROL_ID,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: VERSION,
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}

/** The frame's address with what the library reads off it to find its host. */
export function frameAddress(
  addinOrigin: string,
  sourceLocation: string,
  hostUrl: string,
  hasCustomFunctions: boolean,
): string {
  const url = new URL(sourceLocation, addinOrigin);
  const flags = hasCustomFunctions ? SHARED_RUNTIME | CUSTOM_FUNCTIONS : SHARED_RUNTIME;
  const hostInfo = `Excel$Web$16.00$${LOCALE}$$$$${flags}`;
  url.searchParams.set("_host_Info", hostInfo);
  // Of each page its own: the library keeps the document's settings for a conversation in the session's storage.
  const conversationId = crypto.randomUUID();
  url.hash = `&_xdm_Info=${conversationId}|${CONTROL_ID}|${hostUrl}&_serializer_version=1`;
  return url.href;
}
