import type { Grid } from "../core/grid/grid";
import { shownText } from "../core/wording/shown-text";
import { helpIn } from "../core/wording/help";
import { fill, type Wording } from "../core/wording/wording";
import { openHandedIn } from "../host/files/open-handed-in";
import { writeLayouts } from "../host/files/xlsx/write-layouts";
import { findAnnexes, sheetsOf } from "../use-cases/import-annexes";
import { CommandError, exitCodes, sentenceOf } from "./command-error";
import { outputTo } from "./output-file";
import { readArguments, wrongArguments, type Arguments } from "./read-arguments";
import { readBytes } from "./read-file";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";

const options = { out: { type: "string" }, force: { type: "boolean" } } as const;

/** `self-eval import`: writes the annexes of documents and workbooks into one new workbook; answers with the exit code. Never rejects. */
export function runImport(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(terminal, () => importFiles(readArguments(argv, options, "import", terminal), terminal));
}

async function importFiles({ values, names, wording }: Arguments, terminal: Terminal): Promise<number> {
  const { usage } = helpIn(wording.commandLine.report.language);
  const { errors, import: texts } = wording.commandLine;
  const [first] = names;
  if (first === undefined) throw wrongArguments(fill(usage.noInput, { usage: usage.import }));
  if (typeof values.out !== "string") throw wrongArguments(fill(usage.noOutput, { usage: usage.import }));
  const write = outputTo(values.out, { inputs: names, force: values.force === true, like: first }, wording);

  const grids: Grid[] = [];
  for (const file of names) grids.push(...(await gridsIn(file, wording)));
  const { annexes, leftOut } = findAnnexes(grids);
  const sheets = sheetsOf(annexes);
  if (sheets.length === 0) throw new CommandError(fill(errors.noAnnexes, { file: names.join(" ") }));
  write(await writeLayouts(sheets));
  const list = (all: readonly string[]) => all.map((name) => shownText(name)).join(wording.pane.listSeparator);
  if (leftOut.length > 0) terminal.complain(fill(texts.leftOut, { sheets: list(leftOut) }));
  terminal.print(`${fill(texts.written, { file: values.out, sheets: list(sheets.map(({ name }) => name)) })}\n`);
  return exitCodes.fine;
}

async function gridsIn(file: string, wording: Wording): Promise<Grid[]> {
  try {
    return await (await openHandedIn(file, readBytes(file, wording))).readGrids();
  } catch (error) {
    throw new CommandError(sentenceOf(error, file, wording));
  }
}
