import { defineForm, defineTable } from "./define-form";
import { entriesWords } from "./words/entries";
import { registryWords } from "./words/registry";

const entries = defineTable(
  {
    id: "entries",
    evidence: 3,
    columns: ["serial", "fund", "unit", "remark"],
    answers: ["fund", "unit"],
    carriedDown: ["serial", "fund"],
    carriedBefore: { unit: "fund" },
  },
  entriesWords,
);

/** 附件1 专项资金绩效自评清单: which unit answers for which special fund. */
export const registry = defineForm(
  { kind: "registry", families: ["registry"], fields: {}, tables: [entries], derived: [] },
  registryWords,
);
