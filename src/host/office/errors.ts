import { HostError, type HostErrorKind } from "../host-error";

/** Excel's error codes by what they mean to a person; every other code is "unknown". */
const kinds: Readonly<Record<string, HostErrorKind>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "api-missing",
  ApiNotAvailable: "api-missing",
  NotImplemented: "api-missing",
  UnsupportedFeature: "api-missing",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidObjectPath: "gone",
  Conflict: "busy",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
};

/** Whatever Excel threw, as a `HostError` about `place`; the original stays its cause. */
export function toHostError(cause: unknown, place: string): HostError {
  if (cause instanceof HostError) return cause;
  // By shape, not by class: the client throws plain objects too, and tests load a client of their own.
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return new HostError(kinds[code] ?? "unknown", place, { cause });
}
