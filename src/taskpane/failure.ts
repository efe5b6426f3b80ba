import type { Wording } from "../core/wording/wording";
import { HostError, hostErrorText } from "../host/host-error";

/** The sentence for whatever was thrown; what is no host error is an unexpected one about the whole workbook. */
export function failureText(error: unknown, wording: Wording): string {
  return hostErrorText(error instanceof HostError ? error : new HostError("unknown", "", { cause: error }), wording);
}
