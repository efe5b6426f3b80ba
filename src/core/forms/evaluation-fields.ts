/** What an evaluation names beside its tables, whole or project. */
export const evaluationFields = {
  /** The line above a form that names its unit (单位：某局), where the form does not. */
  unitLine: { standsFor: "unit" },
  /** The grade that the total comes to, where a form asks for it. */
  grade: {},
  /** The total score where a form states it beside its name. */
  totalScore: { above: true },
} as const;
