import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXXS}` },
  hint: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** One of the office's tasks. */
export function Section({ title, hint, children }: Props): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        {title}
      </h2>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
}
