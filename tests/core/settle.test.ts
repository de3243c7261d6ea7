import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/check/finding";
import { settleFindings } from "../../src/core/check/settle";

const finding = fc
  .record({
    code: fc.constantFrom("remedyEmpty" as const, "monthEmpty" as const),
    row: fc.nat(3),
    column: fc.nat(1),
  })
  .map(({ code, row, column }): Finding => {
    return { code, severity: "must", cell: { row, column }, column: "remedy", data: {} };
  });
const findings = fc.uniqueArray(finding, { selector: (each) => JSON.stringify(each) });
const keys = (list: readonly Finding[]): string[] => list.map((each) => JSON.stringify(each));

describe("settleFindings", () => {
  it("shows everything current while no row is held", () => {
    fc.assert(
      fc.property(findings, findings, (previous, current) => {
        expect(settleFindings(previous, current, null)).toEqual(current);
      }),
    );
  });

  it("holds back exactly what is new in the row being typed", () => {
    fc.assert(
      fc.property(findings, findings, fc.nat(3), (previous, current, held) => {
        const shown = keys(settleFindings(previous, current, held));
        for (const each of current) {
          const waits = each.cell.row === held && !keys(previous).includes(JSON.stringify(each));
          expect(shown.includes(JSON.stringify(each))).toBe(!waits);
        }
        expect(shown).toEqual(keys(current).filter((key) => shown.includes(key)));
      }),
    );
  });

  it("is settled after one pass", () => {
    fc.assert(
      fc.property(findings, findings, fc.nat(3), (previous, current, held) => {
        const once = settleFindings(previous, current, held);
        expect(settleFindings(once, current, held)).toEqual(once);
      }),
    );
  });

  it("shows the current data of a finding that was there before", () => {
    const at = { row: 7, column: 3 };
    const unreadable = (text: string): Finding => ({
      code: "monthUnreadable",
      severity: "must",
      cell: at,
      column: "month",
      data: { text },
    });
    expect(settleFindings([unreadable("x")], [unreadable("xx")], 7)).toEqual([unreadable("xx")]);
  });
});
