import { shownText } from "../core/wording/shown-text";
import type { HandedIn } from "../host/files/handed-in";
import { HostError } from "../host/host-error";

/** The endings of files that may hold tables, as a picker of files takes them. */
export const tableFiles = ".docx,.xls,.et,.ods,.xlsx,.xlsm";

/** Many times a real file, and no more than the pane can read without standing still for long: packed, and unpacked. */
const most = { packed: 30e6, unpacked: 120e6 };

/** What a file that the person chose holds; it is read here and goes nowhere. Rejects with a HostError that names the file. */
export async function openFile(file: File): Promise<HandedIn> {
  const { openHandedIn, unpackedSize } = await import(/* webpackChunkName: "files" */ "./files");
  const name = shownText(file.name);
  if (file.size > most.packed) throw new HostError("too-large", name);
  const bytes = await bytesOf(file, name);
  if ((unpackedSize(bytes) ?? 0) > most.unpacked) throw new HostError("too-large", name);
  return openHandedIn(name, bytes);
}

/** A file may be moved between being chosen and being read. */
async function bytesOf(file: File, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new HostError("unreadable-file", name, { cause });
  }
}
