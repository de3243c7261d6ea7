import { vi } from "../../locales/vi";
import type { CreateFormResult } from "../../workbook/form/createForm";

/** Names every sheet that has been added: nobody should come upon one that they did not ask for. */
export function createdSentence({
  sheetName,
  rows,
  listSheet,
}: Extract<CreateFormResult, { kind: "created" }>): string {
  const { created, listSheetAdded } = vi.pane.create;
  const form = created(sheetName, rows);
  return listSheet === null ? form : `${form} ${listSheetAdded(listSheet)}`;
}
