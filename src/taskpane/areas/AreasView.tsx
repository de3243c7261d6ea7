import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { UntaggedRow } from "../../core/areas/tagging";
import type { CellPosition } from "../../core/form/grid";
import { vi } from "../../locales/vi";
import PreviewView from "../edits/PreviewView";
import { UndoButton } from "../edits/UndoButton";
import { FailureMessage } from "../shell/FailureMessage";
import { usePaneState } from "../shell/paneStore";
import { AreaRowList } from "./AreaRowList";
import type { Choice } from "./areaChoice";
import { useAreaRows } from "./useAreaRows";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0` },
  hint: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly onArrive: (sheetId: string, cell: CellPosition) => void;
}

/** Lĩnh vực CCHC: rows without an area, each with a suggestion, for the sheet in front or for all units. */
export default function AreasView({ onArrive }: Props): ReactNode {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { outcome, reading, rows, selected, preview, setPreview, choose, read } = useAreaRows();
  const { undo } = usePaneState();

  if (outcome?.kind === "failed")
    return (
      <FailureMessage error={outcome.error} action={{ label: vi.areas.refresh, run: read, running: false }} />
    );
  if (reading === null) return <Spinner size="small" label={vi.areas.loading} />;

  const { catalogue, sheets, activeSheetId } = reading;
  const shown = all ? rows : rows.filter(({ sheetId }) => sheetId === activeSheetId);
  const labelOf = (row: UntaggedRow): string =>
    catalogue.find(({ code }) => code === row.suggestion?.area)?.label ?? "";
  const clear = shown
    .filter(({ suggestion }) => suggestion?.certainty === "clear")
    .map((row): Choice => ({ row, label: labelOf(row), related: null }));

  if (preview) return <PreviewView preview={preview} onClose={() => setPreview(null)} />;
  return (
    <>
      <p className={styles.hint}>{vi.areas.explanation}</p>
      <div className={styles.bar} role="group" aria-label={vi.areas.scope}>
        {[false, true].map((scope) => (
          <Button
            key={String(scope)}
            size="small"
            appearance={scope === all ? "primary" : "secondary"}
            aria-pressed={scope === all}
            onClick={() => setAll(scope)}
          >
            {scope ? vi.areas.allSheets : vi.areas.thisSheet}
          </Button>
        ))}
        {clear.length > 0 && (
          <Button size="small" onClick={() => void choose(clear)}>
            {vi.areas.applyClear(clear.length)}
          </Button>
        )}
        {undo && <UndoButton undo={undo} />}
      </div>
      <h2 className={styles.title}>{shown.length === 0 ? vi.areas.none : vi.areas.list(shown.length)}</h2>
      {shown.length > 0 && <p className={styles.hint}>{vi.areas.keys}</p>}
      <AreaRowList
        key={String(all)}
        rows={shown}
        sheets={sheets}
        catalogue={catalogue}
        selected={selected}
        severalSheets={all}
        takesFocus={preview === null}
        onChoose={(choice) => void choose([choice])}
        onArrive={(row, column) => onArrive(row.sheetId, { row: row.row, column })}
      />
    </>
  );
}
