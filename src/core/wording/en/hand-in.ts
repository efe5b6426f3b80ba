import type { Translation } from "../holes";
import type { handIn as reference } from "../zh-CN/hand-in";

/** Texts of the pane's places for what is handed in beside the workbook. */
export const handIn = {
  report: {
    title: "Check the report",
    intro:
      "Open the report (Word or a text file), or paste its text. Every number is read; totals, rates and growth are checked sentence by sentence and then held against the annexes in this workbook. The file is read on this computer and sent nowhere.",
    open: "Open a report…",
    another: "Open another…",
    paste: "Paste text",
    pasteName: "Text of the report",
    pasteHint: "Paste the report here, best all of it.",
    pasteRun: "Check this text",
    pasted: "Pasted text",
    close: "Close the report",
    reading: "Reading “{file}”…",
    noText:
      "“{file}” holds no paragraphs of text, so there is no report to check. Open the file that holds the text; if this one only holds annexes, import it under “Insert”.",
    summary: "{claims} numbers read: {tied} as in the annexes, {untied} that no annex repeats.",
    noAnnexes: "No annex was recognised in this workbook, so only the report itself was checked.",
    nothingTitle: "No numbers to check",
    nothingText:
      "There are no amounts, head counts or rates in this text, so there is nothing to check. See whether it is the report that was opened; if the text is a picture, have it recognised first and paste it.",
    cleanTitle: "Nothing contradicts",
    cleanText:
      "Every number that can be checked holds. Those that no annex repeats were only checked within the report; they are listed below.",
    findings: "{count} to look at",
    unjudged: "Not judged: {count}",
    told: "Reasons told in the report: {count}",
    toldHint: "The annex gives no reason, the report does; “Validate” lists these no more.",
    tied: "As in the annexes: {count}",
    untied: "Not in the annexes: {count}",
    cells: "Cells",
    source: "Text of the report",
    showSource: "Show in the text",
    closeSource: "Close the text",
    recheck: "Check again",
    draft: {
      title: "Draft the report",
      intro:
        "Writes a draft of the report (Word, in Chinese) from the annexes in this workbook: the figures are theirs, and what is left to be filled in is marked yellow. It is made on this computer.",
      run: "Draft the report",
      drafting: "Drafting…",
      file: "自评报告初稿.docx",
      clean: "“{file}” is in your downloads. Checking found nothing; fill in what is marked yellow.",
      open: "“{file}” is in your downloads. Findings that remain open: {findings}. They are listed at its end; look at them first, then fill in what is marked yellow.",
      noAnnexes:
        "No annex was recognised in this workbook, so there is nothing to draft from. Open the completed annexes first, or add or import them under “Insert”.",
    },
  },
  import: {
    title: "Import from Word or an old workbook",
    intro:
      "Open one or more files (.docx, .xls, .et, .ods, .xlsx), choose the annexes among their tables, and insert them as new sheets. The files are read on this computer and sent nowhere.",
    open: "Open files…",
    more: "Open more…",
    clear: "Clear the list",
    reading: "Reading “{file}”…",
    inserting: "Importing…",
    found: "Annexes found",
    size: "{rows} rows × {columns} columns",
    leftOut: "Not recognised as annexes, not imported: {sheets}.",
    none: "No annex was recognised in “{file}”. See whether its headings are complete, and text rather than a picture.",
    insert: "Import {count} table(s)",
    insertNone: "Choose what to import first",
    imported: "Imported: {sheets}. Run “Validate” to look at them.",
    valuesOnly:
      "Contents, merged cells and widths are imported; formulas become their results, fonts and colours stay behind.",
  },
} as const satisfies Translation<typeof reference>;
