import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { kindOfForm } from "../../core/form/recognise";
import { vi } from "../../locales/vi";
import type { LiveView } from "../check/liveView";

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  sheet: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  detail: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: "anywhere",
    textWrap: "pretty",
  },
});

function detail({ result, activity }: LiveView): string {
  if (activity === "checking") return vi.pane.header.checking;
  if (activity !== "idle") return vi.pane.header.waiting[activity];
  if (result?.kind !== "checked") return vi.pane.title;
  const { form } = result;
  const unit = kindOfForm(form) === "unit" ? (form.unit ?? vi.pane.unknownUnit) : vi.pane.allUnits;
  return vi.pane.header.unitAndRows(unit, form.rows.length);
}

/** The sheet in front: its name; its unit and how many rows are filled, or what goes on meanwhile. */
export function PaneHeader({ view }: { readonly view: LiveView }): ReactNode {
  const styles = useStyles();
  const name = view.sheetName ?? vi.pane.title;
  return (
    <header className={styles.header}>
      <h1 className={styles.sheet} title={name}>
        {name}
      </h1>
      <p className={styles.detail}>{detail(view)}</p>
    </header>
  );
}
