import { HostError, type HostErrorKind } from "../host-error";

/** Throws unless the work is refused for this reason and about this place. */
export async function rejects(work: Promise<unknown>, kind: HostErrorKind, place: string): Promise<void> {
  try {
    await work;
  } catch (cause) {
    if (cause instanceof HostError && cause.kind === kind && cause.place === place) return;
    throw new Error(`Refused, but not for ${kind} at ${place}.`, { cause });
  }
  throw new Error(`Done, where ${kind} at ${place} was to refuse it.`);
}
