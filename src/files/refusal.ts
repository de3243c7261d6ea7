/** Why nothing was read from a file. The sentence with the remedy stands in locales (viReplies). */
export type RefusalReason =
  /** Nothing in it. */
  | "empty"
  /** Over FILE_LIMIT as it is. */
  | "tooLarge"
  /** Over PARTS_LIMIT once unpacked. */
  | "expandsTooMuch"
  /** Needs a password to open. */
  | "encrypted"
  /** The binary files of Excel and Word up to 2003. */
  | "xls"
  | "doc"
  | "pdf"
  /** Neither .xlsx nor .docx, whatever its name says. */
  | "otherFormat"
  /** One of these two, and damaged. */
  | "broken"
  /** Readable, and no Phụ lục 01 on any visible sheet or in any table. */
  | "noForm"
  /** The browser could not get at its bytes: moved, locked, or not yet fetched from the cloud. */
  | "unreadable";

/** Ends the reading of one file; `readReply` turns it into a value. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
