import type { Finding, Fix, ProvingCell, Unjudged } from "../findings/finding";
import { slipOf } from "../judging/slip";
import type { Profile } from "../places/profile";
import type { Annex, Field } from "../reading/annex";
import { nameOfCell } from "../reading/name-of-cell";
import { present } from "../values/present";
import type { Rule } from "../rules/rule";
import type { AnnexOf } from "./annex-at";
import { basisOf } from "./basis-of";
import { byCell, causesOf, mustChange, partsOf, severityOf, type Found } from "./causes";
import type { Judged } from "./verdicts";

/** The findings among what was said of annexes, in the order given: each named, with its cause and what can be done. */
export function findingsOf(judged: readonly Judged[], annexOf: AnnexOf, place: Profile): Finding[] {
  const groups = new Map<Annex | undefined, Found[]>();
  for (const one of judged) {
    if (!isFound(one)) continue;
    const annex = annexOf(one.verdict.at);
    const group = groups.get(annex);
    if (group) group.push(one);
    else groups.set(annex, [one]);
  }
  const told = new Map<Judged, Finding>();
  for (const [annex, group] of groups) {
    const findings = toldBefore(annex, group) ?? tell(annex, group, annexOf, place);
    if (annex) lastTold.set(annex, { group, findings });
    for (const [at, one] of group.entries()) told.set(one, findings[at] as Finding);
  }
  return judged.flatMap((one) => told.get(one) ?? []);
}

function isFound(judged: Judged): judged is Found {
  return judged.verdict.kind === "finding";
}

const lastTold = new WeakMap<Annex, { readonly group: readonly Found[]; readonly findings: readonly Finding[] }>();

/** The findings told of an annex the last time. They are told again as long as its verdicts stay the same. */
function toldBefore(annex: Annex | undefined, group: readonly Found[]): readonly Finding[] | null {
  const last = annex && lastTold.get(annex);
  return last?.group.length === group.length && group.every((one, at) => one === last.group[at]) ? last.findings : null;
}

/** The findings of one annex: no cause reaches from one into another. */
function tell(annex: Annex | undefined, group: readonly Found[], annexOf: AnnexOf, place: Profile): Finding[] {
  const at = byCell(group);
  const causes = causesOf(group, annex, at);
  return group.map((found) => {
    const { rule, verdict } = found;
    const { sheet, cell } = verdict.at;
    const { row = null, column = null } = annex ? nameOfCell(annex, cell) : {};
    return present({
      rule: rule.id,
      code: rule.code,
      severity: severityOf(found),
      sheet,
      cell,
      row,
      column,
      ...figuresOf(verdict, rule, doubtOf(partsOf(found, at))),
      related: (verdict.related ?? []).map((field) => provingCell(field, verdict.at, annexOf(field))),
      cause: causes.get(found) ?? "",
      basis: basisOf(rule, annex, place),
    });
  });
}

type Doubt = "none" | "contested" | "wrong";

/** What was said that could not be judged, and why, in the order given. */
export function unjudgedOf(judged: readonly Judged[], annexOf: AnnexOf): Unjudged[] {
  return judged.flatMap(({ rule, verdict }): Unjudged[] => {
    if (verdict.kind !== "unjudged") return [];
    const { at, reason, args = {} } = verdict;
    const { sheet, cell } = at;
    const annex = annexOf(at);
    const { row = null, column = null } = annex ? nameOfCell(annex, cell) : {};
    const why = { key: reason, args: { text: at.text.slice(0, 40), ...args } };
    return [{ rule: rule.id, sheet, cell, ...present({ row, column }), reason: why }];
  });
}

/**
 * Whether a part of a derived cell has to be changed first, or may have to be: then its sum is not yet the right
 * one.
 */
function doubtOf(parts: readonly Found[]): Doubt {
  if (parts.some(mustChange)) return "wrong";
  return parts.some((part) => severityOf(part) === "error") ? "contested" : "none";
}

/** What a finding says in figures, and what can be done. */
function figuresOf(verdict: Found["verdict"], { id }: Rule, doubt: Doubt) {
  const { at, variant, args, actual, expected, limit, arithmetic, fix } = verdict;
  const other = expected ?? limit?.value ?? args?.other;
  const slip = actual !== undefined && other !== undefined ? slipOf(actual, other) : null;
  return {
    message: {
      key: variant ? `${id}.${variant}` : id,
      args: present({ ...args, actual, expected, other: slip ? other : args?.other }),
    },
    slip,
    actual,
    expected: doubt === "wrong" ? null : expected,
    limit,
    arithmetic,
    fix: fix && doubt === "none" ? behindLabel(at, fix) : null,
  };
}

/** In the finding's own row a cell is told by its column, in its own column by its row. */
function provingCell(field: Field, at: Field, annex: Annex | undefined): ProvingCell {
  const { sheet, cell } = field;
  if (!annex) return { sheet, cell };
  const { row, column } = nameOfCell(annex, cell);
  const isBeside = sheet === at.sheet && field.row === at.row;
  const isBelow = sheet === at.sheet && field.column === at.column;
  const both = row !== null && column !== null ? `${row} ${column}` : (row ?? column);
  const name = isBeside ? (column ?? row) : isBelow ? (row ?? column) : both;
  return name ? { sheet, cell, name } : { sheet, cell };
}

/** In a cell that holds its label too (自评总分：96.9) only what stands behind the colon is corrected. */
function behindLabel({ stored, text }: Field, fix: Fix): Fix {
  const at = typeof stored === "string" && /[:：]/.test(stored) ? stored.lastIndexOf(text.trim()) : 0;
  return at > 0 ? { value: `${(stored as string).slice(0, at)}${fix.value}` } : fix;
}
