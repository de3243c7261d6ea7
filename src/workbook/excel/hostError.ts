/** What went wrong on Excel's side, as far as a person can do something about it. */
export type HostErrorCode =
  | "cellEdit"
  | "protected"
  | "filtered"
  | "merged"
  | "sheetGone"
  | "tooLarge"
  | "notSupported"
  | "busy"
  /** Another workbook, a chart sheet or a chart is in front: there is no cell to speak of. */
  | "elsewhere"
  | "unknown";

/** Excel's own codes (`Excel.ErrorCodes` and OfficeExtension's) that have a remedy worth telling. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "protected",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  ItemNotFound: "sheetGone",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
  Timeout: "busy",
  RequestAborted: "busy",
  InvalidSelection: "elsewhere",
  InactiveWorkbook: "elsewhere",
  UnsupportedSheet: "elsewhere",
};

/** An Office.js failure; the pane turns `hostCode` into a sentence. `officeCode` is for whoever gives support. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly hostCode: HostErrorCode,
    readonly officeCode: string,
    options?: ErrorOptions,
  ) {
    super(`${hostCode} (${officeCode})`, options);
  }
}

/** Any failure of a batch as a HostError; anything that is not Excel's (a defect of ours) is left as it is. */
export function toHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(CODES[error.code] ?? "unknown", error.code, { cause: error });
}
