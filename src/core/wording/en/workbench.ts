import type { Translation } from "../holes";
import type { workbench as reference } from "../zh-CN/workbench";

export const workbench = {
  title: "Self-evaluation assistant · Workbench",
  open: "Open…",
  save: "Save",
  sample: "Sample workbook",
  sampleFile: "self-evaluation-sample.xlsx",
  grid: "Worksheet",
  pane: "Self-evaluation assistant",
  resize: "Width of the task pane",
  language: "Display language",
  languages: { "zh-CN": "简体中文", en: "English" },
  theme: "Theme",
  themes: { light: "Light", dark: "Dark" },
  loading: "Opening…",
  drop: "Drop the .xlsx file to open it",
  onlyOne: "Only one file can be open at a time; {file} was opened.",
  saved: "Saved as {file}.",
  saveFailed: "{file} was not saved. Try again; if it fails again, reload the workbench.",
  openFailed:
    "{file} holds something the workbench cannot show, so it was not opened; the earlier workbook is still here. Save it as .xlsx in Excel and try again.",
  close: "Close",
} as const satisfies Translation<typeof reference>;
