import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startOffice, type StartState } from "../../src/taskpane/shell/startOffice";

type Ready = (info: { host?: string | null | undefined }) => void;

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

/** A browser that keeps what a page stores, or none of it, and counts how often the page is loaded anew. */
function stubBrowser(keeps = true): { readonly reloads: number } {
  const stored = new Map<string, string>();
  const refuse = (): never => {
    throw new DOMException("no storage", "SecurityError");
  };
  const reload = vi.fn();
  vi.stubGlobal("window", { location: { reload } });
  vi.stubGlobal("sessionStorage", {
    getItem: keeps ? (key: string) => stored.get(key) ?? null : refuse,
    setItem: keeps ? (key: string, value: string) => stored.set(key, value) : refuse,
  });
  return {
    get reloads() {
      return reload.mock.calls.length;
    },
  };
}

/** One load of the page with that answer. */
function load(host: string | null | undefined): StartState[] {
  const office = stubOffice(true);
  const states = start();
  office.answer({ host });
  return states;
}

beforeEach(() => {
  vi.useFakeTimers();
  stubBrowser();
});
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

  test("tells another program of Office", () => {
    const office = stubOffice(true);
    const states = start();
    office.answer({ host: "Word" });
    expect(states).toEqual(["notExcel"]);
  });

  test.each([null, undefined])(
    "loads itself anew twice where Excel answers with host %s, then says so",
    (host) => {
      const browser = stubBrowser();
      expect([load(host), load(host)]).toEqual([[], []]);
      expect(browser.reloads).toBe(2);
      expect(load(host)).toEqual(["empty"]);
      vi.advanceTimersByTime(60_000);
      expect(browser.reloads).toBe(2);
    },
  );

  test("a start that has found Excel begins a new row of reloads", () => {
    const browser = stubBrowser();
    for (const host of [null, null, "Excel", null]) load(host);
    expect(browser.reloads).toBe(3);
  });

  test("never loads itself anew where it cannot count", () => {
    const browser = stubBrowser(false);
    expect(load(null)).toEqual(["empty"]);
    expect(load("Excel")).toEqual(["ready"]);
    expect(browser.reloads).toBe(0);
  });

  test("does not wait where office.js did not load at all", () => {
    expect(start()).toEqual(["silent"]);
  });
});
