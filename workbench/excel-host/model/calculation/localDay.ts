import { IFunctionService, NumberValueObject } from "@univerjs/engine-formula";
import type { Univer } from "@univerjs/core";

/** Day 0 of Excel's serial numbers, as they are from March 1900 on. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The day where the page is, as Excel's serial number. */
export function today(): number {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - DAY_0) / DAY_MS;
}

const local = new WeakSet<object>();

/** Has the engine's TODAY() give the day where the page is: its own is that of Greenwich. NOW() is right as it is. */
export function useLocalDay(univer: Univer): void {
  const executor = univer.__getInjector().get(IFunctionService).getExecutor("TODAY");
  if (executor === null || executor === undefined) throw new Error("The formula engine has no TODAY.");
  if (local.has(executor)) return;
  local.add(executor);
  const inGreenwich = executor.calculate.bind(executor);
  executor.calculate = () =>
    NumberValueObject.create(today(), (inGreenwich() as NumberValueObject).getPattern());
}
