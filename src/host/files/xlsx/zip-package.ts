import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { joined, utf8, viewOf } from "./bytes";
import { readDirectory } from "./zip-directory";
import { signatures, ZipError, type ZipEntry } from "./zip-entry";

/** The parts of a zip package; a part is unpacked only when it is asked for. */
export interface ZipPackage {
  readonly names: readonly string[];
  /** The unpacked bytes of a part, null where there is none. Throws ZipError where it is damaged. */
  readonly read: (name: string) => Uint8Array | null;
  /**
   * The package with these parts replaced (null removes one, a new name is added); every other part keeps its bytes, packed
   * as they were.
   */
  readonly with: (parts: ReadonlyMap<string, Uint8Array | null>) => Uint8Array;
}

const methods = { stored: 0, deflated: 8 } as const;
const utf8Names = 0x0800;
/** Bytes unpacked at once: most parts in one piece, and no more memory than that on the word of a directory. */
const largestChunk = 1 << 20;

/** Opens the bytes of a zip. Throws ZipError where they are none, or beyond the limits. Part names are compared without case. */
export function openPackage(bytes: Uint8Array): ZipPackage {
  const directory = readDirectory(bytes);
  const byName = new Map(directory.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: directory.entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry ? unpack(bytes, entry) : null;
    },
    with: (parts) => {
      const wanted = new Map([...parts].map(([name, content]) => [name.toLowerCase(), { name, content }]));
      return repack(bytes, directory, wanted);
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  let content: Uint8Array;
  try {
    // The directory may lie about the size: never more than it says is unpacked.
    const size = Math.max(1, entry.size);
    content =
      entry.method === methods.stored
        ? packed
        : inflateRawSync(packed, { maxOutputLength: size, chunkSize: Math.min(Math.max(size, 64), largestChunk) });
  } catch {
    throw new ZipError("unreadable-file");
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ZipError("unreadable-file");
  return content;
}

function dataStart(bytes: Uint8Array, { offset, method }: ZipEntry): number {
  const view = viewOf(bytes);
  const known: readonly number[] = Object.values(methods);
  if (view.getUint32(offset, true) !== signatures.local || !known.includes(method))
    throw new ZipError("unreadable-file");
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

type Wanted = ReadonlyMap<string, { readonly name: string; readonly content: Uint8Array | null }>;

function repack(bytes: Uint8Array, directory: ReturnType<typeof readDirectory>, wanted: Wanted): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records = new Map<ZipEntry, Uint8Array>();
  const added: Uint8Array[] = [];
  let length = 0;
  const push = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };

  const stored = [...directory.entries].sort((a, b) => a.offset - b.offset);
  push(bytes.subarray(0, stored[0]?.offset ?? 0));
  for (const [at, entry] of stored.entries()) {
    const end = stored[at + 1]?.offset ?? directory.start;
    const change = wanted.get(entry.name.toLowerCase());
    if (!change) {
      records.set(entry, movedRecord(bytes, entry, length));
      push(bytes.subarray(entry.offset, end));
    } else if (change.content) {
      const rewritten = newEntry(bytes.subarray(entry.record.start, entry.record.end), change.content, length);
      records.set(entry, rewritten.record);
      push(rewritten.local);
    }
  }
  const names = new Set(directory.entries.map(({ name }) => name.toLowerCase()));
  for (const [key, { name, content }] of wanted) {
    if (names.has(key) || !content) continue;
    const entry = newEntry(blankRecord(name), content, length);
    added.push(entry.record);
    push(entry.local);
  }

  const start = length;
  const kept = [...directory.entries.flatMap((entry) => records.get(entry) ?? []), ...added];
  kept.forEach(push);
  push(endOf(kept.length, start, length - start));
  return joined(pieces);
}

/** The record with another position; the zip64 field is filled in again where it held the position. */
function movedRecord(bytes: Uint8Array, { record, offset }: ZipEntry, to: number): Uint8Array {
  const moved = joined([bytes.subarray(record.start, record.end)]);
  const view = viewOf(moved);
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, to, true);
    return moved;
  }
  for (let at = moved.length - 8; at >= 46; at--) {
    if (view.getBigUint64(at, true) !== BigInt(offset)) continue;
    view.setBigUint64(at, BigInt(to), true);
    return moved;
  }
  throw new ZipError("unreadable-file");
}

/** A part packed anew: its local header with data, and its record in the directory, made after the old record. */
function newEntry(
  oldRecord: Uint8Array,
  content: Uint8Array,
  offset: number,
): { local: Uint8Array; record: Uint8Array } {
  const packed = deflateRawSync(content);
  const name = oldRecord.subarray(46, 46 + viewOf(oldRecord).getUint16(28, true));
  const record = joined([oldRecord.subarray(0, 46), name]);
  const view = viewOf(record);
  view.setUint16(6, 20, true);
  // Sizes stand in the header: no descriptor behind the data.
  view.setUint16(8, view.getUint16(8, true) & ~0x0008, true);
  view.setUint16(10, methods.deflated, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, content.length, true);
  view.setUint32(30, 0, true);
  view.setUint32(42, offset, true);

  const header = new Uint8Array(30);
  viewOf(header).setUint32(0, signatures.local, true);
  header.set(record.subarray(6, 30), 4);
  return { local: joined([header, name, packed]), record };
}

function blankRecord(name: string): Uint8Array {
  const bytes = utf8(name);
  const record = new Uint8Array(46);
  const view = viewOf(record);
  view.setUint32(0, signatures.record, true);
  view.setUint16(4, 20, true);
  view.setUint16(8, utf8Names, true);
  // 1980-01-01, the first day that a zip knows: the same content gives the same bytes.
  view.setUint16(14, 0x21, true);
  view.setUint16(28, bytes.length, true);
  return joined([record, bytes]);
}

function endOf(count: number, start: number, size: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, signatures.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return end;
}
