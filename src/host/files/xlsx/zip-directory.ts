import { viewOf } from "./bytes";
import { signatures, ZipError, zipLimits, type ZipEntry } from "./zip-entry";

/** Where the directory of a zip stands, and how many records it has. */
export interface ZipDirectory {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly ZipEntry[];
}

const inExtraField = 0xffffffff;
const zip64Field = 0x0001;

/** Reads the directory of a zip, and nothing of its content. Rejects with ZipError: damaged, encrypted, or beyond the limits. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + 46 <= end && view.getUint32(at, true) === signatures.record) {
    const entry = readRecord(bytes, view, at);
    entries.push(entry);
    at = entry.record.end;
    if (entries.length > zipLimits.entries) throw new ZipError("too-large");
  }
  if (entries.length === 0 || (count !== 0xffff && entries.length !== count)) throw new ZipError("unreadable-file");
  guard(entries, start);
  return { start, end: at, entries };
}

function endRecord(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new ZipError("unreadable-file");
}

function readRecord(bytes: Uint8Array, view: DataView, start: number): ZipEntry {
  const nameLength = view.getUint16(start + 28, true);
  const extraLength = view.getUint16(start + 30, true);
  const extraStart = start + 46 + nameLength;
  const end = extraStart + extraLength + view.getUint16(start + 32, true);
  if (end > bytes.length) throw new ZipError("unreadable-file");
  const wide = wideNumbers(viewOf(bytes.subarray(extraStart, extraStart + extraLength)));
  const sized = (at: number) => {
    const number = view.getUint32(start + at, true);
    return number === inExtraField ? (wide.shift() ?? number) : number;
  };
  // The order in which the extra field holds those that did not fit.
  const size = sized(24);
  const packedSize = sized(20);
  return {
    name: new TextDecoder().decode(bytes.subarray(start + 46, extraStart)).replaceAll("\\", "/"),
    flags: view.getUint16(start + 8, true),
    method: view.getUint16(start + 10, true),
    crc: view.getUint32(start + 16, true),
    packedSize,
    size,
    offset: sized(42),
    record: { start, end },
  };
}

/** The sizes that some writers put into the zip64 field, however small they are. */
function wideNumbers(extra: DataView): number[] {
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === zip64Field) {
      const count = Math.floor(Math.min(length, extra.byteLength - at - 4) / 8);
      return Array.from({ length: count }, (_, index) => Number(extra.getBigUint64(at + 4 + index * 8, true)));
    }
    at += 4 + length;
  }
  return [];
}

function guard(entries: readonly ZipEntry[], directoryStart: number): void {
  if (entries.some(({ flags }) => flags & 1)) throw new ZipError("encrypted-file");
  let total = 0;
  for (const { size, offset, packedSize } of entries) {
    total += size;
    if (size > zipLimits.partSize || total > zipLimits.totalSize) throw new ZipError("too-large");
    if (offset + 30 + packedSize > directoryStart) throw new ZipError("unreadable-file");
  }
}
