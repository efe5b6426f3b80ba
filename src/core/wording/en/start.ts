import type { Translation } from "../holes";
import type { start as reference } from "../zh-CN/start";

export const start = {
  name: "Budget Self-Evaluation",
  purpose: "Validates, fills and inserts annexes 1 to 4 of the budget self-evaluation. No data leaves this computer.",
  waiting: "Waiting for Excel…",
  tooLong:
    "If it stays like this, make sure that this is Excel 2021, Microsoft 365 or Excel on the web, close the pane and open it again. If that does not help, ask whoever looks after the computers of your unit.",
  noScript:
    "This pane needs to run scripts. Allow JavaScript for this page in the browser or the security software, then open the pane again.",
  whatToDo: "What you can do",
  retry: "Try again",
  copy: "Copy diagnostics",
  copied: "Copied",
  without: "Validating without Excel",
  withoutText:
    "On a computer with Node.js, run one of these commands: the workbench in the folder of this tool's sources; self-eval.cjs is one file that runs anywhere, which your IT department has.",
  workbench: "Workbench in the browser",
  commandLine: "Command line",
  sampleFile: "FILE.xlsx",
  obstacles: {
    blocked: {
      title: "The scripts of Office could not be loaded",
      text: "The pane needs Office.js from {source} to read the workbook, but that address could not be reached or was blocked. The workbook has not been changed.",
      todo: [
        "Check the network or the proxy and try again.",
        "Ask your administrators to allow {source}.",
        "Where an intranet cannot reach that address, ask them for the build that brings Office.js along (--office package).",
      ],
    },
    silent: {
      title: "Excel has not answered yet",
      text: "For {seconds} seconds the scripts of Office have not been ready: the network is slow, or a part of them is blocked. The pane still waits and opens by itself as soon as there is an answer.",
      todo: [
        "Wait a little longer, or check the network and try again.",
        "Ask your administrators to allow everything under {source}.",
        "Where an intranet cannot reach that address, ask them for the build that brings Office.js along (--office package).",
      ],
    },
    outside: {
      title: "Open this in Excel",
      text: "This page is a task pane of Excel, but it was opened in a plain browser. There is no workbook here to validate.",
      todo: ["Open Excel with the workbook and choose Validate on the Home tab."],
    },
    "other-host": {
      title: "Open this in Excel",
      text: "The annexes are Excel tables, so this tool works in Excel only, and this is {program}.",
      todo: ["Open Excel with the workbook and choose Validate on the Home tab."],
    },
    "too-old": {
      title: "This Excel is too old",
      text: "This tool needs Excel 2021, Microsoft 365 or Excel on the web (ExcelApi 1.9 or later). The workbook has not been changed.",
      todo: ["Update Office, or open the workbook in Excel on the web."],
    },
    "pane-missing": {
      title: "The pane could not be loaded",
      text: "Files of the pane itself did not arrive: the network failed, or the files on the server have just been updated. The workbook has not been changed.",
      todo: [
        "Check the network and try again.",
        "If that does not help, ask your administrators whether the files at {origin} are complete.",
      ],
    },
  },
} as const satisfies Translation<typeof reference>;
