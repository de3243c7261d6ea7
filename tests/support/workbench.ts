import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { afterEach, inject } from "vitest";
import { vi as words } from "../../workbench/locales/vi";

const SAMPLE = path.resolve(import.meta.dirname, "../fixtures/so-lam-viec-chung.xlsx");
const PANE = 'iframe[src*="taskpane.html"]';

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
  /** Where the page is, e.g. "Pacific/Kiritimati"; where the machine is without it. */
  readonly timezoneId?: string;
  /** Called with the empty page before it goes anywhere: to answer some of its requests differently. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What of the page's address is settled when the page loads and says nothing of the workbook in it. */
const LASTING = ["excel"];

/** A page that is kept from test to test. */
interface KeptPage {
  readonly page: Page;
  /** What a test must ask for to get this page; null: no other gets it. */
  readonly kind: string | null;
  /** The page's errors: each test has a list of its own. */
  errors: string[];
}

/** One for all test files: they run one after another in one process, which takes the browser with it as it ends. */
let browser: Promise<Browser> | null = null;
let kept: KeptPage | null = null;

/**
 * One browser for all tests, and for each `open` a workbook that nobody has touched with a freshly started pane.
 * The page itself takes seconds to load: it stays for the next test that wants the same window and an empty workbook
 * or the sample, which are then opened in it as a person opens them. A test that fails, or leaves no pane on its page,
 * leaves none for the next. Call it once at the top of the file.
 */
export function useWorkbench(): (options?: OpenOptions) => Promise<Workbench> {
  let opened: KeptPage[] = [];

  afterEach(async ({ task }) => {
    const last = opened.at(-1);
    const isSound = task.result?.state !== "fail" && (await last?.page.locator(PANE).count()) === 1;
    if (last !== undefined && last.kind !== null && isSound) kept = last;
    const used = opened.filter((one) => one !== kept);
    opened = [];
    await Promise.all(used.map(({ page }) => page.context().close()));
  });
  return async (options = {}) => {
    const kind = kindOf(options);
    const left = kept;
    kept = null;
    if (left !== null && left.kind === kind) {
      left.errors = [];
      opened.push(left);
      return { page: left.page, pane: await openAnew(left.page, options), errors: left.errors };
    }
    await left?.page.context().close();
    browser ??= chromium.launch({
      executablePath: inject("chromiumPath"),
      // Chromium refuses its sandbox to root, as which CI runs.
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
    const page = await newPage(await browser, options);
    const made: KeptPage = { page, kind, errors: [] };
    opened.push(made);
    page.on("console", (message) => {
      if (message.type() === "error") made.errors.push(message.text());
    });
    page.on("pageerror", (error) => made.errors.push(error.message));
    await options.prepare?.(page);
    // The page is megabytes of script: on a machine with much to do it takes longer than anything after it.
    await page.goto(inject("workbenchUrl") + (options.query ?? ""), { timeout: 60_000 });
    return { page, pane: await paneOf(page), errors: made.errors };
  };
}

/** Pages of one kind differ in their workbook alone; null: in more than that. */
function kindOf({ query, prepare, ...window }: OpenOptions): string | null {
  const lasting = new URLSearchParams(query);
  lasting.delete("blank");
  const isKnown = [...lasting.keys()].every((name) => LASTING.includes(name));
  return isKnown ? JSON.stringify([lasting.toString(), window, String(prepare)]) : null;
}

async function newPage(browser: Browser, options: OpenOptions): Promise<Page> {
  const { viewport, colorScheme, forcedColors, timezoneId } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true, // the certificate of localhost is the project's own
    acceptDownloads: true,
    locale: "vi-VN",
    viewport: viewport ?? { width: 1366, height: 768 },
    colorScheme: colorScheme ?? "light",
    forcedColors: forcedColors ?? "none",
    ...(timezoneId !== undefined && { timezoneId }),
  });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** Opens an empty workbook or the sample in the page, throwing away what the test before has left in it. */
async function openAnew(page: Page, { query }: OpenOptions): Promise<Frame> {
  await page.context().clearPermissions();
  await page.unrouteAll();
  await page.locator(PANE).evaluate((frame) => frame.setAttribute("data-old", ""));
  const isBlank = new URLSearchParams(query).get("blank") === "1";
  if (isBlank) await page.getByRole("button", { name: words.title.new, exact: true }).click();
  else await page.locator('input[type="file"]').setInputFiles(SAMPLE);
  const discard = 'dialog[open] button[value="discard"]';
  await page.waitForSelector(`${discard}, ${PANE}:not([data-old])`);
  if ((await page.locator(discard).count()) > 0) await page.click(discard);
  return paneOf(page, `${PANE}:not([data-old])`);
}

/** The pane's frame, once the add-in has started in it. @param selector of a certain pane's frame */
export async function paneOf(page: Page, selector = PANE): Promise<Frame> {
  const handle = await page.waitForSelector(selector, { timeout: 60_000 });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("The pane's frame has no document.");
  await frame.waitForSelector("nav", { timeout: 60_000 });
  return frame;
}
