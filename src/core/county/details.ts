import { amountOf, pointsOf, rowOf } from "../judging/amounts";
import type { Annex, Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { fieldsOf } from "../reading/read-annexes";
import { fingerprint } from "../values/fingerprint";
import { halfWidth } from "../values/half-width";
import type { Prints, SubmittedAnnex } from "./submission";

/** Shorter texts are phrases that every unit uses. */
const leastText = 30;
/** Fewer figures may be alike by chance. */
const leastFigures = 6;

export type Details = Pick<SubmittedAnnex, "department" | "full" | "budget" | "executed" | "prints">;

/** What the county's overview needs of an annex beside what its check says. */
export function detailsOf(annex: Annex): Details {
  const { annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
  const [budget, spent] = [inYuan(annex, annualBudget), inYuan(annex, executed)];
  const department = annex.fields.department?.text.trim();
  const full = isFull(annex);
  const prints = printsOf(annex);
  return {
    ...(department && { department }),
    ...(full !== null && { full }),
    ...(budget && { budget }),
    ...(spent && { executed: spent }),
    ...(prints && { prints }),
  };
}

function inYuan(annex: Annex, field: Field | undefined): string | undefined {
  const amount = amountOf(annex, "funds", field);
  return amount?.times(annex.tables.funds?.money.scale ?? 1).toFixed();
}

function isFull(annex: Annex): boolean | null {
  const scored = indicatorsOf(annex).flatMap(({ cells }) => {
    const weight = pointsOf(cells.weight);
    const score = pointsOf(cells.score);
    return weight && score ? [score.gte(weight)] : [];
  });
  return scored.length > 0 ? scored.every(Boolean) : null;
}

function printsOf(annex: Annex): Prints | null {
  if (!annex.description.families.includes("evaluation")) return null;
  const words = fieldsOf(annex).flatMap(({ value, text }) => (value.kind === "words" ? [halfWidth(text)] : []));
  const funds = annex.tables.funds?.rows.flatMap(({ cells }) => [cells.annualBudget, cells.executed]) ?? [];
  const results = indicatorsOf(annex).map(({ cells }) => cells.actual);
  const figures = [...funds, ...results].flatMap((field) =>
    field?.value.kind === "quantity" ? [halfWidth(field.text)] : [],
  );
  const texts = [...new Set(words.filter((text) => text.length >= leastText))].map(fingerprint);
  if (new Set(figures).size >= leastFigures) return { texts, figures: fingerprint(figures.join("|")) };
  return texts.length > 0 ? { texts } : null;
}
