import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { untaggedRows } from "../../core/areas/tagging";
import { writableEdits } from "../../workbook/writing/applyEdits";
import { readActiveRow, readAreaRows, type AreaReading } from "../../workbook/areas/areaRows";
import { needsColumn, prepareTags, type PreparedTags } from "../../workbook/areas/prepareTags";
import { watchWorkbook } from "../../workbook/excel/watchWorkbook";
import { writeTags } from "../../workbook/areas/writeTags";
import { writeAndTell } from "../edits/applyAndTell";
import { showFailure, type Preview } from "../shell/paneStore";
import { doneOrTold } from "../shell/told";
import { useTask } from "../shell/useTask";
import { keyOf, type Choice } from "./areaChoice";
import { previewOf } from "./previewTags";

/** Long enough to make one reading of a burst of edits. */
const DEBOUNCE_MS = 400;

/** Reads the untagged rows, follows the grid, and writes what is chosen. */
export function useAreaRows() {
  const { state, run: read } = useTask(readAreaRows);
  const { outcome } = state;
  const reading: AreaReading | null = outcome?.kind === "done" ? outcome.value : null;
  /** Rows being written: they leave the list at once, so that the next one can be answered. */
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  /** Those of them that are written: the next reading tells of them. */
  const settled = useRef<ReadonlySet<string>>(new Set());
  /** What is shown before it is written; null once one was, undefined while none has been. */
  const [preview, setPreview] = useState<Preview | null>();
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

  useEffect(() => {
    const gone = settled.current;
    settled.current = new Set();
    setTaken((before) => new Set([...before].filter((key) => !gone.has(key))));
  }, [reading]);

  const write = useCallback(
    async (keys: readonly string[], prepare: () => Promise<PreparedTags>, quiet: boolean): Promise<void> => {
      setTaken((before) => new Set([...before, ...keys]));
      const sheetNames = new Map(reading?.sheets.map(({ sheetId, sheetName }) => [sheetId, sheetName]));
      await writeAndTell(async () => writeTags(await prepare()), { sheetNames, quiet });
      settled.current = new Set([...settled.current, ...keys]);
      read();
    },
    [read, reading],
  );

  /** Writes a choice at once where its column is there; several choices, and new columns, are shown first. */
  const choose = useCallback(
    async (choices: readonly Choice[]): Promise<void> => {
      if (reading === null) return;
      const tags = choices.map(({ row: { sheetId, row, problem }, label, related }) => ({
        sheetId,
        row,
        problem,
        label,
        related,
      }));
      const keys = tags.map(keyOf);
      const prepare = (): Promise<PreparedTags> => prepareTags(tags, reading.sheets);
      if (choices.length === 1 && !needsColumn(tags, reading.sheets)) return write(keys, prepare, true);
      await doneOrTold(async () => {
        const prepared = await prepare();
        const { edits, added } = prepared;
        // The sheet has got its column since it was read.
        if (choices.length === 1 && added.length === 0) {
          return await write(keys, () => Promise.resolve(prepared), true);
        }
        const writable = new Set(await writableEdits(edits));
        const shown = [...edits.keys()].filter((at) => edits[at] !== undefined && writable.has(edits[at]));
        const apply = async (places: readonly number[]): Promise<void> => {
          const chosen = places.flatMap((at) => edits[at] ?? []);
          const rows = places.flatMap((at) => keys[at] ?? []);
          await write(rows, () => Promise.resolve({ edits: chosen, added }), false);
          setPreview(null);
        };
        setPreview(previewOf(choices, prepared, shown, apply));
      });
    },
    [reading, write],
  );

  const open = useMemo(() => rows.filter((row) => !taken.has(keyOf(row))), [rows, taken]);
  return { outcome, reading, rows: open, selected, preview, setPreview, choose, read };
}
