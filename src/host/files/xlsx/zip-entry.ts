/** A file inside a zip package, as its directory tells; sizes and positions in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Its record in the directory. */
  readonly record: { readonly start: number; readonly end: number };
}

/** What a package may hold at most: many times the largest real workbook, and far from filling the memory. */
export const zipLimits = { entries: 20_000, partSize: 100e6, totalSize: 600e6 } as const;

export const signatures = { local: 0x04034b50, record: 0x02014b50, end: 0x06054b50 } as const;

/** Why a package cannot be read. */
export class ZipError extends Error {
  constructor(readonly kind: "unreadable-file" | "encrypted-file" | "too-large") {
    super(kind);
  }
}
