import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { untaggedRows, type UntaggedRow } from "../../core/areas/tagging";
import { vi } from "../../locales/vi";
import { readActiveRow, readAreaRows, type AreaReading } from "../../workbook/areaRows";
import { tagAreas, type SheetTags } from "../../workbook/tagAreas";
import { watchWorkbook } from "../../workbook/watchWorkbook";
import { showFailure, showNotice } from "../paneStore";
import { useTask } from "../useTask";

/** An area that a person has accepted or chosen for a row. */
export interface Choice {
  readonly row: UntaggedRow;
  readonly label: string;
}

/** Choices on sheets without the column wait for an answer. */
export interface ColumnQuestion {
  readonly choices: readonly Choice[];
  readonly sheetNames: readonly string[];
}

export const keyOf = ({ sheetId, row }: Pick<UntaggedRow, "sheetId" | "row">): string => `${sheetId} ${row}`;

/** Long enough to make one reading of a burst of edits. */
const DEBOUNCE_MS = 400;

/** Reads the untagged rows, follows the grid, and writes what is chosen. */
export function useAreaRows() {
  const { state, run: read } = useTask(readAreaRows);
  const { outcome } = state;
  const reading: AreaReading | null = outcome?.kind === "done" ? outcome.value : null;
  /** Rows being written: they leave the list at once, so that the next one can be answered. */
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [question, setQuestion] = useState<ColumnQuestion | null>(null);
  /** Sheets whose column was agreed to: what was read before does not have it yet. */
  const agreed = useRef<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const readSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, DEBOUNCE_MS);
    };
    const follow = (): void => {
      // While a cell is being typed in there is nothing to follow; the next selection tells again.
      readActiveRow().then(
        (cell) => !ended && setSelected(keyOf(cell)),
        () => undefined,
      );
    };
    const watching = watchWorkbook({ changed: readSoon, selectionChanged: follow, sheetsChanged: readSoon });
    watching.catch(showFailure);
    read();
    return () => {
      ended = true;
      clearTimeout(timer);
      void watching.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [read]);

  const rows = useMemo(
    () => (reading === null ? [] : untaggedRows(reading.sheets, reading.catalogue)),
    [reading],
  );

  const write = useCallback(
    async (choices: readonly Choice[]): Promise<void> => {
      if (reading === null) return;
      const keys = choices.map(({ row }) => keyOf(row));
      agreed.current = new Set([...agreed.current, ...choices.map(({ row }) => row.sheetId)]);
      setQuestion(null);
      setTaken((before) => new Set([...before, ...keys]));
      try {
        const { written, leftAlone } = await tagAreas(bySheet(choices, reading));
        const kept = leftAlone > 0 ? ` ${vi.areas.leftAlone(leftAlone)}` : "";
        if (choices.length > 1 || leftAlone > 0) {
          showNotice({ kind: kept === "" ? "done" : "refused", sentence: vi.areas.written(written) + kept });
        }
      } catch (error) {
        setTaken((before) => new Set([...before].filter((key) => !keys.includes(key))));
        showFailure(error);
      }
      read();
    },
    [read, reading],
  );

  const choose = useCallback(
    (choices: readonly Choice[]): void => {
      const lacking = (reading?.sheets ?? []).filter(
        ({ sheetId, form }) =>
          form.columns.area === undefined &&
          !agreed.current.has(sheetId) &&
          choices.some(({ row }) => row.sheetId === sheetId),
      );
      if (lacking.length === 0) void write(choices);
      else setQuestion({ choices, sheetNames: lacking.map(({ sheetName }) => sheetName) });
    },
    [reading, write],
  );

  const open = useMemo(() => rows.filter((row) => !taken.has(keyOf(row))), [rows, taken]);
  return { outcome, reading, rows: open, selected, question, setQuestion, choose, write, read };
}

function bySheet(choices: readonly Choice[], { sheets }: AreaReading): SheetTags[] {
  return sheets.flatMap(({ sheetId }) => {
    const tags = choices
      .filter(({ row }) => row.sheetId === sheetId)
      .map(({ row: { row, problem }, label }) => ({ row, problem, label }));
    return tags.length === 0 ? [] : [{ sheetId, tags }];
  });
}
