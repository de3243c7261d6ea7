import { ApiError } from "./errors";
import type { RequestBody, ResponseBody } from "./wire";

/** Codes with which a batch may fail whatever is in it, of Excel.ErrorCodes. */
export const FAILURES = [
  "GeneralException",
  "RequestAborted",
  "AccessDenied",
  "InactiveWorkbook",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "ServiceUnavailable",
  "UndoNotSupported",
] as const;
export type Failure = (typeof FAILURES)[number];

/**
 * What happens to an add-in in the field and seldom on a developer's machine, on demand: the page's panel sets it, and
 * tests use the panel. A sync is a `context.sync()`; what the library sends of its own (letting tracked ranges go,
 * showing the pane) is none.
 */
export class Situations {
  /** Milliseconds that every sync waits before it is carried out, as over a slow line. */
  delay = 0;
  private readonly plans = new Map<number, () => void>();
  private syncs = 0;

  /**
   * Lets a sync fail.
   * @param nth counted from now, the next being 1
   * @param isHalfway whether the first half of its actions is done and stays; otherwise nothing of it is
   */
  failSync(nth: number, code: Failure, isHalfway = false): void {
    this.plan(nth, () => {
      throw new PlannedFailure(code, isHalfway);
    });
  }

  /** Does something to the workbook just before a sync. @param nth counted from now, the next being 1 */
  beforeSync(nth: number, act: () => void): void {
    this.plan(nth, act);
  }

  /**
   * Before a request is carried out.
   * @returns when it is to fail, the answer and what of it is to be done all the same
   */
  async meet(body: RequestBody): Promise<{ answer: ResponseBody; begun: RequestBody | null } | null> {
    if (!isSync(body)) return null;
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    this.syncs += 1;
    const plan = this.plans.get(this.syncs);
    this.plans.delete(this.syncs);
    try {
      plan?.();
      return null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, message, httpStatusCode } = error;
      const failure = { Code: code, Message: message, HttpStatusCode: httpStatusCode };
      const isHalfway = error instanceof PlannedFailure && error.isHalfway;
      const done = isHalfway ? Math.ceil(body.Actions.length / 2) : 0;
      return {
        answer: { Results: [], TraceIds: [], Error: { ActionIndex: done, Location: "", ...failure } },
        begun: isHalfway ? { ...body, Actions: body.Actions.slice(0, done) } : null,
      };
    }
  }

  /** As it is without any. */
  clear(): void {
    this.delay = 0;
    this.plans.clear();
  }

  private plan(nth: number, act: () => void): void {
    const earlier = this.plans.get(this.syncs + nth);
    this.plans.set(this.syncs + nth, () => {
      earlier?.();
      act();
    });
  }
}

class PlannedFailure extends ApiError {
  constructor(
    code: Failure,
    readonly isHalfway: boolean,
  ) {
    super(code, "The workbench was told to let this fail.", 500);
  }
}

/** The library lets its tracked ranges go by itself once a batch is over: nobody waits for that. */
function isSync({ Actions }: RequestBody): boolean {
  return Actions.some(({ ActionType, Name }) => ActionType !== 1 && Name !== "_RemoveReference");
}
