import { defaultProfile } from "../core/places/index";
import { shownText } from "../core/wording/shown-text";
import { layOut } from "../core/templates/lay-out";
import { templates, type TemplateId } from "../core/templates/templates";
import { helpIn } from "../core/wording/help";
import { fill, type Wording } from "../core/wording/wording";
import { writeLayouts } from "../host/files/xlsx/write-layouts";
import { CommandError, exitCodes } from "./command-error";
import { placeOf } from "./place-of";
import { oneOf, readArguments, wrongArguments, type Arguments, type Values } from "./read-arguments";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";
import { withResults } from "./with-results";
import { outputTo } from "./output-file";

const options = {
  out: { type: "string" },
  year: { type: "string" },
  unit: { type: "string" },
  profile: { type: "string" },
  project: { type: "string", multiple: true },
  force: { type: "boolean" },
} as const;
const kindNames = [...templates.map(({ id }) => id), "all"] as const;

/** `self-eval template`: writes blank forms into a new file; answers with the exit code. Never rejects. */
export function runTemplate(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(terminal, () => writeTemplate(readArguments(argv, options, "template", terminal), terminal));
}

async function writeTemplate({ values, names, wording }: Arguments, terminal: Terminal): Promise<number> {
  const { usage } = helpIn(wording.commandLine.report.language);
  const { template } = wording.commandLine;
  // `--project A B` reads as one project and a name more: what is no form is a project then.
  const projects = [values.project ?? []].flat().map(String);
  const isKind = (name: string) => kindNames.some((kind) => kind === name);
  if (projects.length > 0) projects.push(...names.filter((name) => !isKind(name)));
  const kinds = kindsOf(projects.length > 0 ? names.filter(isKind) : names, wording);
  if (typeof values.out !== "string") throw wrongArguments(fill(usage.noOutput, { usage: usage.template }));
  const write = outputTo(values.out, { inputs: [], force: values.force === true }, wording);

  const profile = placeOf(values, wording) ?? defaultProfile;
  const laidOut = layOut({ profile, kinds, year: yearOf(values, wording), unit: textOf(values.unit), projects });
  if (laidOut.kind === "bad-names") {
    const bad = laidOut.names.map(({ name }) => name).join(wording.pane.listSeparator);
    throw new CommandError(fill(usage.badNames, { names: bad }), exitCodes.wrongArguments);
  }
  write(await writeLayouts(withResults(laidOut.sheets, profile)));
  const sheets = laidOut.sheets.map(({ name }) => name).join(wording.pane.listSeparator);
  terminal.print(`${shownText(fill(template.written, { file: values.out, sheets }))}\n`);
  return exitCodes.fine;
}

function kindsOf(names: readonly string[], wording: Wording): TemplateId[] {
  const { usage } = helpIn(wording.commandLine.report.language);
  if (names.length === 0) throw wrongArguments(usage.template);
  return names.flatMap((name) => {
    const kind = oneOf(name, kindNames, usage.form, wording) ?? "all";
    return kind === "all" ? templates.filter(({ form }) => !form.printed.onRequest).map(({ id }) => id) : [kind];
  });
}

function yearOf(values: Values, wording: Wording): number | null {
  if (values.year === undefined) return null;
  if (typeof values.year === "string" && /^(?:19|20)\d\d$/.test(values.year)) return Number(values.year);
  const { badValue } = helpIn(wording.commandLine.report.language).usage;
  throw wrongArguments(fill(badValue, { option: "--year", value: String(values.year), values: "1900-2099" }));
}

function textOf(value: Values[string]): string {
  return typeof value === "string" ? value : "";
}
