/** What Excel says for each of its refusals; the codes are those of Office.js. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  FilteredRangeConflict: "The operation failed because it conflicts with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  HostIsBusy: "The host is busy.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UndoNotSupported: "The operation does not support undo.",
} as const;

export type ExcelErrorCode = keyof typeof messages;

/** A refusal as Excel gives it: the client turns it into `OfficeExtension.Error`. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    detail = "",
  ) {
    super(detail ? `${messages[code]} ${detail}` : messages[code]);
    this.name = "ExcelError";
  }
}
