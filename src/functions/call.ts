import { areasInUse } from "../workbook/areas/areasInUse";
import { answer } from "./answer";
import type { FunctionName } from "./metadata";

/** Answers one call of a formula, by the areas of the open workbook. @throws as `answer` */
export async function call(name: FunctionName, args: readonly unknown[]): ReturnType<typeof answer> {
  return answer(name, args, await areasInUse());
}
