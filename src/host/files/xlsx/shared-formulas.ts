import type { FormulaPart, SheetPart } from "./scan-sheet";
import { copied } from "../../../core/changes/references";

/** The formulas that cells of one sheet share, by their group: each is written at one cell, and the others see it from where they are. */
export class SharedFormulas {
  private readonly masters = new Map<
    string,
    { readonly text: string; readonly row: number; readonly column: number }
  >();

  static of({ rows }: SheetPart): SharedFormulas {
    const shared = new SharedFormulas();
    for (const { cells } of rows) {
      for (const { row, column, formula } of cells) if (formula) shared.note(row, column, formula);
    }
    return shared;
  }

  /** Keeps a formula that others may share. */
  note(row: number, column: number, { kind, group, text }: FormulaPart): void {
    if (kind === "shared" && group !== null && text !== "") this.masters.set(group, { text, row, column });
  }

  /** The groups whose formula is written at one of these cells. */
  writtenAt(isThere: (row: number, column: number) => boolean): Set<string> {
    return new Set([...this.masters].filter(([, { row, column }]) => isThere(row, column)).map(([group]) => group));
  }

  /** The formula of a cell with its "=", also where it shares that of another; null for none. */
  formulaAt(row: number, column: number, formula: FormulaPart | null): string | null {
    if (!formula) return null;
    if (formula.text !== "") return `=${formula.text}`;
    const master = formula.group === null ? undefined : this.masters.get(formula.group);
    return master ? `=${copied(master.text, row - master.row, column - master.column)}` : null;
  }
}
