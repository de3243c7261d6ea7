import { afterEach, expect, test, vi } from "vitest";
import { findChromium } from "../support/chromium";

// Nothing is installed by these tests: Playwright has no browser, and its installer fails.
vi.mock("playwright-core", () => ({ chromium: { executablePath: () => "/no/such/chromium" } }));
vi.mock("node:child_process", () => ({
  execFile: (...call: unknown[]) => {
    (call.at(-1) as (error: Error) => void)(new Error("no way out to the network"));
  },
}));

afterEach(() => vi.unstubAllEnvs());

test("the Chromium that is asked for is taken", async () => {
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  expect(await findChromium()).toBe(process.execPath);
});

test("a Chromium that is asked for and missing is an error, not a reason to take another", async () => {
  vi.stubEnv("CHROMIUM_PATH", "/no/such/chromium");
  await expect(findChromium()).rejects.toThrow("/no/such/chromium");
});

// Elsewhere browsers are looked for in fixed places, and one is often there.
test.runIf(process.platform === "linux")(
  "where there is none and none can be installed, the error says what to do and what failed",
  async () => {
    vi.stubEnv("CHROMIUM_PATH", "");
    vi.stubEnv("PATH", "");
    await expect(findChromium()).rejects.toThrow(
      /apt-get install chromium.*CHROMIUM_PATH.*no way out to the network/,
    );
  },
);
