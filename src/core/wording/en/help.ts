import type { Translation } from "../holes";
import type { help as reference } from "../zh-CN/help";
import { forms } from "./forms";

const kinds = Object.keys(forms).join("|");

/** What the command line says of its commands. */
export const help = {
  usage: {
    check:
      "Usage: self-eval check FILE|FOLDER… [--each file|folder] [--report FILE] [--registry FILE] [--baseline PREVIOUS.json] [--format text|json|sarif|html|xlsx] [--out FILE] [--annotate DIR] [--profile NAME|FILE.json|guess] [--fail-on error|warning|never] [--without CODE] [--explain CODE] [--jobs N] [--cache DIR] [--force] [--lang zh-CN|en]",
    fill: "Usage: self-eval fill IN.xlsx --out OUT.xlsx [--values] [--force] [--profile NAME|FILE.json] [--lang zh-CN|en]",
    template: `Usage: self-eval template ${kinds}|all --out OUT.xlsx [--year YEAR] [--unit NAME] [--profile NAME|FILE.json] [--project NAME…] [--force] [--lang zh-CN|en]`,
    import: "Usage: self-eval import IN.docx|.xls|.ods… --out OUT.xlsx [--force] [--lang zh-CN|en]",
    draft:
      "Usage: self-eval draft FORMS.xlsx|.docx --out REPORT.docx [--profile NAME|FILE.json] [--force] [--lang zh-CN|en]",
    merge: "Usage: self-eval merge PART.json… --out ALL.json [--registry FILE] [--force] [--lang zh-CN|en]",
    form: "The form",
    noInput: "No file was named. {usage}",
    oneInput: "Only one file at a time. {usage}",
    noOutput: "No output file was named with --out. {usage}",
    badOption: "Unknown option, or one without its value: {option}. {usage}",
    badValue: "{option} cannot be “{value}”; it can be: {values}.",
    noRule:
      '"{value}" in {option} is no rule\'s code or name. The codes stand in each report and in docs/rules.md, for example S02.',
    badNames:
      "Cannot be the name of a sheet: {names}. A name has at most 31 characters and none of : \\ / ? * [ ]. Nothing was written.",
  },
  program: [
    "Budget self-evaluation: checks and fills annexes 1 to 4 (.xlsx, .xls, .et, .ods, .docx).",
    "Usage: self-eval COMMAND …; every command knows --help, --version and --lang zh-CN|en.",
    "",
    "  check     checks workbooks: which cell is wrong, by which sum, on what basis",
    "  fill      fills blank derived cells, into a new file",
    "  template  writes blank annexes",
    "  import    makes the annexes of Word, .xls and .ods files into an .xlsx",
    "  draft     drafts the report in prose of annexes",
    "  merge     makes one JSON result of several parts",
  ].join("\n"),
  noCommand:
    "There is no command “{command}”. The commands are check, fill, template, import, draft and merge; see self-eval --help.",
  commands: {
    check: [
      "Checks the annexes in workbooks and Word documents: which cell is wrong, by which sum, on what basis.",
      "Files are known by what they hold, whatever their name: .xlsx .xlsm .xltx .xls .et .ods .docx; every file of a folder is accounted for.",
      "Usage: self-eval check FILE|FOLDER… [OPTIONS]",
      "",
      "  --format text|json|sarif|html|xlsx  the report's format, text if not given",
      "  --out FILE                       writes the report to a file instead of printing it",
      "  --annotate DIR                   a marked copy of each workbook goes into this folder: colours, notes, a first sheet of findings",
      "  --each file|folder               folder: all files of a sub-folder are one submission, checked against one another",
      "  --report FILE                    the report in prose (.docx, .txt, .md), for annexes that come without one",
      "  --registry FILE                  the list of special funds (annex 1): who handed in, who did not, who did twice, and the amounts",
      "  --baseline PREVIOUS.json         the JSON of the last check: what was repaired, what is new, what is still open",
      "  --profile NAME|FILE.json|guess   the place's numbers; guessed from the form's own notes if not given",
      "  --fail-on error|warning|never    how grave a finding makes the exit code 1, error if not given",
      "  --force                          replaces the output where it exists already",
      "  --without CODE                   leaves out a rule, e.g. --without B12; may be said more than once",
      "  --explain CODE                   tells about a rule and checks nothing",
      "  --jobs N                         how many submissions are checked at once; the machine decides if not given",
      "  --cache DIR                      keeps results here: after Ctrl+C or a change, only what is new is checked",
      "  --lang zh-CN|en                  the report's language",
      "",
      "Exit codes: 0 nothing that grave; 1 findings; 2 a file could not be checked; 3 wrong arguments.",
    ].join("\n"),
    fill: [
      "Fills blank derived cells, into a new file; cells that hold something are left alone.",
      "Usage: self-eval fill IN.xlsx --out OUT.xlsx [OPTIONS]",
      "",
      "  --out FILE         the file to write, never the input itself",
      "  --values           fills in values instead of formulas",
      "  --profile NAME     the place's numbers, or a JSON file of your own",
      "  --force            replaces the output where it exists already",
      "  --lang zh-CN|en    the language",
    ].join("\n"),
    template: [
      "Writes blank annexes into a new file.",
      `Usage: self-eval template ${kinds}|all --out OUT.xlsx [OPTIONS]`,
      "",
      "  --out FILE         the file to write",
      "  --year YEAR        for example 2023",
      "  --unit NAME        the budget unit's name",
      "  --profile NAME     whose weights are printed and whose scoring counts, or a JSON file of your own",
      "  --project NAME…    one project evaluation a project",
      "  --force            replaces the output where it exists already",
      "  --lang zh-CN|en    the language",
    ].join("\n"),
    import: [
      "Makes the annex tables of Word documents, .xls and .ods files into one .xlsx workbook, a sheet each.",
      "Usage: self-eval import IN.docx|.xls|.ods… --out OUT.xlsx [OPTIONS]",
      "",
      "  --out FILE         the file to write",
      "  --force            replaces the output where it exists already",
      "  --lang zh-CN|en    the language",
    ].join("\n"),
    draft: [
      "Drafts the report in prose of annexes (a Word document of ten sections, in Chinese): their figures, marked gaps, open findings at the end.",
      "Usage: self-eval draft FORMS.xlsx|.docx --out REPORT.docx [OPTIONS]",
      "",
      "  --out FILE         the file to write, never the input itself",
      "  --profile NAME     the place's numbers, or a JSON file of your own; guessed from the form's own notes if not given",
      "  --force            replaces the output where it exists already",
      "  --lang zh-CN|en    the language of what is said here",
    ].join("\n"),
    merge: [
      "Makes one JSON result of several parts, the same as one check of all files; no file may stand in two parts.",
      "Usage: self-eval merge PART.json… --out ALL.json [options]",
      "",
      "  --out FILE         the file to write",
      "  --registry FILE    the list of special funds (annex 1), to see who handed in",
      "  --force            replaces an output file that exists",
      "  --lang zh-CN|en    the language",
    ].join("\n"),
  },
} as const satisfies Translation<typeof reference>;
