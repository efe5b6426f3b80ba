import { defineTable } from "./define-form";
import { goalsWords } from "./words/goals";

/** 年度总体目标: what was planned beside what became of it, in prose. */
export const goals = defineTable(
  {
    id: "goals",
    evidence: 2,
    columns: { planned: "prose", achieved: "prose" },
    answers: ["achieved"],
    behind: { achieved: "planned" },
  },
  goalsWords,
);
