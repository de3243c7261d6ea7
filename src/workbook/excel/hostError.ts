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
  /** Cells, a table or a PivotTable stand where rows would be inserted, deleted or written. */
  | "inTheWay"
  /** Cells at the sheet's very end would be pushed off it. */
  | "sheetFull"
  /** Somebody else has just taken the name of a sheet or table that was to be made. */
  | "nameTaken"
  | "dialogOpen"
  | "offline"
  | "sessionOver"
  | "restart"
  | "unknown";

/**
 * The codes of Excel (`Excel.ErrorCodes`), of the library and of its transport that have a remedy worth telling. A test
 * holds it to the types: a code that is not here has its reason there.
 */
export const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "protected",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  ItemNotFound: "sheetGone",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
  NotImplemented: "notSupported",
  Timeout: "busy",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",
  ServiceUnavailable: "busy",
  InvalidSelection: "elsewhere",
  InactiveWorkbook: "elsewhere",
  UnsupportedSheet: "elsewhere",
  InsertDeleteConflict: "inTheWay",
  PivotTableRangeConflict: "inTheWay",
  NonBlankCellOffSheet: "sheetFull",
  ItemAlreadyExists: "nameTaken",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
  ConnectionFailure: "offline",
  InvalidOrTimedOutSession: "sessionOver",
  HostRestartNeeded: "restart",
};

/** An Office.js failure; the pane turns `hostCode` into a sentence. `officeCode` is for whoever gives support. */
export class HostError extends Error {
  override readonly name: string = "HostError";

  constructor(
    readonly hostCode: HostErrorCode,
    readonly officeCode: string,
    options?: ErrorOptions,
  ) {
    super(`${hostCode} (${officeCode})`, options);
  }
}

/** Excel has refused a batch half-way, and then refused to have what was written by then taken back. */
export class RefusedHalfway extends HostError {
  override readonly name = "RefusedHalfway";

  /** @param takeBack tries once more; it leaves alone what somebody has changed since */
  constructor(
    { hostCode, officeCode, cause }: HostError,
    readonly takeBack: () => Promise<void>,
    readonly secondRefusal: unknown,
  ) {
    super(hostCode, officeCode, { cause });
  }
}

/** Any failure of a batch as a HostError; anything that is not Excel's (a defect of ours) is left as it is. */
export function toHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(CODES[error.code] ?? "unknown", error.code, { cause: error });
}
