import { expect, test } from "vitest";
import { functionsJson } from "../../scripts/functionsJson.mjs";

interface Written {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly options?: Readonly<Record<string, unknown>>;
  }[];
}

const written = JSON.parse(await functionsJson()) as Written;
const { functions } = written;

test("the functions are those that the offices are told of, in the order of their parameters", () => {
  const signatures = functions.map(
    ({ name, parameters }) =>
      `${name}(${parameters
        .map((parameter) => {
          const shown = parameter.optional ? `[${parameter.name}]` : parameter.name;
          return parameter.repeating ? `${shown}; …` : shown;
        })
        .join("; ")})`,
  );
  expect(signatures).toEqual([
    "DEM(vung; [linh_vuc]; [thang]; [don_vi])",
    "DIEMTRU(vung; [linh_vuc]; [thang]; [don_vi])",
    "THEOLINHVUC(vung; …)",
    "THEOTHANG(vung; [nam])",
    "THEODONVI(vung; …)",
    "LINHVUCTHANG(vung; …)",
    "KIEMTRA(vung; …)",
    "CHUANTHANG(thoi_gian; [nam])",
    "GOIYLINHVUC(noi_dung)",
  ]);
});

test.each(functions)("$id is called the same in every language and described in Vietnamese", (one) => {
  expect(one.name).toBe(one.id);
  expect(one.id).toMatch(/^[A-Z]+$/);
  for (const { description } of [one, ...one.parameters]) expect(description).toMatch(/[à-ỹđ]/i);
});

test("nothing in it ends or slows an Excel", () => {
  // Both together end Excel LTSC 2021 (office-js issue 4385).
  expect(Object.keys(written)).toEqual(["functions"]);
  for (const { options = {} } of functions) {
    expect(Object.keys(options).filter((name) => name !== "requiresParameterAddresses")).toEqual([]);
  }
});

test.each(functions)("the parameters of $id are filled from the left", ({ parameters }) => {
  for (const [index, { repeating, optional }] of parameters.entries()) {
    const after = parameters.slice(index + 1);
    // custom-functions-metadata lets a repeating parameter stand anywhere; Excel does not.
    if (repeating) expect(after).toEqual([]);
    if (optional) expect(after.every((later) => later.optional)).toBe(true);
  }
});
