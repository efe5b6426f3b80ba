import {
  BooleanNumber,
  Direction,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RANGE_TYPE,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "./univer";
import type { ICommandService, Workbook, Worksheet } from "./univer";
import { freeze, toUniverSheet } from "./univer-workbook-data";
import { emptySheet } from "./workbook-content";
import type { SheetContent, SheetSettings } from "./workbook-content";
import type { SheetInfo } from "./workbook-engine";

/** What Excel knows of a sheet and Univer does not. */
interface Beyond extends Pick<SheetSettings, "protected" | "allows" | "blocks" | "page"> {
  readonly veryHidden: boolean;
}

/** The sheets of a Univer workbook as a whole; their cells are the engine's. */
export class UniverSheets {
  private readonly beyond = new Map<string, Beyond>();
  private nextId: number;

  constructor(
    private readonly book: Workbook,
    private readonly commands: ICommandService,
    sheets: readonly SheetContent[],
  ) {
    this.nextId = sheets.length + 1;
    book.getSheetOrders().forEach((id, index) => {
      const sheet = sheets[index];
      if (!sheet) return;
      this.beyond.set(id, beyond(sheet));
    });
  }

  all(): SheetInfo[] {
    return this.book.getSheetOrders().map((id) => this.info(this.get(id)));
  }

  get(id: string): Worksheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}`);
    return sheet;
  }

  add(name: string): string {
    while (this.book.getSheetBySheetId(`s${this.nextId}`)) this.nextId++;
    const sheet = toUniverSheet(emptySheet(name), `s${this.nextId}`);
    this.run(InsertSheetMutation.id, { index: this.book.getSheetSize(), sheet });
    return sheet.id;
  }

  delete(id: string): void {
    this.run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: this.get(id).getName() });
    this.beyond.delete(id);
  }

  async change(id: string, change: Partial<SheetSettings>): Promise<void> {
    const now = this.info(this.get(id));
    const next = { ...now, ...change };
    // The command, not the mutation: it also rewrites the formulas that name the sheet.
    if (next.name !== now.name) {
      await this.commands.executeCommand(SetWorksheetNameCommand.id, { ...this.address(id), name: next.name });
    }
    if (next.tabColor !== now.tabColor) this.run(SetTabColorMutation.id, { subUnitId: id, color: next.tabColor });
    if (next.visibility !== now.visibility) {
      const hidden = next.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      this.run(SetWorksheetHideMutation.id, { subUnitId: id, hidden });
    }
    if (next.showGridlines !== now.showGridlines) {
      const showGridlines = next.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.run(ToggleGridlinesMutation.id, { subUnitId: id, showGridlines });
    }
    if (next.frozenRows !== now.frozenRows || next.frozenColumns !== now.frozenColumns) {
      this.run(SetFrozenMutation.id, { subUnitId: id, ...freeze(next.frozenRows, next.frozenColumns) });
    }
    this.beyond.set(id, beyond(next));
  }

  move(id: string, position: number): void {
    const fromOrder = this.book.getSheetOrders().indexOf(id);
    this.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder: position });
  }

  async insertLines(id: string, lines: "rows" | "columns", first: number, count: number): Promise<void> {
    const [command, direction] =
      lines === "rows" ? [InsertRowByRangeCommand, Direction.UP] : [InsertColByRangeCommand, Direction.LEFT];
    const range = this.linesRange(id, lines, first, count);
    await this.commands.executeCommand(command.id, { ...this.address(id), range, direction });
  }

  async deleteLines(id: string, lines: "rows" | "columns", first: number, count: number): Promise<void> {
    const command = lines === "rows" ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
    const range = this.linesRange(id, lines, first, count);
    await this.commands.executeCommand(command.id, { ...this.address(id), range });
  }

  /** Univer's sheets have an end; Excel's practically none. */
  makeRoom(id: string, bottom: number, right: number): void {
    const sheet = this.get(id);
    if (bottom >= sheet.getRowCount())
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount: bottom + 41 });
    if (right >= sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: id, columnCount: right + 9 });
    }
  }

  private info(sheet: Worksheet): SheetInfo {
    const { freeze: frozen, showGridlines, tabColor, hidden } = sheet.getConfig();
    const id = sheet.getSheetId();
    const { veryHidden = false, ...known } = this.beyond.get(id) ?? {};
    return {
      id,
      name: sheet.getName(),
      visibility: hidden !== BooleanNumber.TRUE ? "Visible" : veryHidden ? "VeryHidden" : "Hidden",
      tabColor,
      showGridlines: showGridlines !== BooleanNumber.FALSE,
      frozenRows: frozen.ySplit,
      frozenColumns: frozen.xSplit,
      protected: false,
      page: {},
      ...known,
    };
  }

  private linesRange(id: string, lines: "rows" | "columns", first: number, count: number) {
    const sheet = this.get(id);
    const last = first + count - 1;
    return lines === "rows"
      ? {
          startRow: first,
          endRow: last,
          startColumn: 0,
          endColumn: sheet.getColumnCount() - 1,
          rangeType: RANGE_TYPE.ROW,
        }
      : {
          startRow: 0,
          endRow: sheet.getRowCount() - 1,
          startColumn: first,
          endColumn: last,
          rangeType: RANGE_TYPE.COLUMN,
        };
  }

  private address(id: string) {
    return { unitId: this.book.getUnitId(), subUnitId: id };
  }

  private run(command: string, params: object): void {
    if (!this.commands.syncExecuteCommand(command, { unitId: this.book.getUnitId(), ...params })) {
      throw new Error(`Univer refused ${command}`);
    }
  }
}

function beyond({ visibility, protected: isProtected, allows, blocks, page }: SheetSettings): Beyond {
  return {
    veryHidden: visibility === "VeryHidden",
    protected: isProtected,
    page,
    ...(allows && { allows }),
    ...(blocks && { blocks }),
  };
}
