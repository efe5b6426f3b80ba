import fc from "fast-check";
import { invert } from "../../src/core/changes/invert";
import { withEdits } from "../../src/core/changes/with-edits";
import { cellAt, type Cell } from "../../src/core/grid/grid";
import { parseArea } from "../../src/core/grid/address";
import { anyForm, gridOf } from "./fill-forms";
import { planned, plannedBlanks, withProposals } from "./fill-sheets";

const anySheet = anyForm.map((form) => gridOf(form, "filled", "附件"));
const runs = { numRuns: 300 };

test("a fill leaves nothing blank to fill, as formulas or as values", () => {
  fc.assert(
    fc.property(anySheet, fc.boolean(), (grid, values) => {
      const filled = withProposals(grid, plannedBlanks(grid, values));
      expect(plannedBlanks(filled, values)).toEqual([]);
    }),
    runs,
  );
});

test("what a fill wrote is never offered to be corrected", () => {
  fc.assert(
    fc.property(anySheet, fc.boolean(), (grid, values) => {
      const blanks = plannedBlanks(grid, values);
      const written = new Set(blanks.map(({ cell }) => cell));
      const again = planned(withProposals(grid, blanks), values);
      expect(again.filter(({ cell }) => written.has(cell))).toEqual([]);
    }),
    runs,
  );
});

test("formulas and values come to the same", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const amounts = (values: boolean) => planned(grid, values).map(({ cell, edit }) => [cell, edit.after.value]);
      expect(amounts(true)).toEqual(amounts(false));
    }),
    runs,
  );
});

test("undoing a fill gives every cell back its value, formula and format", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const proposals = planned(grid);
      const undo = invert(proposals.map(({ edit }) => edit)).map((edit) => ({
        edit,
        text: proposals.find(({ cell }) => cell === edit.cell)?.before ?? "",
      }));
      const back = withEdits(withProposals(grid, proposals), undo);
      const plain = (cell: Cell | null | undefined) =>
        cell?.value == null && cell?.format === "General" ? null : cell;
      expect(back.rows.map((row) => row.map(plain))).toEqual(
        grid.rows.map((row) => row.map((cell) => plain(cell) ?? null)),
      );
    }),
    runs,
  );
});

test("a cell is proposed once, and holds what the proposal says that it replaces", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const proposals = planned(grid);
      expect(new Set(proposals.map(({ cell }) => cell)).size).toBe(proposals.length);
      for (const { cell, edit, kind } of proposals) {
        const { top, left } = parseArea(cell)!;
        const { value = null, formula = null, format = "General" } = cellAt(grid, top, left) ?? {};
        expect(edit.before).toEqual({ value, formula, format });
        expect(kind === "typed").toBe(value !== null);
      }
    }),
    runs,
  );
});

test("a formula never refers to its own cell, directly or through others that are filled", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const from = new Map(
        planned(grid).map(({ cell, edit }) => [cell, edit.after.formula ? referredBy(edit.after.formula) : []]),
      );
      const reaches = (cell: string, goal: string): boolean =>
        (from.get(cell) ?? []).some((next) => next === goal || reaches(next, goal));
      for (const cell of from.keys()) expect(reaches(cell, cell)).toBe(false);
    }),
    runs,
  );
});

/** Every cell that a formula reads. */
function referredBy(formula: string): string[] {
  return [...formula.matchAll(/([A-Z]+)(\d+)(?::[A-Z]+(\d+))?/g)].flatMap(([, column = "", first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${column}${String(Number(first) + at)}`),
  );
}
