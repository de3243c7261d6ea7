import { afterEach, expect, test, vi } from "vitest";
import { findChromium } from "../support/chromium";

afterEach(() => vi.unstubAllEnvs());

test("the Chromium that is asked for is taken", async () => {
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  expect(await findChromium()).toBe(process.execPath);
});

test("a Chromium that is asked for and missing is an error, not a reason to take another", async () => {
  vi.stubEnv("CHROMIUM_PATH", "/no/such/chromium");
  await expect(findChromium()).rejects.toThrow("/no/such/chromium");
});
