import { mkdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { annotationsOf } from "../core/reporting/annotations";
import type { CheckedFile } from "../core/reporting/checked-file";
import { countyIn } from "../core/wording/county";
import { shownText } from "../core/wording/shown-text";
import { fill, type Wording } from "../core/wording/wording";
import { annotate } from "../host/files/xlsx/annotating/annotate";
import { freeName, sheetNames } from "../host/files/xlsx/annotating/sheet-list";
import { openXlsx, type OpenedXlsx } from "../host/files/xlsx/open-xlsx";
import { HostError } from "../host/host-error";
import { outputTo } from "./output-file";
import { wrongArguments } from "./read-arguments";
import { readBytes } from "./read-file";

/** What a name on the command line stands for. */
interface Named {
  readonly name: string;
  readonly files: readonly string[];
}

/**
 * The way to write a marked copy of each workbook into a folder, under the path that it has below the name given: it refuses at
 * once what must not be replaced. What comes back writes one copy and answers with what has to be said of it. Both throw CommandError.
 */
export function annotatedCopies(
  folder: string,
  found: readonly Named[],
  force: boolean,
  wording: Wording,
): (checked: CheckedFile) => string[] {
  const inputs = found.flatMap(({ files }) => files);
  const owners = new Map<string, string>();
  const copies = new Map<string, { readonly copy: string; readonly write: ReturnType<typeof outputTo> }>();
  for (const { name, files } of found) {
    for (const file of files) {
      const copy = join(folder, relative(name, file) || basename(file));
      const other = owners.get(copy);
      const { twice } = textsIn(wording);
      if (other !== undefined && other !== file) throw wrongArguments(fill(twice, { file, other, folder }));
      owners.set(copy, file);
      copies.set(file, { copy, write: outputTo(copy, { inputs, force, like: file }, wording) });
    }
  }
  return (checked) => {
    const target = copies.get(checked.file);
    return target && "report" in checked ? writeCopy(checked, target, wording) : [];
  };
}

function writeCopy(
  checked: Extract<CheckedFile, { report: unknown }>,
  { copy, write }: { readonly copy: string; readonly write: ReturnType<typeof outputTo> },
  wording: Wording,
): string[] {
  const { file } = checked;
  const texts = textsIn(wording);
  const xlsx = openedXlsx(file, wording);
  if (!xlsx) return [shownText(fill(texts.notAnnotated, { file }))];
  const { sheets } = countyIn(wording.commandLine.report.language).workbook;
  const name = freeName(sheets.findings, sheetNames(xlsx));
  const { remarks, sheet } = annotationsOf(checked, name, wording);
  mkdirSync(dirname(copy), { recursive: true });
  write(annotate(xlsx, remarks, sheet, wording.commandLine.report.title));
  const isSigned = xlsx.package.names.some((name) => name.startsWith("_xmlsignatures/"));
  return isSigned ? [shownText(fill(texts.signed, { file }))] : [];
}

/** The workbook whose parts can be kept as they are; null of a file of another kind. */
function openedXlsx(file: string, wording: Wording): OpenedXlsx | null {
  try {
    return openXlsx(readBytes(file, wording), file);
  } catch (error) {
    if (error instanceof HostError && error.kind === "not-a-workbook") return null;
    throw error;
  }
}

function textsIn(wording: Wording) {
  return countyIn(wording.commandLine.report.language).annotate;
}
