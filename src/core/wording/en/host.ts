import type { host as reference } from "../zh-CN/host";

export const host: typeof reference = {
  wholeWorkbook: "the workbook",
  errors: {
    "cell-editing":
      "A cell is being edited, so {place} cannot be worked on. Press Enter or Esc to leave the cell, then try again.",
    "sheet-protected":
      "{place} is protected and was not changed. Remove the sheet protection on the Review tab and try again; checking still works.",
    "workbook-protected":
      "The structure of {place} is protected, so no sheet can be added. Unprotect the workbook on the Review tab and try again.",
    "too-large":
      "{place} holds more than Excel can pass on at once. Delete rows and columns outside the forms, or split the workbook, then try again.",
    "api-missing": "This version of Excel cannot do that ({place}). Update Office or use Excel on the web.",
    gone: "{place} was not found; it may have been deleted or renamed. Check again.",
    "changed-since":
      "{place} has been changed in the meantime, so nothing was done, lest those changes be lost. Look at it, then try again.",
    "not-stored":
      "Excel did not keep the content of {place} as given, so every cell was put back. Look at the format of that cell and try again.",
    "left-changed": "Writing stopped half way and {place} could not be put back. Use Undo, or look over these cells.",
    "bad-name":
      "“{place}” cannot be the name of a sheet. A name has at most 31 characters, none of : \\ / ? * [ ], and is used only once.",
    busy: "Excel is busy and cannot work on {place} now. Try again in a moment.",
    "unreadable-file":
      "The file {place} cannot be read; it may be damaged. Open it in Excel, save it as .xlsx and try again.",
    "encrypted-file": "The file {place} needs a password to open. Remove the password in Excel and try again.",
    "not-a-workbook": "{place} is not an .xlsx workbook. Open it in Excel, save it as .xlsx and try again.",
    unknown:
      "Something unexpected happened while working on {place}, and it was not finished. Try again; if it happens again, reopen the workbook.",
  },
};
