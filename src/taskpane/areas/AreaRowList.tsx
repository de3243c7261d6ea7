import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { cellAddress } from "../../core/sheet/a1";
import type { AreaCatalogue } from "../../core/areas/catalogue";
import type { AreaSheet, UntaggedRow } from "../../core/areas/tagging";
import { vi } from "../../locales/vi";
import { AreaRowItem } from "./AreaRowItem";
import { keyOf, type Choice } from "./areaChoice";

/** Drawing thousands of rows would hold up the keys. */
const PAGE = 50;

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface Props {
  readonly rows: readonly UntaggedRow[];
  readonly sheets: readonly AreaSheet[];
  readonly catalogue: AreaCatalogue;
  /** Key of the row that is selected in the grid. */
  readonly selected: string | null;
  readonly severalSheets: boolean;
  /** The person comes back from a question asked in between: the first row gets the focus. */
  readonly takesFocus: boolean;
  readonly onChoose: (choice: Choice) => void;
  /** The row that the person has come to in the pane. */
  readonly onArrive: (row: UntaggedRow, column: number) => void;
}

/** Arrow keys go from row to row, Enter accepts, a letter looks for another area; the row after an answered one gets the focus. */
export function AreaRowList(props: Props): ReactNode {
  const { rows, sheets, catalogue, selected, severalSheets, takesFocus, onChoose, onArrive } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(PAGE);
  /** The row with the search box, and what was typed on the row already. */
  const [picking, setPicking] = useState<{ readonly key: string; readonly typed: string } | null>(null);
  /** The place of the row that had the focus last. */
  const focusedAt = useRef<number | null>(null);

  useEffect(() => {
    if (takesFocus) focusAt(list.current, 0);
  }, [takesFocus]);

  useEffect(() => {
    // An answered row takes the focus away with it, whenever it goes: to the page, or to what is around the list.
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.contains(list.current) === true;
    if (focusedAt.current === null || !isLost || !document.hasFocus()) return; // never away from Excel's cells
    focusAt(list.current, Math.min(focusedAt.current, rows.length - 1));
  }, [rows]);

  useEffect(() => {
    if (selected === null || list.current?.contains(document.activeElement)) return;
    itemOf(list.current, selected)?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const onFocus = (event: FocusEvent): void => {
    const index = rows.findIndex((each) => keyOf(each) === keyAround(event.target));
    const row = rows[index];
    if (row !== undefined) focusedAt.current = index;
    const column = sheets.find(({ sheetId }) => sheetId === row?.sheetId)?.form.columns.problem;
    if (row !== undefined && keyOf(row) !== selected) onArrive(row, column ?? 0);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const key = keyAround(event.target as Element);
    const index = rows.findIndex((row) => keyOf(row) === key);
    if (index < 0) return;
    if (event.key === "ArrowDown") focusAt(list.current, Math.min(index + 1, rows.length - 1));
    else if (event.key === "ArrowUp") focusAt(list.current, Math.max(index - 1, 0));
    // Not F2: on the web office.js takes it as the way out of the pane.
    else if (key !== null && isLetter(event)) setPicking({ key, typed: event.key });
    else return;
    event.preventDefault();
  };

  return (
    <>
      <ul className={styles.list} ref={list} onFocus={onFocus} onKeyDown={onKeyDown}>
        {rows.slice(0, shown).map((row, index) => {
          const key = keyOf(row);
          const column = sheets.find(({ sheetId }) => sheetId === row.sheetId)?.form.columns.problem ?? 0;
          const cell = cellAddress({ row: row.row, column });
          return (
            <li key={key} data-key={key} {...(key === selected && { "aria-current": true })}>
              <AreaRowItem
                row={row}
                address={severalSheets ? `${row.sheetName} ${cell}` : cell}
                catalogue={catalogue}
                selected={key === selected}
                typed={key === picking?.key ? picking.typed : null}
                onPicking={(open) => {
                  setPicking(open ? { key, typed: "" } : null);
                  if (!open) requestAnimationFrame(() => focusAt(list.current, index));
                }}
                onPick={(label, related) => {
                  setPicking(null);
                  onChoose({ row, label, related });
                }}
              />
            </li>
          );
        })}
      </ul>
      {shown < rows.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {vi.pane.check.showMore(rows.length - shown)}
        </Button>
      )}
    </>
  );
}

function isLetter({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return /^[\p{L}\d]$/u.test(key) && !altKey && !ctrlKey && !metaKey;
}

function keyAround(element: Element): string | null {
  return element.closest<HTMLElement>("[data-key]")?.dataset.key ?? null;
}

function itemOf(list: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>("[data-key]") ?? [])].find(
    (item) => item.dataset.key === key,
  );
}

function focusAt(list: HTMLElement | null, index: number): void {
  list?.querySelectorAll<HTMLElement>("[data-answer]")[index]?.focus();
}
