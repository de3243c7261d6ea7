import { makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular, LightbulbRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Severity } from "../../core/check/finding";

const useStyles = makeStyles({
  must: { color: tokens.colorStatusDangerForeground1 },
  review: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
});

const icons = { must: EditRegular, review: QuestionCircleRegular, hint: LightbulbRegular };

/** Shape and colour both tell the severity, so that it does not hang on colour alone. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const Icon = icons[severity];
  return <Icon className={useStyles()[severity]} fontSize={16} aria-hidden />;
}
