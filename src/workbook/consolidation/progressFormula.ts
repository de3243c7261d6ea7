import { viConsolidation } from "../../locales/viConsolidation";

/**
 * The native formula of Theo dõi: late, due this month or done, on whatever day the workbook is opened, in any Excel
 * from 2010 on. It reads months that are written in one way (“Tháng 6/2024”, “Tháng 4-6/2024”); of others it says
 * nothing, and the pane reads them.
 * @param cells A1 addresses of the row's month and Tình trạng
 */
export function progressFormula({ month, status }: { month: string; status: string }): string {
  const { done, late, due } = viConsolidation.progress;
  const chosen = viConsolidation.status.done;
  const named = `MID(${month},7,FIND("/",${month})-7)`; // “6”, “02”, “4-6”
  const last = `VALUE(MID(${named},IFERROR(FIND("-",${named}),0)+1,2))`;
  const end = `DATE(VALUE(RIGHT(TRIM(${month}),4)),${last}+1,1)`; // the first day after it
  const isDue = `TODAY()>=EDATE(${end},-1)`;
  const said = `IF(TODAY()>=${end},"${late}",IF(${isDue},"${due}",""))`;
  return `=IF(TRIM(${status})="${chosen}","${done}",IFERROR(${said},""))`;
}
