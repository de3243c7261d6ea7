import { useEffect } from "react";
import { listForms } from "../workbook/listForms";
import { useTask } from "./useTask";

export type FormsTask = ReturnType<typeof useForms>;

/** Every form of the file, read at once and again when asked. */
export function useForms() {
  const task = useTask(listForms);
  const { run } = task;
  useEffect(run, [run]);
  return task;
}
