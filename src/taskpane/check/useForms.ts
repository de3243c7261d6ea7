import { useEffect } from "react";
import { listForms } from "../../workbook/reading/listForms";
import { useTask } from "../shell/useTask";

export type FormsTask = ReturnType<typeof useForms>;

/** Every form of the file, read at once and again when asked. */
export function useForms() {
  const task = useTask(listForms);
  const { run } = task;
  useEffect(run, [run]);
  return task;
}
