import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Area, AreaCatalogue } from "../../core/areas/catalogue";
import { searchAreas } from "../../core/areas/searchAreas";
import { vi } from "../../locales/vi";

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalXS },
  input: { width: "100%", minWidth: 0 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorStrokeFocus2}`,
  },
});

interface Props {
  readonly catalogue: AreaCatalogue;
  readonly startsWith: string;
  readonly onPick: (area: Area) => void;
  readonly onCancel: () => void;
}

/** A search box over names and aliases: arrow keys in the list, Enter picks, Escape leaves. */
export function AreaPicker({ catalogue, startsWith, onPick, onCancel }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState(startsWith);
  const [index, setAt] = useState(0);
  const found = searchAreas(typed, catalogue);
  const active = found[Math.min(index, found.length - 1)];

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation(); // the list of rows has arrow keys of its own
    if (event.key === "ArrowDown") setAt(Math.min(index + 1, found.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(index - 1, 0));
    else if (event.key === "Enter" && active !== undefined) onPick(active);
    else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.box}>
      <Input
        className={styles.input}
        autoFocus
        size="small"
        role="combobox"
        aria-label={vi.areas.search}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        {...(active !== undefined && { "aria-activedescendant": `${id}-${active.code}` })}
        placeholder={vi.areas.search}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && <p role="status">{vi.areas.nothingFound}</p>}
      <ul className={styles.list} role="listbox" id={`${id}-list`} aria-label={vi.areas.search}>
        {found.map((area) => (
          <li
            key={area.code}
            id={`${id}-${area.code}`}
            role="option"
            aria-selected={area === active}
            className={area === active ? `${styles.option} ${styles.active}` : styles.option}
            onClick={() => onPick(area)}
          >
            {area.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
