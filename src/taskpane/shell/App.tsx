import { Button, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { AddRegular, BuildingRegular, MathFormulaRegular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactNode } from "react";
import type { CellPosition } from "../../core/form/grid";
import { vi } from "../../locales/vi";
import { goToCell } from "../../workbook/excel/navigate";
import { Announcer } from "./Announcer";
import { CheckView } from "../check/CheckView";
import { announcement } from "../check/liveView";
import { Notice } from "./Notice";
import { PaneHeader } from "./PaneHeader";
import { showFailure, showNotice, showView, usePaneState } from "./paneStore";
import { useKeptFocus } from "./useKeptFocus";
import { useLiveCheck } from "../check/useLiveCheck";

// Fields and their validation are needed a few times a year: they load when asked for.
const CreateFormView = lazy(() => import("../create/CreateFormView"));
// The suggestions come with 30 KB of their own.
const AreasView = lazy(() => import("../areas/AreasView"));
const SheetsView = lazy(() => import("../check/SheetsView"));
const StatisticsView = lazy(() => import("../statistics/StatisticsView"));
const OfficeView = lazy(() => import("../vanPhong/VanPhongView"));
const MarksView = lazy(() => import("../marks/MarksView"));
const PreviewView = lazy(() => import("../edits/PreviewView"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Outside of what scrolls: whoever has pressed a button far down sees what became of it.
  notice: {
    flexShrink: 0,
    maxHeight: "40vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  content: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    // A message bar clips its overflow, so an automatic row would let it shrink to one line.
    gridAutoRows: "max-content",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

const TABS = ["check", "sheets", "areas"] as const;
type TabbedView = (typeof TABS)[number];

const isTabbed = (value: unknown): value is TabbedView => TABS.some((view) => view === value);

/** A tab names its panel only while that is on the page. */
const tab = (view: TabbedView, current: string): { id: string; "aria-controls"?: string } => ({
  id: `tab-${view}`,
  ...(view === current && { "aria-controls": `panel-${view}` }),
});

const panel = (view: TabbedView): { id: string; role: "tabpanel"; "aria-labelledby": string } => ({
  id: `panel-${view}`,
  role: "tabpanel",
  "aria-labelledby": `tab-${view}`,
});

const FIRST_CELL: CellPosition = { row: 0, column: 0 };

function onGoToCell(sheetId: string, cell: CellPosition): void {
  goToCell(sheetId, cell).then(() => showNotice(null), showFailure);
}

/** The grid follows the row that the person has come to; what was done before stays told. */
function onArrive(sheetId: string, cell: CellPosition): void {
  goToCell(sheetId, cell).catch(showFailure);
}

function onGoToSheet(sheetId: string): void {
  showView("check");
  onGoToCell(sheetId, FIRST_CELL);
}

function onCreated(sentence: string): void {
  showView("check");
  showNotice({ kind: "done", sentence });
}

export function App(): ReactNode {
  const styles = useStyles();
  const { view: current, preview, notice } = usePaneState();
  const { view, recheck } = useLiveCheck();

  const { content, onFocus, onBlur } = useKeptFocus();

  // One button for one thing: not beside the form itself, nor beside the page that offers it at length.
  const createOffered = current === "create" || (current === "check" && view.result?.kind === "noForm");

  return (
    <div className={styles.pane} onFocus={onFocus} onBlur={onBlur}>
      <PaneHeader view={view} />
      <Announcer sentence={announcement(view)} turn={view.asked} />
      <nav className={styles.bar} aria-label={vi.pane.tabs.label}>
        <TabList
          size="small"
          selectedValue={current}
          onTabSelect={(_, { value }) => showView(isTabbed(value) ? value : "check")}
        >
          {TABS.map((view) => (
            <Tab key={view} value={view} {...tab(view, current)}>
              {vi.pane.tabs[view]}
            </Tab>
          ))}
        </TabList>
        <div>
          {!createOffered && (
            <Button
              size="small"
              appearance="subtle"
              icon={<AddRegular />}
              aria-label={vi.pane.createForm}
              onClick={() => showView("create")}
            >
              {vi.pane.create.submit}
            </Button>
          )}
          {/* Three tabs are all that 320 pixels hold. */}
          <Button
            size="small"
            appearance="subtle"
            icon={<MathFormulaRegular />}
            {...(current === "statistics" && { "aria-current": "page" })}
            onClick={() => showView("statistics")}
          >
            {vi.pane.statistics}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<BuildingRegular />}
            {...(current === "office" && { "aria-current": "page" })}
            onClick={() => showView("office")}
          >
            {vi.pane.office}
          </Button>
        </div>
      </nav>
      {notice && (
        <div className={styles.notice}>
          <Notice content={notice} onClose={() => showNotice(null)} />
        </div>
      )}
      <main className={styles.content} ref={content} tabIndex={-1}>
        {current === "check" && (
          <div {...panel("check")}>
            <CheckView view={view} recheck={recheck} onGoToCell={onGoToCell} onGoToSheet={onGoToSheet} />
          </div>
        )}
        {current === "sheets" && (
          <div {...panel("sheets")}>
            <Suspense fallback={<Spinner size="small" label={vi.pane.sheets.loading} />}>
              <SheetsView onGoToSheet={onGoToSheet} onGoToCell={onGoToCell} />
            </Suspense>
          </div>
        )}
        {current === "areas" && (
          <div {...panel("areas")}>
            <Suspense fallback={<Spinner size="small" label={vi.areas.loading} />}>
              <AreasView onArrive={onArrive} />
            </Suspense>
          </div>
        )}
        {current === "statistics" && (
          <Suspense fallback={<Spinner size="small" label={vi.pane.opening} />}>
            <StatisticsView />
          </Suspense>
        )}
        {current === "office" && (
          <Suspense fallback={<Spinner size="small" label={vi.pane.opening} />}>
            <OfficeView onGoToCell={onGoToCell} />
          </Suspense>
        )}
        {current === "preview" && preview && (
          <Suspense fallback={<Spinner size="small" label={vi.edits.preview.loading} />}>
            <PreviewView preview={preview} onClose={() => showView("check")} />
          </Suspense>
        )}
        {current === "marks" &&
          (view.result?.kind === "checked" ? (
            <Suspense fallback={<Spinner size="small" label={vi.marks.loading} />}>
              {/* Another sheet in front has other marks. */}
              <MarksView key={view.result.sheetId} sheetId={view.result.sheetId} />
            </Suspense>
          ) : (
            <CheckView view={view} recheck={recheck} onGoToCell={onGoToCell} onGoToSheet={onGoToSheet} />
          ))}
        {current === "create" && (
          <Suspense fallback={<Spinner size="small" label={vi.pane.create.loading} />}>
            <CreateFormView onCreated={onCreated} onCancel={() => showView("check")} />
          </Suspense>
        )}
      </main>
    </div>
  );
}
