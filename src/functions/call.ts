import { listsInUse } from "../workbook/areas/listsInUse";
import { answer } from "./answer";
import type { FunctionName } from "./metadata";

/** Answers one call of a formula, by the areas and the year of the open workbook. @throws as `answer` */
export async function call(name: FunctionName, args: readonly unknown[]): ReturnType<typeof answer> {
  const { areas, year } = await listsInUse();
  return answer(name, args, areas, year);
}
