import { parseArea, toA1 } from "../grid/address";
import type { Area, Grid } from "../grid/grid";
import type { CellStyle, CellValidation, LayoutCell, PageSetup, SheetLayout } from "../grid/sheet-layout";
import { inputs, type InputKind } from "./inputs";
import { looks } from "../forms/printed/looks";

/** A sheet while it is being laid out. Addresses are A1 as on the printed form; an area of several cells is merged. */
export class SheetDraft {
  private readonly cells = new Map<string, LayoutCell>();
  private readonly merges: Area[] = [];
  private readonly asked = new Map<string, { readonly kind: InputKind; readonly area: Area }>();
  private readonly heights: Record<number, number> = {};
  private last = 0;

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** Prints a text. */
  print(address: string, text: string, style: CellStyle): void {
    this.put(address, text || null, null, style);
  }

  /** Asks for something, which may be known already. */
  ask(address: string, kind: InputKind, known: string | number = ""): void {
    const area = this.put(address, known === "" ? null : known, null, { ...looks.input, ...inputs[kind].style });
    this.asked.set(toA1(area.top, area.left), { kind, area });
  }

  /** Lets a cell follow from others. */
  derive(address: string, formula: string, style: CellStyle = looks.derived): void {
    const area = this.put(address, null, formula, style);
    this.asked.delete(toA1(area.top, area.left));
  }

  /** Makes a cell that was printed blank or asked for follow from others; its place and merged area stay. */
  deriveAt(address: string, formula: string, format?: string): void {
    this.cells.set(address, { value: null, formula, style: format ? { ...looks.derived, format } : looks.derived });
    this.asked.delete(address);
  }

  /** Gives a cell that is asked for a formula, which the person may write over. */
  suggest(address: string, formula: string): void {
    const cell = this.cells.get(address);
    if (cell) this.cells.set(address, { ...cell, formula });
  }

  height(row: number, points: number): void {
    this.heights[row - 1] = points;
  }

  /** The form as if it were filled in: what reading needs to give every cell its meaning. */
  sample(): Grid {
    const rows = Array.from({ length: this.last + 1 }, (_, row) =>
      this.widths.map((_width, column) => {
        const address = toA1(row, column);
        const asked = this.asked.get(address);
        const known = this.cells.get(address)?.value ?? null;
        const value = known ?? (asked ? inputs[asked.kind].sample : null);
        return value === null ? null : { value, text: String(value), formula: null, format: "General" };
      }),
    );
    return { sheet: this.name, top: 0, left: 0, rows, merges: this.merges };
  }

  /** The finished sheet; `titleRows` are repeated on each page ("1:3"). */
  layout(titleRows: string): SheetLayout {
    return {
      name: this.name,
      cells: Object.fromEntries(this.cells),
      merges: this.merges,
      columnWidths: Object.fromEntries(this.widths.map((width, column) => [column, width])),
      rowHeights: this.heights,
      validations: this.validations(),
      page: { ...page, titleRows, printArea: `A1:${toA1(this.last, this.widths.length - 1)}` },
    };
  }

  private put(address: string, value: string | number | null, formula: string | null, style: CellStyle): Area {
    const area = parseArea(address);
    if (!area) throw new RangeError(`not an address: ${address}`);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const isFirst = row === area.top && column === area.left;
        this.cells.set(toA1(row, column), {
          value: isFirst ? value : null,
          formula: isFirst ? formula : null,
          style,
        });
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
    this.last = Math.max(this.last, area.bottom);
    return area;
  }

  private validations(): CellValidation[] {
    const kinds = [...new Set([...this.asked.values()].map(({ kind }) => kind))];
    return kinds.flatMap((kind) => {
      const { validation } = inputs[kind];
      const areas = [...this.asked.values()].filter((one) => one.kind === kind).map(({ area }) => area);
      return validation ? [{ ...validation, areas: joined(areas) }] : [];
    });
  }
}

/** A4 upright, one page wide and as many long as it takes; margins are points. */
const page: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { horizontalFitToPages: 1 },
  centerHorizontally: true,
  margins: { top: 48, bottom: 48, left: 45, right: 45, header: 25, footer: 25 },
  headerFooter: { centerFooter: "&P / &N" },
};

/** Areas that stand below one another become one. */
function joined(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.top - b.top);
  return sorted.reduce<Area[]>((all, area) => {
    const above = all.at(-1);
    if (above && above.left === area.left && above.right === area.right && above.bottom + 1 === area.top) {
      all[all.length - 1] = { ...above, bottom: area.bottom };
    } else {
      all.push(area);
    }
    return all;
  }, []);
}
