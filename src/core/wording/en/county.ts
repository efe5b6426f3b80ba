import type { Translation } from "../holes";
import type { county as reference } from "../zh-CN/county";

/** Texts about many submissions seen together. */
export const county = {
  heading: "Overview: {files} submissions, {failed} not checked; {error} errors, {warning} warnings.",
  columns: {
    unit: "Unit",
    file: "File",
    annexes: "Annexes",
    filled: "Filled",
    errors: "Errors",
    warnings: "Warnings",
    score: "Score",
    rate: "Execution",
    state: "State",
  },
  states: { failed: "not checked", errors: "send back", warnings: "to be explained", ready: "no error seen" },
  unnamed: "(no unit named)",
  registry: {
    heading: "Against the list: {listed} units listed, {submitted} of them handed in.",
    missing: "Not handed in: {unit} ({funds}; list {at})",
    unexpected: "Not on the list: {unit} ({file})",
    twice: "Handed in twice: {unit} ({files})",
    amount: "Other amount than the list's: {unit}, list {listed} 元, annual budgets of its projects {submitted} 元",
    total: "In all: list {listed} 元, handed in {submitted} 元.",
  },
  differing: {
    heading: "One project, two submissions, another {figure}: {project} ({unit})",
    figures: { budget: "annual budget (元)", executed: "amount executed (元)", score: "score" },
    told: "{file} {sheet}: {value}",
  },
  copied: {
    texts:
      "Different units, the same texts (two long ones or more, word for word); please see whether they were copied:",
    figures: "Different units, all figures the same; please see whether they were copied:",
    annex: "{unit} ({file} {sheet})",
  },
  rules: "Rules with most findings:",
  rule: "{title}: {findings} times, {files} submissions",
  scores: "Scores:",
  rates: "Execution rates (%):",
  band: "{from}–{to}: {count}",
  hundred: "100: {count}",
  above: "above 100: {count}",
  full: "Submissions in which every indicator got all its points ({count}):",
  since: {
    summary: "Since the last submission: {repaired} repaired, {new} new, {open} still open.",
    repaired: "Repaired:",
    changes: { new: "new", open: "still open" },
  },
  page: {
    units: "Units",
    find: "Unit or file",
    rule: "Rule",
    severity: "Severity",
    district: "District (folder)",
    any: "all",
    shown: "{shown} of {all} shown",
    back: "Back to the overview",
  },
  notice: {
    titles: { failed: "Not checked", errors: "Sent back", warnings: "Opinion", ready: "Opinion" },
    heading: "{title}: {unit}",
    standard: "Checked by",
    date: "Date",
    ask: {
      failed: "Please hand in a file that can be opened.",
      errors: "Please correct each error and explain each warning below, write your answer, and hand in again.",
      warnings: "Please verify each warning below and write your answer.",
    },
    actual: "Says now",
    answer: "The unit's answer",
    handler: "Handled by",
    head: "Head of unit",
  },
  workbook: {
    sheets: { overview: "Overview", findings: "Findings", rules: "By rule", across: "Comparisons" },
    columns: {
      sheet: "Sheet",
      cell: "Cell",
      row: "Row",
      column: "Column",
      code: "Code",
      title: "Rule",
      severity: "Severity",
      message: "Finding",
      actual: "As filled in",
      expected: "Expected or limit",
      basis: "Basis",
      change: "Since last time",
      findings: "Findings",
      files: "Files",
      why: "Note",
      heading: "Subject",
      line: "Details",
    },
    annotated: "Check result: {error} errors, {warning} warnings, {info} notes",
    howTo:
      "Click a cell's address to jump to it. The coloured cells are the ones below; Clear marks in the task pane takes the colours away.",
  },
  annotate: {
    twice:
      "{file} and {other} would be one file in {folder}; no annotated copy was written. Check them one after the other, or into different folders.",
    notAnnotated:
      "{file} is no .xlsx, .xlsm or .xltx workbook and has no annotated copy; its findings are in the report.",
    signed:
      "{file} is signed; the signature is no longer valid in the annotated copy, the file itself was not changed.",
  },
  errors: {
    noRegistry: "No list of special funds was recognised in {file}. Name annex 1 or the bureau's own list.",
    noBaseline: "{file} was not written by self-eval check --format json. Name the JSON file of the last check.",
    otherCatalogue:
      "{file} was made with other rules or another version than the other parts. Check all parts anew with one version and one place.",
    sameFile: "{file} stands in more than one part. Make sure that the parts do not overlap.",
    stopped: "{file} was not checked: the run was stopped before. Run it again.",
    stoppedWith:
      "The run was stopped: {count} files were not checked, the others are in the report. Run again, it checks all; a run that had --cache FOLDER from the start goes on where it was.",
    stoppedKept:
      "The run was stopped: {count} files were not checked, the others are in the report and kept. The same command again, with --force where it wrote a file, checks the rest alone.",
  },
  progress: {
    begun: "{done}/{all} · {file}",
    underWay: "{done}/{all} · {rate} a second · about {left} left · {file}",
    seconds: "{count} s",
    minutes: "{count} min",
  },
} as const satisfies Translation<typeof reference>;
