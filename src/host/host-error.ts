import { fill, type Wording } from "../core/wording/wording";

/** Why the workbook could not do what was asked; each kind has its sentence in the wording. */
export type HostErrorKind =
  | "cell-editing"
  | "sheet-protected"
  | "workbook-protected"
  | "too-large"
  | "api-missing"
  | "gone"
  | "changed-since"
  | "not-stored"
  | "left-changed"
  | "bad-name"
  | "busy"
  | "unreadable-file"
  | "encrypted-file"
  | "not-a-workbook"
  | "unknown";

/** Every failure of a host, ready to be put into a sentence: what happened (`kind`) and where (`place`: sheet, cell or file; "" is the whole workbook). */
export class HostError extends Error {
  constructor(
    readonly kind: HostErrorKind,
    readonly place: string,
    options?: { cause?: unknown },
  ) {
    super(`${kind}: ${place}`, options);
    this.name = "HostError";
  }
}

/** The sentence for a person: what happened, where, and what to do. */
export function hostErrorText(error: HostError, wording: Wording): string {
  return fill(wording.host.errors[error.kind], { place: error.place || wording.host.wholeWorkbook });
}
