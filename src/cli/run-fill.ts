import type { Proposal } from "../core/filling/plan-fill";
import { defaultProfile } from "../core/places/index";
import { shownText } from "../core/wording/shown-text";
import { helpIn } from "../core/wording/help";
import { fill, fillAny, type Wording } from "../core/wording/wording";
import { HostError } from "../host/host-error";
import { fillBlanks, type Filled } from "../use-cases/fill";
import { CommandError, exitCodes, sentenceOf } from "./command-error";
import { placeOf } from "./place-of";
import { readArguments, wrongArguments, type Arguments } from "./read-arguments";
import { openWorkbook } from "./read-file";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";
import { outputTo } from "./output-file";

const options = {
  out: { type: "string" },
  values: { type: "boolean" },
  force: { type: "boolean" },
  profile: { type: "string" },
} as const;

/** `self-eval fill`: writes a copy with the blank derived cells filled and says which; answers with the exit code. Never rejects. */
export function runFill(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(terminal, () => fillFile(readArguments(argv, options, "fill", terminal), terminal));
}

async function fillFile({ values, names, wording }: Arguments, terminal: Terminal): Promise<number> {
  const { usage } = helpIn(wording.commandLine.report.language);
  const { errors } = wording.commandLine;
  const profile = placeOf(values, wording) ?? defaultProfile;
  const [file, ...others] = names;
  if (file === undefined) throw wrongArguments(fill(usage.noInput, { usage: usage.fill }));
  if (others.length > 0) throw wrongArguments(fill(usage.oneInput, { usage: usage.fill }));
  if (typeof values.out !== "string") throw wrongArguments(fill(usage.noOutput, { usage: usage.fill }));
  const write = outputTo(values.out, { inputs: [file], force: values.force === true, like: file }, wording);

  try {
    const workbook = openWorkbook(file, wording);
    const { annexes, protectedSheets, ...done } = await fillBlanks(workbook, {
      profile,
      values: values.values === true,
    });
    if (annexes === 0) throw new CommandError(fill(errors.noAnnexes, { file }));
    write(workbook.bytes());
    if (protectedSheets.length > 0) {
      const sheets = protectedSheets.map((name) => shownText(name)).join(wording.pane.listSeparator);
      terminal.complain(fill(wording.commandLine.fill.notFilled, { sheets }));
    }
    terminal.print(
      `${account(done, values.out, wording)
        .map((text) => shownText(text))
        .join("\n")}\n`,
    );
    return exitCodes.fine;
  } catch (error) {
    if (error instanceof HostError && error.kind === "not-a-workbook") {
      throw new CommandError(fill(errors.notFillable, { file }));
    }
    throw new CommandError(sentenceOf(error, file, wording));
  }
}

/** What was filled, what was left as it is although it could be, and what cannot be yet. */
function account(
  { filled, left, open }: Pick<Filled, "filled" | "left" | "open">,
  out: string,
  wording: Wording,
): string[] {
  const texts = wording.commandLine.fill;
  const line = (
    text: typeof texts.filled | typeof texts.different,
    { sheet, cell, before, after, because }: Proposal,
  ) => {
    const { because: words } = wording.pane.fill;
    const why = "sum" in because ? because.sum : fillAny(words[because.words], because.args ?? {});
    return fill(text, { cell: `${sheet}!${cell}`, before: shownText(before, 40) || texts.blank, after, because: why });
  };
  return [
    ...filled.map((proposal) => line(texts.filled, proposal)),
    ...(left.length > 0 ? [texts.left, ...left.map((proposal) => line(texts.different, proposal))] : []),
    ...open.map(({ sheet, cell, parts }) => fill(wording.pane.fill.open, { cell: `${sheet}!${cell}`, parts })),
    fill(filled.length > 0 ? texts.count : texts.nothing, { count: String(filled.length), file: out }),
  ];
}
