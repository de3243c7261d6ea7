import { EXCEL_VERSIONS, type ExcelVersion } from "../excel-host/host/excelVersions";
import { Host } from "../excel-host/host/host";
import type { ApiSets } from "../excel-host/host/offered";
import { vi } from "../locales/vi";
import { readFunctionsMetadata } from "../excel-host/model/calculation/functionsMetadata";
import { createBook } from "../excel-host/model/createBook";
import { App } from "./app";
import { createCellMessage } from "./cellMessage";
import { ChartLayer } from "./chartLayer";
import { element } from "./dom";
import { FilterButtons } from "./filterButtons";
import { spareFilteredRows } from "./grid/filteredRows";
import { GridScreen } from "./grid/gridScreen";
import { growByPasting } from "./grid/pasting";
import { type CustomFunctionsPoint, readManifest } from "./manifest";
import { MessageBar } from "./messageBar";
import { Pane } from "./pane";
import { createRibbon, showBusyButtons } from "./ribbon";
import { createSituations } from "./situationsPanel";
import { TitleBar } from "./titleBar";
import { WorkbookFile } from "./workbookFile";
import "./page.css";
import "./filters.css";
import "./ribbon.css";
import "./situations.css";

const SAMPLE = "samples/so-lam-viec-chung.xlsx";

/**
 * Builds the page and opens the first workbook: the sample, the one that `?file=` names (a path on this server,
 * called `?name=` then), or an empty one (`?blank=1`). `?pane=320` sets the pane's first width in pixels; `?excel=2021` answers as that Excel;
 * with `?blankcells=0` custom functions get blank cells as on the desktop.
 */
async function start(titleBar: TitleBar, messages: MessageBar): Promise<void> {
  const query = new URLSearchParams(location.search);
  const { addinOrigin } = (await (await get("workbench.json")).json()) as { addinOrigin: string };
  const apiSets = (await (await get("api-sets.json")).json()) as ApiSets;
  const manifest = readManifest(await (await get("manifest.xml")).text(), "vi-VN", vi.ribbon.officeTabs);

  const grid = element("div", { className: "grid" });
  const workArea = element("main", { className: "work-area" }, grid);
  document.body.append(workArea); // the grid measures its container
  const book = createBook(new GridScreen(grid), vi.tables);
  spareFilteredRows(book);
  growByPasting(book);
  new ChartLayer(book, grid);
  const host = new Host(book, {
    addinOrigin,
    pageUrl: location.origin + location.pathname,
    excel: versionIn(query),
    apiSets,
    hasCustomFunctions: manifest.customFunctions !== null,
    blankCell: query.get("blankcells") === "0" ? 0 : null,
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") host.windowShown();
  });
  const pane = new Pane(manifest.paneTitle, host, Number(query.get("pane")) || undefined);
  workArea.append(pane.root);
  const file = new WorkbookFile(book, () => titleBar.show(file.name, file.edited));
  new FilterButtons(
    book,
    grid,
    () => file.finishTyping(),
    () => messages.showError(vi.protected),
  );
  const app = new App({ titleBar, messages, book, file, host, pane, manifest });
  const ribbon = createRibbon(manifest, addinOrigin, (action) => app.run(action));
  host.commands.onBusy = (functionName, isBusy) => showBusyButtons(ribbon, functionName, isBusy);
  messages.root.before(ribbon);
  document.body.append(createCellMessage(book, host.functions));
  const { button, panel } = createSituations(book, host.situations, pane);
  titleBar.add(button);
  document.body.append(panel);
  titleBar.showBusy(null);
  if (manifest.customFunctions !== null)
    void registerFunctions(host, messages, manifest.customFunctions, addinOrigin);

  const wanted = query.get("blank") === "1" ? null : (query.get("file") ?? SAMPLE);
  // Whatever becomes of the wanted file, there is a workbook to work in.
  const name = query.get("name") ?? wanted?.slice(wanted.lastIndexOf("/") + 1) ?? "";
  if (wanted === null || !(await openFromServer(app, messages, wanted, name))) await app.openBlank();
}

/** The Excel that the page's address asks for; Excel on the web, which the page looks like, without. */
function versionIn(query: URLSearchParams): ExcelVersion {
  const wanted = query.get("excel") ?? "web";
  const version = EXCEL_VERSIONS.find((known) => known === wanted);
  if (version === undefined) throw new Error(`excel=${wanted}: ${EXCEL_VERSIONS.join(", ")}`);
  return version;
}

/**
 * Formulas show #NAME? until it is done, as in an Excel that does not know the add-in yet. functions.json is fetched as
 * Excel on the web does, by its own page from the add-in's origin: a server that does not allow that has no functions.
 */
async function registerFunctions(
  host: Host,
  messages: MessageBar,
  { namespace, metadataLocation }: CustomFunctionsPoint,
  addinOrigin: string,
): Promise<void> {
  let answer: Response;
  try {
    answer = await get(addinOrigin + metadataLocation);
  } catch (error) {
    messages.showError(vi.functionsUnreachable(String(error)));
    return;
  }
  try {
    host.functions.register(readFunctionsMetadata(await answer.json(), namespace));
  } catch (error) {
    messages.showError(vi.functionsFailed(String(error)));
  }
}

async function openFromServer(app: App, messages: MessageBar, path: string, name: string): Promise<boolean> {
  try {
    const bytes = await (await get(path)).blob();
    return await app.open(new File([bytes], name));
  } catch (error) {
    messages.showError(vi.openFailed(name, String(error)));
    return false;
  }
}

async function get(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const titleBar = new TitleBar();
const messages = new MessageBar();
document.body.dataset.dropHint = vi.drop;
document.body.append(titleBar.root, messages.root);
titleBar.showBusy(vi.busy.starting);
start(titleBar, messages).catch((error: unknown) => {
  titleBar.showBusy("");
  messages.showError(vi.startFailed(String(error)));
});
