import { HostError } from "../host-error";
import { XmlError } from "./xlsx/scan-xml";
import { ZipError } from "./xlsx/zip-entry";

/** What reading gives; whatever it throws becomes a HostError whose place is the file. */
export function refusing<T>(file: string, reading: () => T): T {
  try {
    return reading();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    if (cause instanceof ZipError) throw new HostError(cause.kind, file, { cause });
    // What is left are a part that is no XML or no UTF-8, and a position beyond the end of a damaged file.
    const damaged = cause instanceof XmlError || cause instanceof TypeError || cause instanceof RangeError;
    throw new HostError(damaged ? "unreadable-file" : "unknown", file, { cause });
  }
}
