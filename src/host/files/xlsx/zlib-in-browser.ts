import { deflateSync, Inflate } from "fflate";
import { joined } from "./bytes";

// What the reading of packages uses of node:zlib, for where there is no Node: the pane's build puts this file in its place.

/** Bytes unpacked before it is looked whether they come to too many. */
const step = 1 << 16;

/** What was packed. Throws where it is damaged, or comes to more bytes than this. */
export function inflateRawSync(
  packed: Uint8Array,
  { maxOutputLength }: { readonly maxOutputLength: number },
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let room = maxOutputLength;
  const inflate = new Inflate((piece) => {
    room -= piece.length;
    if (room < 0) throw new RangeError("more than was told");
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return joined(pieces);
}

/** The bytes packed. */
export function deflateRawSync(content: Uint8Array): Uint8Array {
  return deflateSync(content);
}

const sums = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The sum by which a zip checks a part. */
export function crc32(content: Uint8Array): number {
  let sum = -1;
  for (const byte of content) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
