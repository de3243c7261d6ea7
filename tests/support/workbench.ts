import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";

/** The workbench as a person has it on screen: the page with the grid, and the add-in's pane in its frame. */
export interface Workbench {
  readonly page: Page;
  /** The pane's frame; the global `Excel` in it is the real library. */
  readonly pane: Frame;
  /** What the page and the pane wrote to the console as errors, and uncaught exceptions. */
  readonly errors: readonly string[];
}

export interface OpenOptions {
  /** The page's query, e.g. `?blank=1`; the sample workbook without one. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/**
 * One browser for a test file and a fresh page for each `open`, closed after the test.
 * Call it once at the top of the file.
 */
export function useWorkbench(): (options?: OpenOptions) => Promise<Workbench> {
  let browser: Browser;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject("chromiumPath"),
      // Chromium refuses its sandbox to root, as which CI runs.
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser.close();
  });

  return async ({ query = "", viewport, colorScheme, forcedColors } = {}) => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true, // the certificate of localhost is the project's own
      acceptDownloads: true,
      locale: "vi-VN",
      viewport: viewport ?? { width: 1366, height: 768 },
      colorScheme: colorScheme ?? "light",
      forcedColors: forcedColors ?? "none",
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    pages.push(page);
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(inject("workbenchUrl") + query);
    return { page, pane: await paneOf(page), errors };
  };
}

/** The pane's frame, once the add-in has started in it. */
export async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe[src*="taskpane.html"]', { timeout: 60_000 });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("The pane's frame has no document.");
  await frame.waitForSelector("nav", { timeout: 60_000 });
  return frame;
}
