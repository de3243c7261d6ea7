import { forgetEmptyStarts, reloadAfterEmptyStart } from "./emptyStarts";

/**
 * ready: go on. silent: Office has not answered yet. empty: it has answered without a host, as Excel does at times after
 * it was closed and opened again, and as a bare browser does. oldExcel: below ExcelApi 1.9. notExcel: another program.
 */
export type StartState = "starting" | "ready" | "silent" | "empty" | "oldExcel" | "notExcel";

/** Office.onReady is known never to settle on some machines; people then stare at an empty pane. */
const PATIENCE_MS = 8000;

/**
 * Waits for Office and reports each change. After 8 s without an answer it reports "silent" once;
 * an answer that comes later is still taken. An empty answer loads the page anew, which is what helps Excel, and is
 * reported only when that has not helped.
 */
export function startOffice(onState: (state: StartState) => void): void {
  if (typeof Office === "undefined") {
    // office.js itself did not load (no network): waiting longer cannot help.
    onState("silent");
    return;
  }
  const watchdog = setTimeout(() => onState("silent"), PATIENCE_MS);
  void Office.onReady(({ host }: { host: Office.HostType | null | undefined }) => {
    clearTimeout(watchdog);
    if (host === null || host === undefined) {
      if (!reloadAfterEmptyStart()) onState("empty");
      return;
    }
    forgetEmptyStarts();
    if (host !== Office.HostType.Excel) onState("notExcel");
    else if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) onState("oldExcel");
    else onState("ready");
  });
}
