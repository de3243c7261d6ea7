import { type AreaCatalogue, DEFAULT_CATALOGUE } from "../../core/areas/catalogue";
import { queueAreasSheet, readAreasAndYear } from "./areasSheet";
import { HostError } from "../excel/hostError";
import { runInBackground } from "../excel/runExcel";
import { watchWorkbook } from "../excel/watchWorkbook";

/** Long enough to make one reading of a burst of edits. */
const DEBOUNCE_MS = 250;
/** While Excel refuses to be read (a cell is being typed in): ask again at this pace. */
const RETRY_MS = 1000;
/** Formulas wait so long for the workbook's own areas, then go on with the default ones. */
const PATIENCE_MS = 2000;

/** What formulas count by. */
interface FormulaLists {
  readonly areas: AreaCatalogue;
  /** Of the remedies, where Thông tin chung names it. No formula asks the calendar: what it gives would change overnight. */
  readonly year: number | null;
}

let lists: FormulaLists = { areas: DEFAULT_CATALOGUE, year: null };
let areasSheetId: string | null = null;
let started: Promise<unknown> | null = null;
/** They have been read from the workbook. */
let isRead = false;
/** Some formula has got an answer by `areas` as they were then. */
let hasAnswered = false;
/** Formulas still show what other areas gave. */
let isStale = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * The areas and the year by which formulas count: the workbook's own, kept here and read again only when somebody has edited them.
 * All formulas are calculated anew then: nothing in their arguments has changed, so Excel would leave them. Formulas wait
 * for the first reading, 2 s at most; until Excel can be read these are the default areas. Never fails: a start that went
 * wrong would stand in every formula as #VALUE!, and nothing would call them again.
 */
export async function listsInUse(): Promise<FormulaLists> {
  if (hasAnswered && !isRead) readSoon(DEBOUNCE_MS);
  started ??= Promise.race([start(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  await started;
  hasAnswered = true;
  return lists;
}

async function start(): Promise<void> {
  watchWorkbook({
    changed: ({ worksheetId }) => {
      if (worksheetId === areasSheetId) readSoon(DEBOUNCE_MS);
    },
    selectionChanged: () => undefined,
    sheetsChanged: () => readSoon(DEBOUNCE_MS),
  }).then(undefined, () => {
    started = null; // not watched: the next formula tries again
  });
  const reading = readAndCalculate();
  reading.catch(retry);
  await Promise.allSettled([reading]);
}

function readSoon(delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    readAndCalculate().catch(retry);
  }, delay);
}

/** What Excel refuses now it may take later, and so it may where its library fails; a defect of ours is thrown as well. */
function retry(error: unknown): void {
  readSoon(RETRY_MS);
  if (!(error instanceof HostError)) throw error;
}

/** Formulas that wait for the first reading have not been answered by other areas. */
async function readAndCalculate(): Promise<void> {
  if ((await read()) && hasAnswered) isStale = true;
  isRead = true;
  if (!isStale) return;
  await runInBackground(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  isStale = false;
}

/** @returns whether they are others than before. Two syncs. @throws HostError */
async function read(): Promise<boolean> {
  const before = lists;
  await runInBackground(async (context) => {
    const sheet = queueAreasSheet(context);
    lists = await readAreasAndYear(context);
    // Its id was sent with the list of areas, which `readAreasAndYear` waits for.
    areasSheetId = sheet.isNullObject ? null : sheet.id;
  });
  if (JSON.stringify(lists) !== JSON.stringify(before)) return true;
  lists = before; // lookups are kept by identity
  return false;
}
