import { cellAddress } from "../core/sheet/a1";
import type { Finding, FindingCode, FindingData } from "../core/check/finding";
import { canonicalMonth } from "../core/months/month";
import { vi } from "./vi";

/** The sentence of a finding; it always begins with the cell's address, or with what stands for it. */
export function findingSentence<C extends FindingCode>(
  finding: Extract<Finding, { code: C }>,
  address = cellAddress(finding.cell),
): string {
  // The mapped type ties each code to its data; TypeScript cannot follow that through the union of codes.
  const sentence = vi.findings[finding.code] as (
    address: string,
    data: FindingData[FindingCode],
    writeMonth: typeof canonicalMonth,
  ) => string;
  return sentence(address, finding.data, canonicalMonth);
}
