import { readFileSync, statSync } from "node:fs";
import { fill, type Wording } from "../core/wording/wording";
import { HostError } from "../host/host-error";
import { openXlsxWorkbook, type XlsxWorkbook } from "../host/files/xlsx/xlsx-workbook";
import { CommandError } from "./command-error";

/** Far beyond any real workbook; more is not even loaded. */
const largestFile = 256e6;

/** Opens an .xlsx file. Throws HostError or CommandError with a sentence. */
export function openFile(file: string, wording: Wording): XlsxWorkbook {
  return openXlsxWorkbook(file, readBytes(file, wording));
}

function readBytes(file: string, wording: Wording): Buffer {
  try {
    const { size } = statSync(file);
    if (size > largestFile) throw new HostError("too-large", file);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const { errors } = wording.commandLine;
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT" || code === "ENOTDIR") throw new CommandError(fill(errors.missing, { file }));
    if (code === "EACCES" || code === "EPERM") throw new CommandError(fill(errors.notAllowed, { file }));
    throw new HostError("unreadable-file", file, { cause: error });
  }
}
