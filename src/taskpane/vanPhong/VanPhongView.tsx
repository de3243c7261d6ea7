import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { CellPosition } from "../../core/form/grid";
import { vi } from "../../locales/vi";
import { viConsolidation } from "../../locales/viConsolidation";
import { viFollowUp } from "../../locales/viFollowUp";
import { viHandOut } from "../../locales/viHandOut";
import { viReceive } from "../../locales/viReceive";
import { viReport } from "../../locales/viReport";
import { viSubmission } from "../../locales/viSubmission";
import { Consolidate } from "./consolidation/Consolidate";
import { FollowUpSection } from "./followUp/FollowUpSection";
import { HandOutSection } from "./handOut/HandOutSection";
import { PrintConsolidation } from "./consolidation/PrintConsolidation";
import { ReceiveSection } from "./receive/ReceiveSection";
import { ReportSection } from "./report/ReportSection";
import { SubmissionSection } from "./submission/SubmissionSection";
import { ToSource } from "./consolidation/ToSource";

const FIRST_CELL: CellPosition = { row: 0, column: 0 };

const useStyles = makeStyles({
  contents: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
  },
  sections: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXL },
});

interface Props {
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}

/** Văn phòng: what is done with the forms of all units, in the order of its days, with the ways to each. */
export default function OfficeView({ onGoToCell }: Props): ReactNode {
  const styles = useStyles();
  const sections = useRef<HTMLDivElement>(null);
  const goTo = (title: string): void => {
    const headings = [...(sections.current?.querySelectorAll("h2") ?? [])];
    const section = headings.find(({ textContent }) => textContent === title)?.parentElement;
    section?.scrollIntoView();
    // The control, not the heading: office.js takes Tab from what is no stop of Tab for leaving the pane.
    section?.querySelector<HTMLElement>("button, select")?.focus({ preventScroll: true });
  };
  return (
    <>
      <nav aria-label={vi.pane.officeContents}>
        <ul className={styles.contents}>
          {TITLES.map((title) => (
            <li key={title}>
              <Link
                href="#"
                onClick={(event) => {
                  event.preventDefault(); // Office keeps its own things after the “#”
                  goTo(title);
                }}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.sections} ref={sections}>
        <HandOutSection onGoToCell={onGoToCell} />
        <ReceiveSection />
        <Consolidate onGoToCell={onGoToCell} />
        <ToSource />
        <PrintConsolidation />
        <SubmissionSection onGoToSheet={(sheetId) => onGoToCell(sheetId, FIRST_CELL)} />
        <FollowUpSection onGoToCell={onGoToCell} />
        <ReportSection />
      </div>
    </>
  );
}

/** Of the sections, in their order. */
const TITLES = [
  viHandOut.title,
  viReceive.title,
  viConsolidation.command.title,
  viConsolidation.print.title,
  viSubmission.command.title,
  viFollowUp.title,
  viReport.title,
] as const;
