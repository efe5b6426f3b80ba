import { HostError, type Diagnostic, type HostAction } from "../host-error";
import { codeOf } from "./errors";
import { apiSets } from "./capabilities";

/** What Excel's client tells of a failure beyond its code. */
interface DebugInfo {
  readonly errorLocation?: unknown;
  readonly statement?: unknown;
}

/** The error with all that helps to look into it. */
export function diagnosed(error: HostError, action: HostAction): HostError {
  if (error.diagnostic) return error;
  const cause = rootOf(error);
  const { errorLocation, statement } = debugInfoOf(cause);
  const diagnostic: Diagnostic = {
    action,
    code: cause === error ? error.kind : codeOf(cause),
    location: withoutContents(errorLocation),
    statement: withoutContents(statement),
    excel: excelVersion(),
    apiSets: apiSets(),
    at: new Date().toISOString(),
  };
  return new HostError(error.kind, error.place, { cause: error.cause, diagnostic });
}

/** What began it: a host error may stand for another. */
function rootOf(error: HostError): unknown {
  const { cause } = error;
  return cause === undefined ? error : cause instanceof HostError ? rootOf(cause) : cause;
}

function debugInfoOf(cause: unknown): DebugInfo {
  const { debugInfo } = (typeof cause === "object" && cause !== null ? cause : {}) as {
    readonly debugInfo?: DebugInfo;
  };
  return debugInfo ?? {};
}

/** A statement without what it was given: names of members, and nothing that a cell, a sheet or a file could be called. */
function withoutContents(statement: unknown): string {
  if (typeof statement !== "string") return "";
  const [call = "", given] = statement.replace(/^(const|let|var)\s+\w+\s*=\s*/, "").split(/\s*=(?!=)/);
  const members = call.replace(/\(.*?\)(?=\.|;|$)/gs, "()").replace(/[^\w.()]/g, "");
  return given === undefined ? members : `${members} = …`;
}

/** Host, version and platform as Office tells them. */
export function excelVersion(): string {
  if (typeof Office === "undefined") return "outside Office";
  const { diagnostics } = Office.context as Partial<Office.Context>;
  return diagnostics ? [diagnostics.host, diagnostics.version, diagnostics.platform].join(" ") : "not told";
}
