import { unzipSync } from "fflate";
import { HostError } from "../../host/host-error";
import { zipLimits } from "../../host/files/xlsx/zip-entry";

/** The parts of an .xlsx package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Unpacks the bytes of an .xlsx file. No part grows beyond the size that the package declares for it, and all together
 * not beyond the limits. Throws HostError, its place the file: "not-a-workbook", "encrypted-file", "unreadable-file" or
 * "too-large".
 */
export function unpackXlsx(bytes: Uint8Array, file: string): Parts {
  if (compoundFile.every((byte, at) => bytes[at] === byte)) {
    // Office keeps an encrypted .xlsx in its older container, in a stream of this name.
    const encrypted = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
    throw new HostError(encrypted.includes("EncryptedPackage") ? "encrypted-file" : "not-a-workbook", file);
  }
  if (bytes.length > 0 && !(bytes[0] === 0x50 && bytes[1] === 0x4b)) throw new HostError("not-a-workbook", file);
  const parts = unzip(bytes, file);
  if (!parts["xl/workbook.xml"]) throw new HostError("not-a-workbook", file);
  return parts;
}

function unzip(bytes: Uint8Array, file: string): Parts {
  let entries = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries++;
        size += originalSize;
        const isBomb = entries > zipLimits.entries || originalSize > zipLimits.partSize || size > zipLimits.totalSize;
        if (isBomb) throw new HostError("too-large", file);
        return true;
      },
    });
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError("unreadable-file", file, { cause });
  }
}
