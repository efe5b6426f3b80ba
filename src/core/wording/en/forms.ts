import type { Translation } from "../holes";
import type { forms as reference } from "../zh-CN/forms";

export const forms = {
  registry: {
    name: "Annex 1 Registry of special funds",
    purpose: "The special funds to evaluate and who answers for each",
  },
  "base-data": { name: "Annex 2 Base data", purpose: "Staff, three public expenses, projects, procurement" },
  "whole-evaluation": {
    name: "Annex 3 Whole evaluation",
    purpose: "Funds, goals and indicator scores of the whole unit",
  },
  "project-evaluation": {
    name: "Annex 4 Project evaluation",
    purpose: "Funds, goals and scores of one project; a sheet each",
  },
  "transfer-evaluation": {
    name: "Regional evaluation of a transfer payment",
    purpose: "Funds, their handling, goals and results of one transfer payment; a sheet each",
  },
  "government-fund": { name: "Government fund budget", purpose: "Attached to the report: government funds" },
  "state-capital": { name: "State capital budget", purpose: "Attached to the report: state capital" },
  "social-insurance": { name: "Social insurance fund budget", purpose: "Attached to the report: social insurance" },
} as const satisfies Translation<typeof reference>;
