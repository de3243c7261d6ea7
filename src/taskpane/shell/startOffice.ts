/** ready: go on. silent: Office has not answered yet. oldExcel: below ExcelApi 1.9. notExcel: another program or a bare browser. */
export type StartState = "starting" | "ready" | "silent" | "oldExcel" | "notExcel";

/** Office.onReady is known never to settle on some machines; people then stare at an empty pane. */
const PATIENCE_MS = 8000;

/**
 * Waits for Office and reports each change. After 8 s without an answer it reports "silent" once;
 * an answer that comes later is still taken.
 */
export function startOffice(onState: (state: StartState) => void): void {
  if (typeof Office === "undefined") {
    // office.js itself did not load (no network): waiting longer cannot help.
    onState("silent");
    return;
  }
  const watchdog = setTimeout(() => onState("silent"), PATIENCE_MS);
  void Office.onReady(({ host }) => {
    clearTimeout(watchdog);
    if (host !== Office.HostType.Excel) onState("notExcel");
    else if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) onState("oldExcel");
    else onState("ready");
  });
}
