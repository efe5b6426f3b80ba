import { readDirectory } from "./xlsx/zip-directory";

/** How many bytes there are to read in a file, packed ones by its own account; null where only opening it would tell. */
export function unpackedSize(bytes: Uint8Array): number | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes[0] === 0xd0 ? null : bytes.length;
  try {
    return readDirectory(bytes).entries.reduce((sum, { size }) => sum + size, 0);
  } catch {
    // Damaged or forbidden: that is found out at once.
    return 0;
  }
}
