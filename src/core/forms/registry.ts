import { defineForm, defineTable } from "./define-form";
import { entriesWords } from "./words/entries";
import { registryWords } from "./words/registry";

const entries = defineTable(
  {
    id: "entries",
    evidence: 3,
    columns: { serial: "serial", fund: "words", unit: "words", amount: "amount", remark: "words" },
    answers: ["fund", "unit"],
    grows: "at-end",
    carriedDown: ["serial", "fund"],
    carriedBefore: { unit: "fund" },
  },
  entriesWords,
);

/** 附件1 专项资金绩效自评清单: which unit answers for which special fund. */
export const registry = defineForm(
  {
    kind: "registry",
    families: ["registry"],
    fields: {},
    tables: [entries],
    derived: [],
    printed: {
      sheet: "附件1",
      title: "专项资金绩效自评清单",
      widths: [40, 190, 150, 130],
      repeats: "entries",
      repeatsTitle: true,
      parts: [
        {
          table: "entries",
          heading: { height: 26 },
          columns: [
            { role: "serial", at: "A", counts: "unit" },
            { role: "fund", at: "B", known: "projects" },
            { role: "unit", at: "C", known: "unit" },
            { role: "remark", at: "D" },
          ],
          rowHeight: 24,
          least: 15,
        },
      ],
    },
  },
  registryWords,
);
