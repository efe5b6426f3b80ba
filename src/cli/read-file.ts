import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { fill, type Wording } from "../core/wording/wording";
import { openXlsxWorkbook, type XlsxWorkbook } from "../host/files/xlsx/xlsx-workbook";
import { HostError } from "../host/host-error";
import { CommandError } from "./command-error";

/** Far beyond any real file; more is not even loaded. */
const largestFile = 100e6;

/** Opens an .xlsx file to change it. Throws HostError or CommandError with a sentence. */
export function openWorkbook(file: string, wording: Wording): XlsxWorkbook {
  return openXlsxWorkbook(file, readBytes(file, wording));
}

/** A flag that Windows does not have, nor the pipes that it is for. */
function unlessWindows(flag: number | undefined): number {
  return flag ?? 0;
}

/** The bytes of a plain file that holds no more than `most`; nothing else is waited for. Throws as `openWorkbook` does. */
export function readBytes(file: string, wording: Wording, most = largestFile): Buffer {
  const { errors } = wording.commandLine;
  let opened: number | null = null;
  try {
    // Without waiting: a pipe that nobody writes into would be waited for without end.
    opened = openSync(file, constants.O_RDONLY | unlessWindows(constants.O_NONBLOCK));
    const found = fstatSync(opened);
    if (!found.isFile()) throw new CommandError(fill(errors.noPlainFile, { file }));
    if (found.size > most) throw new HostError("too-large", file);
    return readFileSync(opened);
  } catch (error) {
    if (error instanceof HostError || error instanceof CommandError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT" || code === "ENOTDIR") throw new CommandError(fill(errors.missing, { file }));
    if (code === "EACCES" || code === "EPERM") throw new CommandError(fill(errors.notAllowed, { file }));
    // A socket cannot be opened at all, nor can a device without its driver.
    if (code === "ENXIO" || code === "ENODEV") throw new CommandError(fill(errors.noPlainFile, { file }));
    throw new HostError("unreadable-file", file, { cause: error });
  } finally {
    if (opened !== null) closeSync(opened);
  }
}
