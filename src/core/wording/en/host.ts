import type { Translation } from "../holes";
import type { host as reference } from "../zh-CN/host";

export const host = {
  wholeWorkbook: "the workbook",
  actions: {
    read: "reading",
    mark: "marking",
    clear: "clearing marks",
    select: "selecting a cell",
    write: "writing",
    insert: "inserting sheets",
    remove: "taking sheets away",
    grow: "adding rows",
    keep: "keeping a note",
    watch: "watching for changes",
  },
  anyAction: "working",
  noCode: "not told",
  errors: {
    "cell-editing":
      "A cell is being edited, so {place} cannot be worked on. Press Enter or Esc to leave the cell, then try again.",
    "access-denied":
      "Excel does not let {place} be changed: it may be protected, opened as read-only, or blocked by security software. Look at the protection on the Review tab and for “Read-Only” in the title bar, then try again; checking still works.",
    "sheet-protected":
      "{place} is protected and was not changed. Remove the sheet protection on the Review tab and try again; checking still works.",
    "workbook-protected":
      "The structure of {place} is protected, so no sheet can be added. Unprotect the workbook on the Review tab and try again.",
    "in-the-way":
      "A table, a filter, merged cells or a PivotTable of {place} is in the way of this change, which was not made. Clear the filter or rearrange that area, then try again.",
    "too-large":
      "{place} holds more than Excel can pass on at once. Delete rows and columns outside the forms, or split the workbook, then try again.",
    "no-answer":
      "While {action}, Excel did not give the content of {place}; there may be too much of it. Delete rows and columns outside the forms and try again; if it happens again, reopen the workbook.",
    "api-missing": "This version of Excel cannot do that ({place}). Update Office or use Excel on the web.",
    gone: "{place} was not found; it may have been deleted or renamed. Check again.",
    "changed-since":
      "{place} has been changed in the meantime, so nothing was done, lest those changes be lost. Look at it, then try again.",
    "not-stored":
      "Excel did not keep the content of {place} as given, so every cell was put back. Look at the format of that cell and try again.",
    "left-changed":
      "Excel stopped half way while {action}; {place} may be partly changed and could not be put back. Use Excel's Undo, or look these over and try again.",
    "bad-name":
      "“{place}” cannot be the name of a sheet. A name has at most 31 characters, none of : \\ / ? * [ ], and is used only once.",
    busy: "Excel is busy, or another window or dialog is open, so it cannot work on {place} now. Return to this workbook and try again in a moment.",
    disconnected:
      "The connection to Excel was lost while {action}, so {place} cannot be worked on. Save the workbook, reopen the task pane (on the web, reload the page), look it over and try again.",
    "unreadable-file":
      "The file {place} cannot be read; it may be damaged. Open it in Excel, Word or WPS, save it again and try once more.",
    "encrypted-file":
      "The file {place} needs a password to open. Remove the password in Excel, Word or WPS and try again.",
    "not-a-workbook": "{place} is no table or document that can be read. Save it as .xlsx or .docx and try again.",
    "old-word-file":
      "{place} is an old Word document (.doc), which cannot be read. Open it in Word or WPS, save it as .docx and try again.",
    unknown:
      "While {action}, Excel reported an error ({code}), and {place} was not finished. Leave the cell if one is being edited, then try again; if it happens again, save and reopen the workbook, or send the diagnostics to whoever maintains this add-in.",
  },
} as const satisfies Translation<typeof reference>;
