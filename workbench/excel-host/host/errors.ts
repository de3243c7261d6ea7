/**
 * An error as Excel's rich API reports it: it stops the batch, what came before stays done.
 * Codes as in `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes`; messages as Excel words them in English, since
 * they are what a developer looks up.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
  ) {
    super(message);
  }
}

export function invalidArgument(): ApiError {
  return new ApiError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
    400,
  );
}

export function itemNotFound(): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): ApiError {
  return new ApiError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

export function invalidOperation(message: string): ApiError {
  return new ApiError("InvalidOperation", message, 400);
}

/** Cells would move that must not: part of a table, for one. */
export function insertDeleteConflict(): ApiError {
  return new ApiError(
    "InsertDeleteConflict",
    "The attempted insert or delete operation resulted in a conflict.",
    409,
  );
}

/** Cells would move that a filter has sorted out or left. */
export function filteredRangeConflict(): ApiError {
  return new ApiError(
    "FilteredRangeConflict",
    "The attempted operation causes a conflict with a filtered range.",
    409,
  );
}

export function mergedRangeConflict(): ApiError {
  return new ApiError(
    "MergedRangeConflict",
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, " +
      "merged cells, or an XML Map.",
    409,
  );
}

export function nonBlankCellOffSheet(): ApiError {
  return new ApiError(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    400,
  );
}

/** More cells than can be read at once. */
export function rangeExceedsLimit(): ApiError {
  return new ApiError(
    "RangeExceedsLimit",
    "The cell count in the range has exceeded the maximum supported number.",
    400,
  );
}

/** More cells than one operation may touch. */
export function operationCellsExceedLimit(): ApiError {
  return new ApiError(
    "OperationCellsExceedLimit",
    "The attempted operation affects more than the limit of 33554000 cells.",
    400,
  );
}

export function generalException(message: string): ApiError {
  return new ApiError("GeneralException", message, 500);
}

export function unsupportedOperation(message: string): ApiError {
  return new ApiError("UnsupportedOperation", message, 400);
}

export function unsupportedFeature(message: string): ApiError {
  return new ApiError("UnsupportedFeature", message, 400);
}

/** Something that cannot be taken back together with the rest of its group (`mergeUndoGroup`). */
export function undoNotSupported(): ApiError {
  return new ApiError("UndoNotSupported", "This operation can't be part of an undo group.", 400);
}

export function accessDenied(): ApiError {
  return new ApiError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** A member that came with a newer Excel than the one that the workbench stands in for. */
export function newerThanExcel(): ApiError {
  return new ApiError(
    "ApiNotFound",
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
    400,
  );
}

/** A member that Excel may have and the workbench does not: never ignored, and named. */
export function apiNotFound(member: string): ApiError {
  return new ApiError("ApiNotFound", `The workbench does not stand in for ${member}.`, 404);
}
