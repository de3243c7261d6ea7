import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startOffice, type StartState } from "../../src/taskpane/shell/startOffice";

type Ready = (info: { host: string | null }) => void;

/** Stands in for the global that office.js makes. */
function stubOffice(supported: boolean): { answer: Ready } {
  let ready: Ready | null = null;
  vi.stubGlobal("Office", {
    HostType: { Excel: "Excel" },
    onReady: (callback: Ready) => {
      ready = callback;
      return new Promise(() => undefined);
    },
    context: { requirements: { isSetSupported: () => supported } },
  });
  return { answer: (info) => ready?.(info) };
}

function start(): StartState[] {
  const states: StartState[] = [];
  startOffice((state) => states.push(state));
  return states;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("startOffice", () => {
  test("goes on when Excel answers, and the watchdog is silent afterwards", () => {
    const office = stubOffice(true);
    const states = start();
    office.answer({ host: "Excel" });
    vi.advanceTimersByTime(60_000);
    expect(states).toEqual(["ready"]);
  });

  test("says so after 8 seconds without an answer, and still takes a late one", () => {
    const office = stubOffice(true);
    const states = start();
    vi.advanceTimersByTime(7_999);
    expect(states).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(states).toEqual(["silent"]);
    office.answer({ host: "Excel" });
    expect(states).toEqual(["silent", "ready"]);
  });

  test("tells an Excel below ExcelApi 1.9", () => {
    const office = stubOffice(false);
    const states = start();
    office.answer({ host: "Excel" });
    expect(states).toEqual(["oldExcel"]);
  });

  test("tells a page opened outside Excel", () => {
    const office = stubOffice(true);
    const states = start();
    office.answer({ host: null });
    expect(states).toEqual(["notExcel"]);
  });

  test("does not wait where office.js did not load at all", () => {
    expect(start()).toEqual(["silent"]);
  });
});
