import { expect, it } from "vitest";
import { functionsJson } from "../../scripts/functionsJson.mjs";
import { readFunctionsMetadata } from "../../workbench/excel-host/model/calculation/functionsMetadata";

const one = (changes: object): unknown => ({
  functions: [{ id: "ADD", name: "ADD", parameters: [{ name: "first" }], result: {}, ...changes }],
});

it("reads what the add-in's build writes", async () => {
  const read = readFunctionsMetadata(JSON.parse(await functionsJson()), "CCHC");
  expect(read.map(({ name }) => name)).toContain("CCHC.DEM");
});

it("fills in what may be left out", () => {
  expect(readFunctionsMetadata(one({}), "CCHC")).toEqual([
    {
      id: "ADD",
      name: "CCHC.ADD",
      description: "",
      parameters: [
        {
          name: "first",
          description: "",
          type: "any",
          isMatrix: false,
          isOptional: false,
          isRepeating: false,
        },
      ],
      givesMatrix: false,
      isCancelable: false,
      wantsAddress: false,
      wantsParameterAddresses: false,
    },
  ]);
});

it.each<[string, unknown, string]>([
  ["no functions", {}, "functions"],
  ["an id with a space", one({ id: "A DD" }), "id A DD"],
  ["a name that begins with a digit", one({ name: "1ADD" }), "ADD: name"],
  ["no parameters", one({ parameters: undefined }), "ADD: parameters"],
  ["a parameter without a name", one({ parameters: [{}] }), "ADD: parameters[].name"],
  ["an unknown type", one({ parameters: [{ name: "a", type: "date" }] }), "ADD: a: type"],
  [
    "a parameter after a repeating one",
    one({
      parameters: [
        { name: "a", repeating: true },
        { name: "b", optional: true },
      ],
    }),
    "ADD: b",
  ],
  [
    "a needed parameter after an optional one",
    one({ parameters: [{ name: "a", optional: true }, { name: "b" }] }),
    "ADD: b",
  ],
  ["a streaming function", one({ options: { stream: true } }), "ADD: stream"],
  [
    "one id twice",
    { functions: [...Array<unknown>(2).fill((one({}) as { functions: unknown[] }).functions[0])] },
    "ADD: id",
  ],
])("refuses %s", (_, json, message) => {
  expect(() => readFunctionsMetadata(json, "CCHC")).toThrow(message);
});
