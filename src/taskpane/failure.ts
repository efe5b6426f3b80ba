import { HostError } from "../host/host-error";

/** Whatever was thrown as a host's failure; what is none is an unknown one about the whole workbook. */
export function failure(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError("unknown", "", { cause: error });
}

/** Whether a script of the pane's own could not be loaded, by the name that webpack gives such an error. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
