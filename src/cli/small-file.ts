import type { Wording } from "../core/wording/wording";
import { unpackedSize } from "../host/files/unpacked-size";
import { readBytes } from "./read-file";

/** A file that unpacks to no more is read in this process: that costs less than starting another, and cannot cost much. */
const smallFile = 2e6;

/** Whether reading a file cannot cost much; what cannot be read at all costs nothing. */
export function isSmall(file: string, wording: Wording): boolean {
  try {
    const size = unpackedSize(readBytes(file, wording));
    return size !== null && size <= smallFile;
  } catch {
    return true;
  }
}
