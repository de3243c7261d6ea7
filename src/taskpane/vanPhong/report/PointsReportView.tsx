import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PointsLine } from "../../../core/report/pointsReport";
import { viReport as words } from "../../../locales/viReport";
import type { Report } from "../../../workbook/report/readReport";
import { CopyText } from "../../shell/CopyText";
import { Subsection } from "../Subsection";
import { useOfficeStyles } from "../useVanPhongStyles";

const useStyles = makeStyles({
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly report: Report;
  /** As it is printed. */
  readonly date: string;
}

/** Points by area and by unit, beside the official loss, and a text of it. */
export function PointsReportView({ report, date }: Props): ReactNode {
  const styles = useOfficeStyles();
  const { reasons: reasonsStyle } = useStyles();
  const { points } = report;
  const { official, reasons } = words.besideOfficial(points, report.official);
  return (
    <>
      <p className={styles.line}>{words.found(points)}</p>
      <p className={styles.line}>{official}</p>
      {reasons.length > 0 && (
        <>
          <p className={styles.line}>{words.reasonsTitle}:</p>
          <ul className={reasonsStyle}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <Lines title={words.byArea} noName={words.noName.area} lines={points.byArea.filter(hasCriteria)} />
      <Lines title={words.byUnit} noName={words.noName.unit} lines={points.byUnit} />
      <CopyText text={textOf(report, date)} words={words.copy} />
    </>
  );
}

function Lines({
  title,
  noName,
  lines,
}: {
  readonly title: string;
  readonly noName: string;
  readonly lines: readonly PointsLine[];
}): ReactNode {
  const styles = useOfficeStyles();
  return (
    <Subsection title={title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.name ?? ""} className={styles.item}>
            <span className={styles.text}>{line.name ?? noName}</span>
            <span className={styles.detail}>{words.line(line)}</span>
          </li>
        ))}
      </ul>
    </Subsection>
  );
}

const hasCriteria = ({ criteria }: PointsLine): boolean => criteria > 0;

function textOf(report: Report, date: string): string {
  const { points, notSent, required, followed } = report;
  return words.text({
    date,
    found: words.found(points),
    official: words.besideOfficial(points, report.official).official,
    areas: points.byArea
      .filter(hasCriteria)
      .map((line) => `${line.name ?? words.noName.area}: ${words.line(line)}`),
    rest: [words.brief.notSent(notSent, required), words.brief.progress(followed)],
  });
}
