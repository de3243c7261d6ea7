import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellName } from "../../workbench/excel-host/files/a1";
import { fromR1C1, toR1C1, transposeR1C1 } from "../../workbench/excel-host/model/calculation/r1c1";

/** As in cell C5: row 4, column 2. */
const FORMULAS = [
  ["=A1", "=R[-4]C[-2]"],
  ["=C5", "=RC"],
  ["=$A$1+$B3*D$7", "=R1C1+R[-2]C2*R7C[1]"],
  ["=SUM(B2:D9)", "=SUM(R[-3]C[-1]:R[4]C[1])"],
  ["=SUM(A:B,$C:$C,7:8,C:C)", "=SUM(C[-2]:C[-1],C3,R[2]:R[3],C)"],
  ["='Tên A1'!B2&\"A1:B2\"", "='Tên A1'!R[-3]C[-1]&\"A1:B2\""],
  ["=LOG10(A1)+PL01[[#This Row],[A1]]", "=LOG10(R[-4]C[-2])+PL01[[#This Row],[A1]]"],
  ["=CCHC.DEM(A1)+TÊN_1", "=CCHC.DEM(R[-4]C[-2])+TÊN_1"],
] as const;

describe("formulas in R1C1 notation", () => {
  it.each(FORMULAS)("%s is %s, and back", (a1, r1c1) => {
    expect(toR1C1(a1, 4, 2)).toBe(r1c1);
    expect(fromR1C1(r1c1, 4, 2)).toBe(a1);
  });

  it("lose what leaves the sheet", () => {
    expect(fromR1C1("=R[-1]C+RC[-1]", 0, 0)).toBe("=#REF!+#REF!");
  });

  it("mean the same cells wherever they stand", () => {
    const place = fc.tuple(fc.nat(1000), fc.nat(500));
    fc.assert(
      fc.property(place, place, fc.boolean(), ([row, column], [toRow, toColumn], isFixed) => {
        const cell = cellName(toRow, toColumn);
        const formula = isFixed ? `=${cell.replace(/(\D+)(\d+)/, "$$$1$$$2")}` : `=${cell}`;
        expect(fromR1C1(toR1C1(formula, row, column), row, column)).toBe(formula);
      }),
    );
  });

  it("turn with the cells when rows become columns", () => {
    expect(transposeR1C1("=R[-1]C+RC[2]*R1C1")).toBe("=RC[-1]+R[2]C*R1C1");
  });
});
