import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { readDirectory } from "./zip-directory";
import { signatures, ZipError, type ZipEntry } from "./zip-entry";

/** The parts of a zip package; a part is unpacked only when it is asked for. */
export interface ZipPackage {
  readonly names: readonly string[];
  /** The unpacked bytes of a part, null where there is none. Throws ZipError where it is damaged. */
  readonly read: (name: string) => Buffer | null;
  /**
   * The package with these parts replaced (null removes one, a new name is added); every other part keeps its bytes, packed
   * as they were.
   */
  readonly with: (parts: ReadonlyMap<string, Buffer | null>) => Buffer;
}

const methods = { stored: 0, deflated: 8 } as const;
const utf8Names = 0x0800;
/** Bytes unpacked at once: most parts in one piece, and no more memory than that on the word of a directory. */
const largestChunk = 1 << 20;

/** Opens the bytes of a zip. Throws ZipError where they are none, or beyond the limits. Part names are compared without case. */
export function openPackage(bytes: Buffer): ZipPackage {
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

function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  let content: Buffer;
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

function dataStart(bytes: Buffer, { offset, method }: ZipEntry): number {
  const known: readonly number[] = Object.values(methods);
  if (bytes.readUInt32LE(offset) !== signatures.local || !known.includes(method)) throw new ZipError("unreadable-file");
  return offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
}

type Wanted = ReadonlyMap<string, { readonly name: string; readonly content: Buffer | null }>;

function repack(bytes: Buffer, directory: ReturnType<typeof readDirectory>, wanted: Wanted): Buffer {
  const pieces: Buffer[] = [];
  const records = new Map<ZipEntry, Buffer>();
  const added: Buffer[] = [];
  let length = 0;
  const push = (piece: Buffer) => {
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
  return Buffer.concat(pieces);
}

/** The record with another position; the zip64 field is filled in again where it held the position. */
function movedRecord(bytes: Buffer, { record, offset }: ZipEntry, to: number): Buffer {
  const moved = Buffer.from(bytes.subarray(record.start, record.end));
  if (moved.readUInt32LE(42) !== 0xffffffff) {
    moved.writeUInt32LE(to, 42);
    return moved;
  }
  const wide = Buffer.alloc(8);
  wide.writeBigUInt64LE(BigInt(offset));
  const at = moved.lastIndexOf(wide);
  if (at < 46) throw new ZipError("unreadable-file");
  moved.writeBigUInt64LE(BigInt(to), at);
  return moved;
}

/** A part packed anew: its local header with data, and its record in the directory, made after the old record. */
function newEntry(oldRecord: Buffer, content: Buffer, offset: number): { local: Buffer; record: Buffer } {
  const packed = deflateRawSync(content);
  const name = oldRecord.subarray(46, 46 + oldRecord.readUInt16LE(28));
  const record = Buffer.concat([oldRecord.subarray(0, 46), name]);
  record.writeUInt16LE(20, 6);
  // Sizes stand in the header: no descriptor behind the data.
  record.writeUInt16LE(record.readUInt16LE(8) & ~0x0008, 8);
  record.writeUInt16LE(methods.deflated, 10);
  record.writeUInt32LE(crc32(content), 16);
  record.writeUInt32LE(packed.length, 20);
  record.writeUInt32LE(content.length, 24);
  record.writeUInt32LE(0, 30);
  record.writeUInt32LE(offset, 42);

  const header = Buffer.alloc(30);
  header.writeUInt32LE(signatures.local, 0);
  record.copy(header, 4, 6, 30);
  return { local: Buffer.concat([header, name, packed]), record };
}

function blankRecord(name: string): Buffer {
  const bytes = Buffer.from(name);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(signatures.record, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(utf8Names, 8);
  // 1980-01-01, the first day that a zip knows: the same content gives the same bytes.
  record.writeUInt16LE(0x21, 14);
  record.writeUInt16LE(bytes.length, 28);
  return Buffer.concat([record, bytes]);
}

function endOf(count: number, start: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(signatures.end, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}
