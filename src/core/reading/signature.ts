import { parseArea, toA1 } from "../grid/address";
import { readText } from "../values/read-value";
import { rememberedBy } from "../values/remembered-by";
import type { Annex, Field } from "./annex";

/** What a form asks at its foot and a person types: who filled it in, how to reach them, when. Names that are signed by hand are none. */
export type SignatureRole = "filler" | "phone" | "date";

/** One of them as the form prints it: its label, what stands behind it, and the cell of both. */
export interface SignatureEntry {
  readonly role: SignatureRole;
  readonly label: string;
  readonly value: string;
  readonly at: Field;
}

const labels: readonly (readonly [SignatureRole, RegExp])[] = [
  ["filler", /^(?:填[报表]人|经办人|制表人|联系人)$/],
  ["phone", /^(?:联系电话|联系方式|电话)$/],
  ["date", /^(?:填[报表]日期|填[报表]时间|日期|报送日期)$/],
];

/** A label before a colon; what is signed or sealed by hand too, for it ends the value before it. */
const label =
  /((?:填[报表]人|经办人|制表人|联系人|联系电话|联系方式|电话|填[报表]日期|填[报表]时间|报送日期|日期)|[\p{Script=Han}]{0,6}(?:负责人|审核人|盖章|公章|签字|签章)(?:[(（][^)）]*[)）])?)\s*[:：]/gu;

/** The entries at the foot of an annex that its labels ask for, in one cell or in cells side by side. */
export const signatureOf = rememberedBy(({ sheet, unread }: Annex): readonly SignatureEntry[] => {
  const rows = new Map<number, { readonly cell: string; readonly text: string }[]>();
  for (const { cell, text } of unread) {
    const row = parseArea(cell)?.top ?? -1;
    const others = rows.get(row);
    if (others) others.push({ cell, text });
    else rows.set(row, [{ cell, text }]);
  }
  return [...rows.values()].flatMap((cells) => entriesIn(sheet, cells));
});

function entriesIn(
  sheet: string,
  cells: readonly { readonly cell: string; readonly text: string }[],
): SignatureEntry[] {
  const line = cells.map(({ text }) => text).join("\n");
  if (!/[:：]/.test(line)) return [];
  const marks = [...line.matchAll(label)];
  return marks.flatMap((mark, at): SignatureEntry[] => {
    const name = mark[1] ?? "";
    const role = labels.find(([, pattern]) => pattern.test(name))?.[0];
    if (!role) return [];
    const value = line.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? line.length).trim();
    // The cell in which the label stands.
    const before = line.slice(0, mark.index).split("\n").length - 1;
    const cell = cellAt(cells, before);
    return [{ role, label: name, value, at: fieldAt(sheet, cell) }];
  });
}

/** The cell that holds this line of the joined texts: a text may have lines of its own. */
function cellAt(cells: readonly { readonly cell: string; readonly text: string }[], line: number) {
  let left = line;
  for (const one of cells) {
    left -= one.text.split("\n").length;
    if (left < 0) return one;
  }
  return cells[0] ?? { cell: "A1", text: "" };
}

function fieldAt(sheet: string, { cell, text }: { readonly cell: string; readonly text: string }): Field {
  const { top = 0, left = 0 } = parseArea(cell) ?? {};
  const place = { sheet, cell: toA1(top, left), row: top, column: left };
  return { ...place, role: "signature", text, value: readText(text), stored: text, formula: null, format: "General" };
}
