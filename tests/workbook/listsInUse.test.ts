import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";

const OWN = DEFAULT_CATALOGUE.slice(0, 2);

/** What Excel does with the next readings; the last one goes on for all later ones. */
let readings: (() => Promise<typeof OWN>)[] = [];
let calculations: string[] = [];
/** What Excel says while a cell is being typed in. */
let refused: Error;
let watch: () => Promise<() => Promise<void>>;

vi.mock("../../src/workbook/areas/areasSheet", () => ({
  queueAreasSheet: () => ({ isNullObject: false, id: "sheet" }),
  readAreasAndYear: async () => {
    const areas = await (readings.length > 1 ? readings.shift() : readings[0])?.();
    return { areas, year: null };
  },
}));
vi.mock("../../src/workbook/excel/runExcel", () => ({
  runInBackground: (batch: (context: unknown) => Promise<unknown>) =>
    batch({
      workbook: { application: { calculate: (kind: string) => calculations.push(kind) } },
      sync: () => Promise.resolve(),
    }),
}));
vi.mock("../../src/workbook/excel/watchWorkbook", () => ({ watchWorkbook: () => watch() }));

/** A page of its own: what one remembers is no other's. */
async function freshPage(): Promise<() => Promise<unknown>> {
  vi.resetModules();
  const { HostError } = await import("../../src/workbook/excel/hostError");
  refused = new HostError("busy", "Timeout");
  const { listsInUse } = await import("../../src/workbook/areas/listsInUse");
  return async () => (await listsInUse()).areas;
}

/** The answer of a formula, or "waits" where there is none after so many milliseconds. */
async function after(milliseconds: number, answer: Promise<unknown>): Promise<unknown> {
  let given: unknown = "waits";
  answer.then(
    (value) => (given = value),
    (error: unknown) => (given = error),
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return given;
}

beforeEach(() => {
  vi.useFakeTimers();
  readings = [() => Promise.resolve(OWN)];
  calculations = [];
  watch = () => Promise.resolve(() => Promise.resolve());
});
afterEach(() => vi.useRealTimers());

test("the first formula waits for the workbook's own areas, and nothing has to be calculated anew", async () => {
  const areasInUse = await freshPage();
  expect(await after(0, areasInUse())).toEqual(OWN);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(calculations).toEqual([]);
});

test("an Excel that does not answer holds formulas up for 2 s; its late answer calculates them anew", async () => {
  let answer: (areas: typeof OWN) => void = () => undefined;
  readings = [() => new Promise((resolve) => (answer = resolve))];
  const areasInUse = await freshPage();
  const formula = areasInUse();
  expect(await after(1_999, formula)).toBe("waits");
  expect(await after(1, formula)).toEqual(DEFAULT_CATALOGUE);
  answer(OWN);
  await vi.advanceTimersByTimeAsync(0);
  expect(calculations).toEqual(["Full"]);
  expect(await after(0, areasInUse())).toEqual(OWN);
});

test("an answer that never comes is asked for again with the next formula", async () => {
  readings = [() => new Promise(() => undefined), () => Promise.resolve(OWN)];
  const areasInUse = await freshPage();
  expect(await after(2_000, areasInUse())).toEqual(DEFAULT_CATALOGUE);
  expect(await after(250, areasInUse())).toEqual(DEFAULT_CATALOGUE);
  expect(calculations).toEqual(["Full"]);
  expect(await after(0, areasInUse())).toEqual(OWN);
});

test("a refused reading gives the default areas at once and is repeated until it comes through", async () => {
  readings = [() => Promise.reject(refused), () => Promise.reject(refused), () => Promise.resolve(OWN)];
  const areasInUse = await freshPage();
  expect(await after(0, areasInUse())).toEqual(DEFAULT_CATALOGUE);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(calculations).toEqual(["Full"]);
  expect(await after(0, areasInUse())).toEqual(OWN);
});

test("any other error does no more harm than a refusal, and is thrown where the console shows it", async () => {
  const thrown: unknown[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (error) => thrown.push(error));
  try {
    const defect = new TypeError("undefined");
    readings = [() => Promise.reject(defect), () => Promise.resolve(OWN)];
    const areasInUse = await freshPage();
    expect(await after(0, areasInUse())).toEqual(DEFAULT_CATALOGUE);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calculations).toEqual(["Full"]);
    expect(await after(0, areasInUse())).toEqual(OWN);
    vi.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve));
    expect(thrown).toEqual([defect]);
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const listener of listeners) process.on("unhandledRejection", listener);
  }
});

test("where edits cannot be watched the next formula tries again", async () => {
  const watching = vi.fn(() => Promise.reject(refused));
  watch = watching;
  const areasInUse = await freshPage();
  await after(0, areasInUse());
  await after(0, areasInUse());
  expect(watching).toHaveBeenCalledTimes(2);
});
