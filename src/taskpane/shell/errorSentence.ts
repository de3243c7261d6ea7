import { vi } from "../../locales/vi";
import { HostError, RefusedHalfway } from "../../workbook/excel/hostError";

const { failure } = vi.pane;

/** The one place where a failure becomes a sentence with its remedy. */
export function errorSentence(error: unknown): string {
  if (!(error instanceof HostError)) return failure.unknown("");
  const { hostCode, officeCode } = error;
  const sentence = hostCode === "unknown" ? failure.unknown(officeCode) : failure[hostCode];
  return error instanceof RefusedHalfway ? sentence + failure.halfway : sentence;
}

/** Which member Excel stumbled over (“Worksheet.getRange”), where the error is Office.js's own. */
function errorLocation(error: Error): string {
  if (!("debugInfo" in error)) return "";
  const { errorLocation: location } = error.debugInfo as OfficeExtension.DebugInfo;
  return location === undefined ? "" : `${location}\n`;
}

/** What a supporter needs: codes, place, message, stack. Nothing of the cells, unless Excel's own message has it. */
export function errorDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = error instanceof HostError ? `${error.hostCode} / ${error.officeCode}\n` : "";
  // Chromium's stack begins with the name and the message; Safari's (Excel for Mac) leaves them out.
  const summary = `${error.name}: ${error.message}`;
  const stack = error.stack ?? "";
  const own = code + errorLocation(error) + (stack.startsWith(summary) ? stack : `${summary}\n${stack}`);
  const causes = [error.cause, error instanceof RefusedHalfway ? error.secondRefusal : undefined];
  return [own, ...causes.filter((cause) => cause !== undefined).map(errorDetail)].join("\n");
}
