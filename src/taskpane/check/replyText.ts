import type { FindingCode } from "../../core/check/finding";
import { vi } from "../../locales/vi";
import type { CheckedForm } from "../../workbook/reading/listForms";
import { findingSentence } from "../../locales/findingSentence";

/** What Văn phòng settles itself. */
const OFFICE_MATTERS: ReadonlySet<FindingCode> = new Set(["problemInSeveralUnits", "areaMissing"]);

/** What Văn phòng sends back to a unit about its form; `null` where there is nothing to send back. */
export function replyText(checked: CheckedForm): string | null {
  const findings = findingLines(checked);
  const { form, sheetName } = checked;
  return findings === null ? null : vi.reply.letter(form.unit ?? sheetName, sheetName, findings);
}

/** The findings that are the unit's own, by severity; `null` where there are none. */
export function findingLines({ findings }: CheckedForm): string | null {
  const own = findings.filter(({ code }) => !OFFICE_MATTERS.has(code));
  if (own.length === 0) return null;
  const parts = (["must", "review", "hint"] as const).flatMap((severity) => {
    const sentences = own
      .filter((finding) => finding.severity === severity)
      .map((finding) => findingSentence(finding));
    if (sentences.length === 0) return [];
    return [[`${vi.pane.severities[severity]}:`, ...sentences.map((each) => `- ${each}`)].join("\n")];
  });
  return parts.join("\n\n");
}
