import type { Translation } from "../holes";
import type { takeAway as reference } from "../zh-CN/take-away";

/** Texts of what a person takes out of the pane: findings copied, printed, saved, and held against an earlier submission. */
export const takeAway = {
  menu: "Export and compare",
  workbook: "This workbook",
  copy: "Copy the findings",
  print: "Print…",
  page: "Save as a web page (.html)",
  sheets: "Save as an Excel workbook (.xlsx)",
  compare: "Compare with the last submission…",
  files: { page: "check-result.html", sheets: "check-result.xlsx" },
  working: "Getting ready…",
  copied: "{count} findings copied: paste them into Excel, Word or a message.",
  notCopied: "The browser does not allow copying. Save as an Excel workbook instead.",
  printing: "If no print dialog appears, save as a web page, open it in a browser and print it there.",
  saved: "“{file}” is ready: see your downloads.",
  since: {
    title: "Compared with the last submission",
    reading: "Reading “{file}”…",
    file: "Last time: {file}",
    repaired: "Repaired: {count}",
    close: "End the comparison",
    none: "“{file}” holds no result of this unit's annexes, so there is nothing to compare with. Choose the workbook that was handed in last time, or the JSON file of its check.",
    noAnnexes:
      "No annex was recognised in “{file}”, so there is nothing to compare with. Choose the file that was handed in last time.",
  },
} as const satisfies Translation<typeof reference>;
