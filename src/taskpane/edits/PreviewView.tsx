import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useState, type ReactNode } from "react";
import { cellAddress } from "../../core/sheet/a1";
import type { CellChange } from "../../core/fixes/cellChange";
import { textOf } from "../../core/text/text";
import { vi } from "../../locales/vi";
import type { Preview, PreviewItem } from "../shell/paneStore";
import { useGrowingCount } from "../shell/useGrowingCount";
import { useTask } from "../shell/useTask";
import { excerpts } from "./excerpt";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  explanation: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  all: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  group: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorBrandBackground,
  },
  cells: { flex: 1, minWidth: 0, display: "grid", gap: tokens.spacingVerticalXS },
  text: { display: "block", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { textDecorationLine: "none" },
});

interface Props {
  readonly preview: Preview;
  readonly onClose: () => void;
}

/** Before and after of every cell, one choice an item; nothing is written until the person says so. */
export default function PreviewView({ preview, onClose }: Props): ReactNode {
  const styles = useStyles();
  const { title, explanation, items, apply } = preview;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const id = useId();
  const { count, more, end } = useGrowingCount(items.length);
  const chosen = useMemo(() => items.flatMap((_, at) => (left.has(at) ? [] : [at])), [items, left]);
  const { state, run } = useTask(useCallback(() => apply(chosen), [apply, chosen]));
  const toggle = (index: number): void => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };

  return (
    <>
      <div id={id}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.explanation}>{items.length === 0 ? vi.edits.preview.nothing : explanation}</p>
      </div>
      <div className={styles.actions}>
        {items.length > 0 && (
          <Button
            appearance="primary"
            autoFocus
            aria-describedby={id}
            disabledFocusable={state.running || chosen.length === 0}
            onClick={run}
          >
            {vi.edits.preview.apply(cellsOf(items, chosen))}
          </Button>
        )}
        <Button onClick={onClose}>{vi.edits.preview.cancel}</Button>
      </div>
      {items.length > 1 && (
        <label className={styles.all}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.length === items.length}
            ref={(box) => {
              if (box !== null) box.indeterminate = chosen.length > 0 && chosen.length < items.length;
            }}
            onChange={() => setLeft(new Set(chosen.length === items.length ? items.keys() : []))}
          />
          {vi.edits.preview.all(items.length)}
        </label>
      )}
      <div>
        {grouped(items, count).map(([group, places]) => (
          <section key={group}>
            <h3 className={styles.group}>{group}</h3>
            <ul className={styles.list}>
              {places.map((index) => (
                <li key={index}>
                  <label className={styles.item}>
                    <input
                      type="checkbox"
                      className={styles.box}
                      checked={!left.has(index)}
                      onChange={() => toggle(index)}
                    />
                    <Item item={items[index]} />
                  </label>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {count < items.length && (
        <div ref={end}>
          <Button size="small" appearance="subtle" onClick={more}>
            {vi.pane.check.showMore(items.length - count)}
          </Button>
        </div>
      )}
    </>
  );
}

function Item({ item }: { readonly item: PreviewItem | undefined }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.cells}>
      {item?.changes.map((change) => (
        <Change key={cellAddress(change.cell)} change={change} />
      ))}
      {item?.detail !== undefined && <span>{item.detail}</span>}
    </span>
  );
}

function Change({ change }: { readonly change: CellChange }): ReactNode {
  const styles = useStyles();
  const [before, after] = excerpts(textOf(change.before), textOf(change.after));
  return (
    <span>
      <strong>{cellAddress(change.cell)}</strong>
      {before === "" ? (
        <span className={styles.text}>{vi.edits.preview.blank}</span>
      ) : (
        <del className={`${styles.text} ${styles.before}`}>{before}</del>
      )}
      <ins className={`${styles.text} ${styles.after}`}>{after}</ins>
    </span>
  );
}

/** The places of the first `count` items, by their groups in the order in which these first come. */
function grouped(items: readonly PreviewItem[], count: number): [string, number[]][] {
  const groups = new Map<string, number[]>();
  for (const [index, { group }] of items.slice(0, count).entries()) {
    const places = groups.get(group);
    if (places === undefined) groups.set(group, [index]);
    else places.push(index);
  }
  return [...groups];
}

function cellsOf(items: readonly PreviewItem[], chosen: readonly number[]): number {
  return chosen.reduce((sum, at) => sum + (items[at]?.changes.length ?? 0), 0);
}
