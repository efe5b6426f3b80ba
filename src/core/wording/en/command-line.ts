import type { commandLine as reference } from "../zh-CN/command-line";

export const commandLine: typeof reference = {
  report: {
    language: "en",
    title: "Check of the self-evaluation annexes",
    recognised: "Annexes recognised: {count}",
    annex: "{kind} ({sheet}!{range})",
    unread: "Columns and labels not understood; look at them yourself: {labels}",
    unrecognised: "Sheets not recognised as an annex and not checked: {sheets}",
    cut: "Not read to their end (sheets too large): {sheets}",
    nothingFound: "Nothing found.",
    nothingFoundButUnjudged: "Nothing found, but {unjudged} could not be judged: look at each of them.",
    nothingFoundButUnread: "Nothing found, but {unread} columns were not understood: look at them yourself.",
    unjudged: "Could not be judged ({count}; look at them yourself):",
    related: "proved by: {cells}",
    basis: "basis: {basis}",
    expected: "expected {expected}",
    arithmetic: "arithmetic: {arithmetic}",
    profile: "Profile: {profile}",
    guessed: "Profile {profile}, as the form itself asks for ({cell}); choose another with --profile.",
    ignored: "Ignored, as kept in the workbook ({count}):",
    ignoredReason: "Reason: {reason}",
    summary: "In all: {error} errors, {warning} warnings, {info} notes, {unjudged} not judged.",
    notChecked: "Not checked",
    columns: { cell: "Cell", severity: "Kind", finding: "Finding", expected: "Expected", basis: "Basis" },
  },
  errors: {
    noAnnexes:
      "No annex (附件1 to 附件4) was recognised in {file}, so nothing was checked. Make sure that the headings are complete, then try again.",
    noFiles: "There is no .xlsx file in {folder}. Check the folder.",
    missing: "{file} was not found. Check its name and path.",
    notAllowed: "{file} may not be read. Check its permissions and try again.",
    notWritten: "{file} cannot be written. Check path and permissions, and that no other program has it open.",
    overwrite: "{file} is the input and is never overwritten. Name another file with --out.",
    unexpected:
      "Something unexpected happened with {file}, and it was not finished. Open it in Excel, save it as .xlsx and try again.",
  },
  usage: {
    check:
      "Usage: npm run check -- FILE.xlsx… [--format text|json|sarif|html] [--out FILE] [--profile NAME] [--fail-on error|warning|never] [--lang zh-CN|en]",
    fill: "Usage: npm run fill -- IN.xlsx --out OUT.xlsx [--values] [--profile NAME] [--lang zh-CN|en]",
    template:
      "Usage: npm run template -- registry|base-data|whole-evaluation|project-evaluation|all --out OUT.xlsx [--year YEAR] [--unit NAME] [--project NAME…] [--lang zh-CN|en]",
    form: "The form",
    noInput: "No file was named. {usage}",
    oneInput: "Only one file at a time. {usage}",
    noOutput: "No output file was named with --out. {usage}",
    badOption: "Unknown option, or one without its value: {option}. {usage}",
    badValue: "{option} cannot be “{value}”; it can be: {values}.",
    badNames:
      "Cannot be the name of a sheet: {names}. A name has at most 31 characters and none of : \\ / ? * [ ]. Nothing was written.",
    noReport:
      "--report (checking the narrative report) is not available yet; nothing was checked. Leave it out and try again.",
  },
  fill: {
    filled: "{cell}: {before} → {after} ({arithmetic})",
    blank: "blank",
    count: "{count} cells filled, written to {file}.",
    nothing: "There is no cell to fill; {file} equals the input.",
    left: "Cells left as they are (what was typed differs from the result, or may be less than the whole):",
    different: "{cell}: is {before}, computed {after} ({arithmetic})",
  },
  template: { written: "Written to {file}: {sheets}" },
};
