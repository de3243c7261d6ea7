import { readRecords } from "../../core/consolidation/record";
import type { CellPosition } from "../../core/form/grid";
import { answersTo } from "../../core/handOut/criterionAnswers";
import { textOf } from "../../core/text/text";
import { firstCells, queueReady, reversed, takeBackEdits, type Edit } from "../writing/applyEdits";
import { runWhole } from "../excel/runExcel";
import { readBook } from "./readBook";

/** A criterion that nobody has answered yet. */
export interface OpenCriterion {
  readonly cell: CellPosition;
  readonly wording: string;
  readonly owner: string;
  /** Units whose form has it, without a remedy. */
  readonly openWith: readonly string[];
}

export interface ComparedAnswers {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly total: number;
  readonly open: readonly OpenCriterion[];
  /** False where the list has no column for it. */
  readonly isWritten: boolean;
  /** Cells that were left as they are. */
  readonly leftAlone: readonly string[];
}

/**
 * Đối chiếu tiêu chí đã giao: finds each criterion of the province's list among the units' rows, and writes who has answered into
 * the list's own column. Four syncs, one more per 40 sheets.
 * @returns null where there is no list of criteria
 * @throws HostError when Excel refuses, or before anything is written `protected`, `filtered`
 */
export async function compareAnswers(): Promise<ComparedAnswers | null> {
  let undo: readonly Edit[] = [];
  return runWhole(
    async (context) => {
      const { lists } = await readBook(context);
      const { criteria, tables } = lists;
      if (criteria === null || criteria.list.criteria.length === 0) return null;

      const forms = tables.filter(({ kind }) => kind === "unit");
      const answers = answersTo(criteria.list.criteria, readRecords(forms, lists.settings.actionYear.value));
      const { sheetId, sheetName, list } = criteria;
      const column = list.columns.answered;
      const edits = answers.flatMap(({ criterion, answeredBy }): Edit[] => {
        const [before, after] = [criterion.answered, answeredBy.join("; ")];
        if (column === undefined || textOf(before) === after) return [];
        return [{ sheetId, changes: [{ cell: { row: criterion.row, column }, before, after }] }];
      });
      const { written, leftAlone, current } = await queueReady(context, edits);
      undo = written.map((edit) => reversed(edit, current));
      await context.sync();
      return {
        sheetId,
        sheetName,
        total: answers.length,
        open: answers.flatMap(({ criterion, answeredBy, openWith }) => {
          const { row, wording, owner } = criterion;
          const cell = { row, column: list.columns.wording ?? 0 };
          return answeredBy.length > 0 ? [] : [{ cell, wording, owner, openWith }];
        }),
        isWritten: column !== undefined,
        leftAlone: firstCells(leftAlone),
      };
    },
    () => takeBackEdits(undo),
  );
}
