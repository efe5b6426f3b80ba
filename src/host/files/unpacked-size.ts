import { readDirectory } from "./xlsx/zip-directory";

/** How many bytes there are to read in a file, packed ones by its own account; null where only opening it would tell. */
export function unpackedSize(bytes: Buffer): number | null {
  if (bytes.length < 2 || bytes.readUInt16BE(0) !== 0x504b) return bytes[0] === 0xd0 ? null : bytes.length;
  try {
    return readDirectory(bytes).entries.reduce((sum, { size }) => sum + size, 0);
  } catch {
    // Damaged or forbidden: that is found out at once.
    return 0;
  }
}
