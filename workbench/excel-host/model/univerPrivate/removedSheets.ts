import type { ICommandInfo, IMutationInfo } from "@univerjs/core";
import { RemoveSheetCommand } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import type { Book } from "../book";
import { privatePart } from "./privatePart";

interface FollowUp {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
  readonly preRedos?: IMutationInfo[];
}

/** The private method of Univer's controller that says which formulas a command rewrites. */
interface Controller {
  _getUpdateFormula(command: ICommandInfo): FollowUp;
}

/**
 * Has the removal of a sheet put #REF! into the other sheets' formulas, and before the sheet goes: Univer does so
 * afterwards, when no sheet is in front if it was that one, and on the sheet itself as well, which is gone. Either
 * fails and leaves the removal half done.
 */
export function spareRemovedSheets(book: Book): void {
  const controller = privatePart<Controller>(book.get(UpdateFormulaController), "UpdateFormulaController", {
    _getUpdateFormula: true,
  });
  const update = controller._getUpdateFormula.bind(controller);
  controller._getUpdateFormula = (command) => {
    const followUp = update(command);
    if (command.id !== RemoveSheetCommand.id) return followUp;
    const removed = sheetIdOf(command.params);
    const preRedos = followUp.redos.filter(({ params }) => sheetIdOf(params) !== removed);
    return { undos: followUp.undos, redos: [], preRedos };
  };
}

function sheetIdOf(params: object | undefined): string | undefined {
  return (params as { readonly subUnitId?: string } | undefined)?.subUnitId;
}
