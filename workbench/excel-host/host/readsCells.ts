import { ACTION, type ActionInfo, type RequestBody } from "./wire";

/** The methods that look at what cells show, or at what formulas have spilled, to find the object that they give. */
const SEARCHES =
  /^(Find|Get(SpecialCells|InvalidCells|Spill|UsedRange|SurroundingRegion|RangeEdge|ExtendedRange)|RemoveDuplicates)/;

/** The methods that do the same whatever cells show. */
const BLIND_METHODS =
  /^(_KeepReference|_RemoveReference|_ValidateArraySize|Activate|Select|Merge|Unmerge|Freeze\w+|Unfreeze|Protect|Unprotect|SetPrint\w+)$/;

/**
 * Whether an action may have to do with what a formula shows: Excel has calculated by the time that it answers, but a
 * run of writes need not calculate each time.
 */
export function readsCells(
  { ActionType, Name, ObjectPathId }: ActionInfo,
  { ObjectPaths }: RequestBody,
): boolean {
  switch (ActionType) {
    case ACTION.instantiate:
      return SEARCHES.test(ObjectPaths[ObjectPathId]?.Name ?? "");
    case ACTION.query:
    case ACTION.queryAsJson:
      return true;
    default:
      return ActionType === ACTION.method && !BLIND_METHODS.test(Name);
  }
}
