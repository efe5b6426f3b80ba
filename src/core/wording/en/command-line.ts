import type { Translation } from "../holes";
import type { commandLine as reference } from "../zh-CN/command-line";

export const commandLine = {
  report: {
    language: "en",
    title: "Check of the self-evaluation annexes",
    recognised: "Annexes recognised: {count}",
    annex: "{kind} ({sheet}!{range})",
    unread: "Columns and labels not understood; look at them yourself: {labels}",
    unrecognised: "Sheets not recognised as an annex and not checked: {sheets}",
    companions: "Other forms than the annexes, which are not judged: {sheets}",
    companion: "{sheet} ({title})",
    cut: "Not read to their end (sheets too large): {sheets}",
    nothingFound: "Nothing found.",
    nothingFoundButUnjudged: "Nothing found, but {unjudged} could not be judged: look at each of them.",
    reservations: {
      halfRead: "Only half read: {points}. What was not understood was not checked: look at it yourself.",
      halfFilled: "Not all was checked: {points}.",
      separator: "; ",
      unfilled: "annexes not filled in: {count}",
      unread: "columns and labels not understood: {count}",
      missing: "not found in the form: {roles}",
      unjudged: "points that could not be judged: {count}",
      roles: {
        target: "targets",
        actual: "actual values",
        weight: "weights",
        score: "scores",
        total: "the total",
        amounts: "budget and executed amounts",
      },
    },
    unjudged: "Could not be judged ({count}; look at them yourself):",
    related: "proved by: {cells}",
    basis: "basis: {basis}",
    bases: "What the findings rest on:",
    rulePages: "The rules:",
    explain: "About a rule, by its code: self-eval check --explain {code}.",
    rulePage: {
      show: "About the rule",
      example: "Example: {example}.",
      silent: "Silent where: {silent}.",
      source: "Basis: {basis} ({text}).",
      numbers: "The bounds are those of the place, which may set its own.",
      off: "To switch it off, clear its box under Setup, Rules, or say --without {code} on the command line; for one cell, choose Ignore beside the finding and say why.",
      offProse: "To switch it off, say --without {code} on the command line.",
    },
    byAnalogy: "by analogy to {basis}",
    projectsOnly: "it speaks of projects, a whole unit follows it by analogy",
    placeBasis: "the place's own rule: {source}",
    expected: "expected {expected}",
    arithmetic: "arithmetic: {arithmetic}",
    tool: "Budget Self-Evaluation {version} (rules {catalogue})",
    profile: "Scored by: {source} ({profile})",
    guessed: "Profile {profile}, as the form itself asks for ({cell}); choose another with --profile.",
    ignored: "Ignored, as kept in the workbook ({count}):",
    ignoredReason: "Reason: {reason}",
    summary:
      "In all: {error} errors, {warning} warnings, {info} notes ({entries} entries, what has one cause told as one); {unjudged} not judged.",
    notChecked: "Not checked",
    columns: { cell: "Cell", severity: "Kind", finding: "Finding", expected: "Expected or limit", basis: "Basis" },
  },
  errors: {
    noAnnexes:
      "No annex (附件1 to 附件4) was recognised in {file}, so nothing was checked. Make sure that the headings are complete, then try again.",
    onlyProse:
      "{file} holds no annex table, and its prose is no self-evaluation report that could be checked. Hand in the annexes or the whole report.",
    notFillable:
      "{file} is no .xlsx workbook, so it cannot be filled. Save it as .xlsx in Excel or WPS first, then try again.",
    noFiles: "There is nothing to check in {folder}. Check the folder.",
    missing: "{file} was not found. Check its name and path.",
    notAllowed: "{file} may not be read. Check its permissions and try again.",
    notWritten: "{file} cannot be written. Check path and permissions, and that no other program has it open.",
    exists: "{file} exists already and was not overwritten. Name another file, or add --force to replace it.",
    noPlainFile:
      "{file} is not a plain file (a pipe, a device or a link to a folder, perhaps) and was not read. Name the file itself.",
    notAFile: "{file} is not a plain file and is never replaced. Name another file with --out.",
    overwrite: "{file} is the input and is never overwritten. Name another file with --out.",
    tookTooLong:
      "Checking {file} took more than {seconds} seconds and was stopped. Delete rows and columns outside the tables, then try again.",
    tookTooLongToWrite:
      "{file} took more than {seconds} seconds and was given up; nothing was written. Delete rows and columns beside the forms and try again.",
    unexpected:
      "Something unexpected happened with {file}, and it was not finished. Open it in Excel, save it as .xlsx and try again.",
  },
  apart: "Too much together: these files were checked one by one, not against one another: {files}",
  leftOut: "Lock files (~$…) and hidden files passed over: {count}.",
  fill: {
    notFilled:
      "Protected sheets that were not filled: {sheets}. All others were; unprotect them (Review tab) and fill again.",
    filled: "{cell}: {before} → {after} ({because})",
    blank: "blank",
    count: "{count} cells filled, written to {file}.",
    nothing: "There is no cell to fill; {file} equals the input.",
    left: "Cells left as they are (what was typed differs from the result, or may be less than the whole):",
    different: "{cell}: is {before}, computed {after} ({because})",
  },
  place: {
    unreadable: "{file} cannot be read: it should be a JSON file. Check its name and content.",
    whole: "the whole file",
    wrong: "{file} cannot be used as a place yet: {faults}. Correct it and try again.",
    faults: {
      missing: "{path} is missing",
      unknown: "{path} is not known",
      text: "{path} should be a text of at most {wanted} characters",
      number: "{path} should be a number of {wanted}",
      choice: "{path} should be one of {wanted}",
      list: "{path} should be a list of at least {wanted}",
      record: "{path} should be a group of names and values",
      order: "{path} is out of order",
      hundred: "{path} and the execution should weigh 100 together, not {wanted}",
    },
  },
  draft: {
    written: "Written to {file}. Fill in what is marked yellow; findings to be settled first, at the end: {findings}.",
  },
  import: {
    written: "Written to {file}: {sheets}",
    leftOut: "Tables that are no annex were left out: {sheets}",
  },
  template: { written: "Written to {file}: {sheets}" },
} as const satisfies Translation<typeof reference>;
