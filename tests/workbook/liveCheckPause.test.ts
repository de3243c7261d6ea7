import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startLiveCheck } from "../../src/workbook/reading/liveCheck";
import type { WorkbookHandlers } from "../../src/workbook/excel/watchWorkbook";

let handlers: WorkbookHandlers;
let reads = 0;

vi.mock("../../src/workbook/excel/watchWorkbook", () => ({
  watchWorkbook: (given: WorkbookHandlers) => {
    handlers = given;
    return Promise.resolve(() => Promise.resolve());
  },
}));
// A reading as the check itself makes of an empty sheet: how it reads is tried through Excel.
vi.mock("../../src/workbook/excel/runExcel", () => ({
  runInBackground: () => {
    reads += 1;
    return Promise.resolve({ sheetId: "1", sheetName: "Sheet1", form: null, activeRow: 0 });
  },
}));

const edit = (): void => handlers.changed({ worksheetId: "1", source: "Local" } as never);

beforeEach(() => {
  vi.useFakeTimers();
  reads = 0;
});
afterEach(() => vi.useRealTimers());

test("reads nothing while it is paused, whatever is edited, and once when it goes on", async () => {
  const check = await startLiveCheck(() => undefined);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reads).toBe(1);
  edit();
  check.pause();
  for (let turn = 0; turn < 5; turn++) {
    edit();
    handlers.selectionChanged();
    handlers.sheetsChanged();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(reads).toBe(1);
  check.resume();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reads).toBe(2);
  edit();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reads).toBe(3);
});

test("going on where it was not paused reads nothing", async () => {
  const check = await startLiveCheck(() => undefined);
  await vi.advanceTimersByTimeAsync(1_000);
  check.resume();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reads).toBe(1);
});

test("whoever asks for a check gets one, paused or not", async () => {
  const check = await startLiveCheck(() => undefined);
  check.pause();
  check.recheck();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reads).toBe(1);
});
