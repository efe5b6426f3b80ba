import { HostError, type HostErrorKind } from "../host-error";

/**
 * Every error code that Excel's documents and its client name, by what it means to a person. The list is that of "Error handling
 * with the application-specific JavaScript APIs", less what only charts, links and the ribbon can give. The sentence of
 * "unknown" tells the code itself, and so it does for a code that is not here.
 */
const kinds: Readonly<Record<string, HostErrorKind>> = {
  InvalidOperationInCellEditMode: "cell-editing",

  // Protection, but also a workbook opened for reading only, and antivirus software.
  AccessDenied: "access-denied",
  BadPassword: "access-denied",

  FilteredRangeConflict: "in-the-way",
  InsertDeleteConflict: "in-the-way",
  MergedRangeConflict: "in-the-way",
  NonBlankCellOffSheet: "in-the-way",
  PivotTableRangeConflict: "in-the-way",

  FormulaLengthExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",

  // Excel on the web can answer null instead of an error (office-js #1314): the client then finds nothing loaded.
  // Ours is for an answer of nothing but nulls.
  NullAnswer: "no-answer",
  PropertyNotLoaded: "no-answer",
  ValueNotLoaded: "no-answer",

  ApiNotAvailable: "api-missing",
  ApiNotFound: "api-missing",
  NotImplemented: "api-missing",

  InvalidBinding: "gone",
  InvalidObjectPath: "gone",
  InvalidReference: "gone",
  // The client's word for a sheet that is not there.
  InvalidRequestContext: "gone",
  ItemNotFound: "gone",

  ItemAlreadyExists: "bad-name",

  ActivityLimitReached: "busy",
  Conflict: "busy",
  HostIsBusy: "busy",
  InactiveWorkbook: "busy",
  RequestAborted: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",

  ConnectionFailure: "disconnected",
  HostRestartNeeded: "disconnected",
  InvalidOrTimedOutSession: "disconnected",
  // Our own, where Excel does not answer at all.
  NoAnswerInTime: "disconnected",
  ServiceNotAvailable: "disconnected",
  Timeout: "disconnected",
  Unauthenticated: "disconnected",

  CannotRegisterEvent: "unknown",
  ContentLengthRequired: "unknown",
  GeneralException: "unknown",
  InvalidArgument: "unknown",
  InvalidOperation: "unknown",
  InvalidRequest: "unknown",
  InvalidSelection: "unknown",
  UndoNotSupported: "unknown",
  UnsupportedFeature: "unknown",
  UnsupportedOperation: "unknown",
  UnsupportedSheet: "unknown",
};

/** Whatever Excel threw, as a `HostError` about `place`; the original stays its cause. */
export function toHostError(cause: unknown, place: string): HostError {
  if (cause instanceof HostError) return cause;
  return new HostError(kindOf(cause), place, { cause });
}

/** Excel's own code; the name of the error where the client failed by itself. */
export function codeOf(cause: unknown): string {
  const { code, name } = shapeOf(cause);
  return String(code ?? name ?? "");
}

function kindOf(cause: unknown): HostErrorKind {
  // A null where the client expects an object is an answer that did not come (office-js #1314).
  if (shapeOf(cause).name === "TypeError") return "no-answer";
  return kinds[codeOf(cause)] ?? "unknown";
}

/** By shape, not by class: the client throws plain objects too, and tests load a client of their own. */
function shapeOf(cause: unknown): { readonly code?: string | number; readonly name?: string } {
  return typeof cause === "object" && cause !== null ? cause : {};
}
