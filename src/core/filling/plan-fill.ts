import Big from "big.js";
import type { CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Profile } from "../profiles/profile";
import type { Annex, Field } from "../reading/annex";
import { derivedCells } from "../reading/derived-cells";
import { readAnnexes } from "../reading/read-annexes";
import { indicatorsOf } from "../rules/forms";
import { differs, showDerived } from "../scoring/derived-value";
import { scoreIndicator } from "../scoring/expected-score";
import { shownNumber } from "../values/shown";
import type { CellContent, Edit } from "./edit";
import { indicatorFormula } from "./indicator-formula";
import { liveFormula } from "./live-formula";
import { withEdits } from "./with-edits";

/** A derived cell that could be filled: "blank" holds nothing yet, "typed" holds something else, "part" may be less than the whole. */
export interface Proposal extends CellRef {
  readonly kind: "blank" | "typed" | "part";
  readonly edit: Edit;
  /** What the cell shows now and would show. */
  readonly before: string;
  readonly after: string;
  /** The sum in the form's own numbers. */
  readonly arithmetic: string;
}

export interface FillOptions {
  readonly profile: Profile;
  /** Plain values instead of live formulas. */
  readonly values: boolean;
}

/**
 * Everything in the annexes that follows from other cells and is not there, in workbook order. Cells that depend on one
 * another (the total on the execution score) are planned together, as if what is blank were filled. Applying the plan
 * leaves nothing blank to propose.
 */
export function planFill(grids: readonly Grid[], options: FillOptions): Proposal[] {
  const planned = new Map<string, Proposal>();
  let now = grids;
  for (let added = true; added;) {
    const before = planned.size;
    for (const annex of readAnnexes(now)) {
      for (const proposal of proposalsFor(annex, options)) {
        const key = `${proposal.sheet}\n${proposal.cell}`;
        if (!planned.has(key)) planned.set(key, proposal);
      }
    }
    added = planned.size > before;
    now = withEdits(
      grids,
      [...planned.values()].flatMap((one) => (one.kind === "blank" ? [{ edit: one.edit, text: one.after }] : [])),
    );
  }
  return inOrder(
    grids,
    [...planned.values()].filter((one) => one.kind !== "typed" || stillDiffers(one, now, options)),
  );
}

/** A typed total that comes right once the blanks are filled is no longer proposed. */
function stillDiffers(proposal: Proposal, grids: readonly Grid[], options: FillOptions): boolean {
  const annexes = readAnnexes(grids.filter(({ sheet }) => sheet === proposal.sheet));
  return annexes.some((annex) => proposalsFor(annex, options).some(({ cell }) => cell === proposal.cell));
}

function proposalsFor(annex: Annex, options: FillOptions): Proposal[] {
  return [...derivedProposals(annex, options), ...scoreProposals(annex, options)];
}

function derivedProposals(annex: Annex, { profile, values }: FillOptions): Proposal[] {
  return derivedCells(annex).flatMap((derived): Proposal[] => {
    const { cell, field, outcome } = derived;
    if (outcome.kind !== "value") return [];
    const isBlank = field.value.kind === "blank";
    if (isBlank && field.formula !== null) return [];
    if (isBlank ? cell.optional && !cell.partial : cell.partial || !differs(derived, annex, profile)) return [];
    const text = showDerived(cell, outcome.value);
    const formula = values ? null : liveFormula(derived);
    const format = cell.shown === "percent" ? percentFormat(field.format) : plainFormat(field.format);
    const value = Number(
      outcome.value.round(cell.shown === "percent" ? 4 : cell.shown === "score" ? 2 : 6, Big.roundHalfUp),
    );
    const kind = !isBlank ? "typed" : cell.partial ? "part" : "blank";
    return [proposal(kind, field, { value, formula, format }, text, `${outcome.text} = ${text}`)];
  });
}

function scoreProposals(annex: Annex, { profile, values }: FillOptions): Proposal[] {
  return indicatorsOf(annex).flatMap((row): Proposal[] => {
    const { expected, arithmetic, scoreField: field, score, tolerance, outcome } = scoreIndicator(annex, row, profile);
    if (expected === null || !field) return [];
    const isBlank = field.value.kind === "blank";
    if (isBlank && field.formula !== null) return [];
    const fullMarks = outcome.kind === "missed" && score !== null && score.gt(expected);
    if (!isBlank && (score === null || (score.minus(expected).abs().lte(tolerance) && !fullMarks))) return [];
    const formula = values || profile.overAchievementDeduction.gt(0) ? null : indicatorFormula(row);
    const text = shownNumber(expected);
    return [
      proposal(
        isBlank ? "blank" : "typed",
        field,
        { value: Number(text), formula, format: plainFormat(field.format) },
        text,
        arithmetic || text,
      ),
    ];
  });
}

function proposal(
  kind: Proposal["kind"],
  field: Field,
  after: CellContent,
  text: string,
  arithmetic: string,
): Proposal {
  const { sheet, cell, stored, formula, format } = field;
  const before = { value: stored, formula, format };
  return {
    kind,
    sheet,
    cell,
    edit: { sheet, cell, before, after },
    before: field.text.trim(),
    after: text,
    arithmetic,
  };
}

/** A rate keeps a percent format of the cell's own, else shows two decimals. */
function percentFormat(format: string): string {
  return format.includes("%") ? format : "0.00%";
}

/** A number in a cell formatted as text or percent would not show as one. */
function plainFormat(format: string): string {
  return format === "@" || format.includes("%") ? "General" : format;
}

function inOrder(grids: readonly Grid[], proposals: readonly Proposal[]): Proposal[] {
  const sheets = new Map(grids.map(({ sheet }, at) => [sheet, at]));
  const place = ({ sheet, cell }: Proposal): [number, number, string] => {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return [sheets.get(sheet) ?? 0, Number(row), column.padStart(3)];
  };
  return [...proposals].sort((a, b) => {
    const [x, y] = [place(a), place(b)];
    return x[0] - y[0] || x[1] - y[1] || (x[2] < y[2] ? -1 : 1);
  });
}
