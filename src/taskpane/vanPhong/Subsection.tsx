import { useId, type ReactNode } from "react";
import { useOfficeStyles } from "./useVanPhongStyles";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of what a task shows. */
export function Subsection({ title, children }: Props): ReactNode {
  const styles = useOfficeStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 className={styles.nextTitle} id={titleId}>
        {title}
      </h3>
      {children}
    </section>
  );
}
