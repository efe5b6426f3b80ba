import { fill, type Wording } from "../core/wording/wording";

/** Why the workbook could not do what was asked; each kind has its sentence in the wording. */
export type HostErrorKind =
  | "cell-editing"
  | "access-denied"
  | "sheet-protected"
  | "workbook-protected"
  | "in-the-way"
  | "too-large"
  | "no-answer"
  | "api-missing"
  | "gone"
  | "changed-since"
  | "not-stored"
  | "left-changed"
  | "bad-name"
  | "busy"
  | "disconnected"
  | "unreadable-file"
  | "encrypted-file"
  | "not-a-workbook"
  | "old-word-file"
  | "unknown";

/** What a host was asked for; each has its word in the wording. */
export type HostAction =
  "read" | "mark" | "clear" | "select" | "write" | "insert" | "remove" | "grow" | "keep" | "watch";

/** What a host knows of a failure besides its kind, for whoever looks into it. Never a cell's content, a sheet's or a file's name. */
export interface Diagnostic {
  readonly action: HostAction;
  /** Excel's own code; the name of the error where its client failed by itself. */
  readonly code: string;
  /** The member of the Excel API that failed, as Excel tells it: "Range.numberFormat"; "" where it does not. */
  readonly location: string;
  /** The statement that failed without its arguments: "range.values = …". */
  readonly statement: string;
  /** The Excel that failed, its version and platform. */
  readonly excel: string;
  /** The sets of the Excel API that it has, and what of them we would use. */
  readonly apiSets: readonly string[];
  /** When: ISO 8601, UTC. */
  readonly at: string;
}

interface HostErrorOptions {
  readonly cause?: unknown;
  readonly diagnostic?: Diagnostic;
}

/** Every failure of a host, ready to be put into a sentence: what happened (`kind`) and where (`place`: sheet, cell or file; "" is the whole workbook). */
export class HostError extends Error {
  readonly diagnostic: Diagnostic | null;

  constructor(
    readonly kind: HostErrorKind,
    readonly place: string,
    { cause, diagnostic }: HostErrorOptions = {},
  ) {
    super(`${kind}: ${place}`, { cause });
    this.name = "HostError";
    this.diagnostic = diagnostic ?? null;
  }
}

/** The sentence for a person: what was being done, what happened, where, and what to do. */
export function hostErrorText({ kind, place, diagnostic }: HostError, { host }: Wording): string {
  return fill(host.errors[kind], {
    place: place || host.wholeWorkbook,
    action: diagnostic ? host.actions[diagnostic.action] : host.anyAction,
    code: diagnostic?.code ?? host.noCode,
  });
}
