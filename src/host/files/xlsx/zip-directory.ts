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
export function readDirectory(bytes: Buffer): ZipDirectory {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + 46 <= end && bytes.readUInt32LE(at) === signatures.record) {
    const entry = readRecord(bytes, at);
    entries.push(entry);
    at = entry.record.end;
    if (entries.length > zipLimits.entries) throw new ZipError("too-large");
  }
  if (entries.length === 0 || (count !== 0xffff && entries.length !== count)) throw new ZipError("unreadable-file");
  guard(entries, start);
  return { start, end: at, entries };
}

function endRecord(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === signatures.end) return at;
  }
  throw new ZipError("unreadable-file");
}

function readRecord(bytes: Buffer, start: number): ZipEntry {
  const nameLength = bytes.readUInt16LE(start + 28);
  const extraLength = bytes.readUInt16LE(start + 30);
  const extraStart = start + 46 + nameLength;
  const end = extraStart + extraLength + bytes.readUInt16LE(start + 32);
  if (end > bytes.length) throw new ZipError("unreadable-file");
  const wide = wideNumbers(bytes.subarray(extraStart, extraStart + extraLength));
  const sized = (at: number) => {
    const number = bytes.readUInt32LE(start + at);
    return number === inExtraField ? (wide.shift() ?? number) : number;
  };
  // The order in which the extra field holds those that did not fit.
  const size = sized(24);
  const packedSize = sized(20);
  return {
    name: bytes.toString("utf8", start + 46, extraStart).replaceAll("\\", "/"),
    flags: bytes.readUInt16LE(start + 8),
    method: bytes.readUInt16LE(start + 10),
    crc: bytes.readUInt32LE(start + 16),
    packedSize,
    size,
    offset: sized(42),
    record: { start, end },
  };
}

/** The sizes that some writers put into the zip64 field, however small they are. */
function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === zip64Field) {
      const field = extra.subarray(at + 4, at + 4 + length);
      return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
        Number(field.readBigUInt64LE(index * 8)),
      );
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
