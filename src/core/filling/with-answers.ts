import type { Annex, AnnexRow, AnnexTable, Field } from "../reading/annex";
import { readValue } from "../values/read-value";
import type { Proposal } from "./proposal";

/**
 * The annex as it would be read with these proposals written. What is filled in are numbers and grades, never labels,
 * so
 * every cell keeps its meaning and nothing needs to be read again.
 */
export function withAnswers(annex: Annex, proposals: readonly Proposal[]): Annex {
  const answers = new Map(proposals.map((proposal) => [proposal.cell, proposal]));
  const answered = new Map<Field, Field>();
  const fieldOf = (field: Field): Field => {
    const answer = answers.get(field.cell);
    if (!answer) return field;
    const filled = answered.get(field) ?? fill(field, answer);
    answered.set(field, filled);
    return filled;
  };
  const tables = Object.entries(annex.tables).map(([id, table]) => [id, table && tableWith(table, fieldOf)] as const);
  return { ...annex, fields: mapped(annex.fields, fieldOf), tables: Object.fromEntries(tables) };
}

function fill(field: Field, { edit: { after }, after: text }: Proposal): Field {
  const { value: stored, formula, format } = after;
  return { ...field, text, value: readValue({ ...after, text }), stored, formula, format };
}

function tableWith(table: AnnexTable, fieldOf: (field: Field) => Field): AnnexTable {
  const known = new Map<AnnexRow, AnnexRow>();
  const rowOf = (row: AnnexRow): AnnexRow => {
    const old = known.get(row);
    if (old) return old;
    const whole = row.whole && rowOf(row.whole);
    // A row without new values stays the same object, so that its remembered score is found.
    const isSame = whole === row.whole && Object.values(row.cells).every((field) => !field || fieldOf(field) === field);
    const filled = isSame ? row : { ...row, whole, cells: mapped(row.cells, fieldOf) };
    known.set(row, filled);
    return filled;
  };
  const { rows, subtotals, closing } = table;
  return { ...table, rows: rows.map(rowOf), subtotals: subtotals.map(rowOf), closing: closing && rowOf(closing) };
}

function mapped(fields: Annex["fields"], fieldOf: (field: Field) => Field): Annex["fields"] {
  return Object.fromEntries(Object.entries(fields).map(([role, field]) => [role, field && fieldOf(field)]));
}
