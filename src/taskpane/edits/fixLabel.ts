import type { FindingCode } from "../../core/check/finding";
import type { Fix } from "../../core/fixes";
import { textOf } from "../../core/text/text";
import { vi } from "../../locales/vi";

/** What pressing the button of a fix writes. */
export function fixLabel(code: FindingCode, [change, ...others]: Fix): string {
  const { write, writeAndKeep, toUnicode, number, numberOn } = vi.edits.fix;
  const text = textOf(change.after);
  if (code === "legacyText" || code === "mixedUnicode") return toUnicode;
  if (code === "ttOutOfSequence") return others.length === 0 ? number(text) : numberOn(text, others.length);
  return others.length === 0 ? write(text) : writeAndKeep(text);
}
