/** What an evaluation names beside its tables, whole or project. */
export const evaluationFields = {
  /** The line above a form that names its unit (单位：某局), where the form does not. */
  unitLine: { holds: "name", standsFor: "unit" },
  /** The grade that the total comes to, where a form asks for it. */
  grade: { holds: "words" },
  /** Why targets were missed, where a form asks it once for all of them. */
  reasons: { holds: "words" },
  /** The total score where a form states it beside its name. */
  totalScore: { holds: "score", above: true },
} as const;
