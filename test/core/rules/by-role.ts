import type { Annex, Field } from "../../../src/core/reading/annex";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms } from "../../fixtures/forms";

/**
 * The cells of the clean annexes by what they mean: "附件2!staff.1.onPost", "附件4-原试点退费!funds.total.executed",
 * "附件3!indicators.3.score", "附件3!unit". Rows without a key of their own are counted from 1.
 */
export const cellsByRole: ReadonlyMap<string, string> = new Map(readAnnexes(gridsOf(cleanForms)).flatMap(rolesOf));

/** The address of a cell that is named by its role; what is named otherwise stays. */
export function byRole(name: string): string {
  return cellsByRole.get(name) ?? name;
}

type Named = [name: string, address: string];
type Cells = Readonly<Record<string, Field | undefined>>;

function rolesOf({ sheet, fields, tables }: Annex): Named[] {
  const named = (path: readonly string[], cells: Cells): Named[] =>
    Object.entries(cells).flatMap(([role, field]): Named[] =>
      field ? [[`${sheet}!${[...path, role].join(".")}`, `${sheet}!${field.cell}`]] : [],
    );
  const ofTables = Object.entries(tables).flatMap(([id, table]) => {
    const { heading, rows = [], subtotals = [], closing } = table ?? {};
    const keys = rows.map(({ key }) => key);
    return [
      ...named([id, "heading"], heading ?? {}),
      ...rows.flatMap(({ key, label, cells }, at) => {
        const isCounted = key === "item" || key === "part";
        const count = keys.slice(0, at + 1).filter((one) => one === key).length;
        const path = [id, ...(key === "item" ? [] : [key]), ...(isCounted ? [String(count)] : [])];
        return named(path, { ...cells, label: label ?? undefined });
      }),
      ...subtotals.flatMap(({ cells }, at) => named([id, "subtotal", String(at + 1)], cells)),
      ...named([id, "closing"], closing?.cells ?? {}),
    ];
  });
  return [...named([], fields), ...ofTables];
}
