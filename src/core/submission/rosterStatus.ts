import { RELEASED } from "../wordings/released";
import { everyWording } from "../wordings/wordings";

const { notRequired, notSent, overdue, incomplete } = RELEASED.roster.statuses;

/** What Tình hình says of a unit. */
export interface RosterStatus {
  readonly isRequired: boolean;
  /** It is to send, and has not. */
  readonly isOutstanding: boolean;
  /** It has sent, and its form lacks something. */
  readonly isIncomplete: boolean;
}

/** Reads what the native formula of any release says in Tình hình. */
export function readRosterStatus(status: string): RosterStatus {
  const isRequired = !everyWording(notRequired).includes(status);
  return {
    isRequired,
    isOutstanding: [...everyWording(notSent), ...everyWording(overdue)].includes(status),
    isIncomplete: everyWording(incomplete).some((ending) => status.endsWith(ending)),
  };
}
