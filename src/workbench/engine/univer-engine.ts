import { overlap } from "../../core/grid/area";
import type { Area } from "../../core/grid/grid";
import { CalculationWatch } from "./calculation-watch";
import {
  AddConditionalRuleMutation,
  AddDataValidationMutation,
  AddWorksheetMergeMutation,
  ConditionalFormattingRuleModel,
  DataValidationModel,
  DeleteConditionalRuleMutation,
  ICommandService,
  IDefinedNamesService,
  RemoveDataValidationMutation,
  RemoveDefinedNameMutation,
  RemoveWorksheetMergeMutation,
  SetConditionalRuleMutation,
  SetDefinedNameMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
  UniverInstanceType,
} from "./univer";
import type { ICellData, IWorkbookData, Univer, Workbook, Worksheet } from "./univer";
import { readCell, usedAreaOf } from "./univer-cells";
import { contentOf } from "./univer-content";
import { engineEvent } from "./univer-events";
import {
  fromUniverRange,
  fromUniverRule,
  fromUniverValidation,
  toUniverRange,
  toUniverRule,
  toUniverValidation,
} from "./univer-formats";
import { UniverSheets } from "./univer-sheets";
import { toUniverStyle } from "./univer-style";
import { pixelsPerPoint, toUniverValue, toUniverWorkbook } from "./univer-workbook-data";
import type {
  ConditionalFormat,
  DefinedName,
  SheetSettings,
  StoredCell,
  Validation,
  WorkbookContent,
} from "./workbook-content";
import type { CellChange, CellChanges, EngineEvent, SheetInfo, WorkbookEngine } from "./workbook-engine";

/**
 * The engine over a Univer instance, with or without a screen. Writes are mutations, not commands: like an add-in's
 * writes in Excel they leave nothing in the person's undo stack.
 */
export class UniverEngine implements WorkbookEngine {
  private readonly injector;
  private readonly commands: ICommandService;
  private readonly calculation: CalculationWatch;
  private readonly book: Workbook;
  private readonly sheetList: UniverSheets;
  private readonly protectedBook: boolean;
  readonly customXml: Map<string, string>;

  /** `isEditing` is how the screen says that the person is typing into a cell; headless nobody is. */
  constructor(
    private readonly univer: Univer,
    content: WorkbookContent,
    readonly isEditing: () => boolean = () => false,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.calculation = new CalculationWatch(univer);
    this.book = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, toUniverWorkbook(content));
    this.sheetList = new UniverSheets(this.book, this.commands, content.sheets);
    this.protectedBook = content.protected;
    this.customXml = new Map(content.customXml.map((xml, at) => [`{part-${String(at + 1)}}`, xml]));
    this.open(content);
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.all();
  }
  addSheet(name: string): string {
    return this.sheetList.add(name);
  }
  deleteSheet(sheet: string): void {
    this.sheetList.delete(sheet);
  }
  changeSheet(sheet: string, change: Partial<SheetSettings>): Promise<void> {
    return this.sheetList.change(sheet, change);
  }
  moveSheet(sheet: string, position: number): void {
    this.sheetList.move(sheet, position);
  }

  activeSheet(): string {
    return this.book.getActiveSheet().getSheetId();
  }
  activate(sheet: string): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: this.sheet(sheet).getSheetId() });
  }
  selection(): { sheet: string; area: Area } {
    const selected = this.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    const area = selected ? fromUniverRange(selected.range) : { top: 0, left: 0, bottom: 0, right: 0 };
    return { sheet: this.activeSheet(), area };
  }
  select(sheet: string, area: Area): void {
    this.activate(sheet);
    const range = toUniverRange(area);
    const primary = {
      ...toUniverRange({ ...area, bottom: area.top, right: area.left }),
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.run(SetSelectionsOperation.id, {
      subUnitId: sheet,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | null {
    return usedAreaOf(this.sheet(sheet), valuesOnly, within);
  }
  cell(sheet: string, row: number, column: number): StoredCell | null {
    return readCell(this.book, this.sheet(sheet), row, column);
  }
  write(sheet: string, changes: CellChanges): void {
    // Apart, because Univer takes a cell without a formula for one that has lost it, unless only looks are set.
    this.writeWhere(sheet, changes, (change) => !isLookOnly(change), {});
    this.writeWhere(sheet, changes, isLookOnly, { trigger: SetStyleCommand.id });
  }
  insertLines(sheet: string, lines: "rows" | "columns", first: number, count: number): Promise<void> {
    return this.sheetList.insertLines(sheet, lines, first, count);
  }
  deleteLines(sheet: string, lines: "rows" | "columns", first: number, count: number): Promise<void> {
    return this.sheetList.deleteLines(sheet, lines, first, count);
  }

  merges(sheet: string): readonly Area[] {
    return this.sheet(sheet).getMergeData().map(fromUniverRange);
  }
  merge(sheet: string, areas: readonly Area[]): void {
    for (const area of areas) this.sheetList.makeRoom(sheet, area.bottom, area.right);
    this.run(AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: areas.map(toUniverRange) });
  }
  unmerge(sheet: string, area: Area): void {
    const touched = this.merges(sheet).filter((merge) => overlap(merge, area));
    if (touched.length === 0) return;
    this.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges: touched.map(toUniverRange) });
  }

  columnWidth(sheet: string, column: number): number {
    return this.sheet(sheet).getColumnWidth(column) / pixelsPerPoint;
  }
  rowHeight(sheet: string, row: number): number {
    return this.sheet(sheet).getRowHeight(row) / pixelsPerPoint;
  }
  setColumnWidth(sheet: string, first: number, last: number, points: number): void {
    this.sheetList.makeRoom(sheet, 0, last);
    const ranges = [toUniverRange({ top: 0, left: first, bottom: 0, right: last })];
    this.run(SetWorksheetColWidthMutation.id, {
      subUnitId: sheet,
      ranges,
      colWidth: Math.round(points * pixelsPerPoint),
    });
  }
  setRowHeight(sheet: string, first: number, last: number, points: number): void {
    this.sheetList.makeRoom(sheet, last, 0);
    const ranges = [toUniverRange({ top: first, left: 0, bottom: last, right: 0 })];
    this.run(SetWorksheetRowHeightMutation.id, {
      subUnitId: sheet,
      ranges,
      rowHeight: Math.round(points * pixelsPerPoint),
    });
  }
  isRowHidden(sheet: string, row: number): boolean {
    return !this.sheet(sheet).getRowRawVisible(row);
  }
  isColumnHidden(sheet: string, column: number): boolean {
    return !this.sheet(sheet).getColVisible(column);
  }

  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    const rules = this.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.book.getUnitId(), sheet) ?? [];
    return rules.map(fromUniverRule).filter((format) => format !== null);
  }
  putConditionalFormat(sheet: string, format: ConditionalFormat): void {
    const known = this.injector.get(ConditionalFormattingRuleModel).getRule(this.book.getUnitId(), sheet, format.id);
    const rule = toUniverRule(format);
    if (known) this.run(SetConditionalRuleMutation.id, { subUnitId: sheet, cfId: format.id, rule });
    else this.run(AddConditionalRuleMutation.id, { subUnitId: sheet, rule });
  }
  deleteConditionalFormat(sheet: string, id: string): void {
    this.run(DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId: id });
  }

  validations(sheet: string): readonly Validation[] {
    const rules = this.injector.get(DataValidationModel).getRules(this.book.getUnitId(), sheet);
    return rules.map((rule) => fromUniverValidation(rule)).filter((rule) => rule !== null);
  }
  putValidation(sheet: string, validation: Validation): void {
    if (this.validations(sheet).some(({ id }) => id === validation.id)) this.deleteValidation(sheet, validation.id);
    this.run(AddDataValidationMutation.id, { subUnitId: sheet, rule: toUniverValidation(validation) });
  }
  deleteValidation(sheet: string, id: string): void {
    this.run(RemoveDataValidationMutation.id, { subUnitId: sheet, ruleId: id });
  }

  names(): readonly DefinedName[] {
    const map = this.injector.get(IDefinedNamesService).getDefinedNameMap(this.book.getUnitId()) ?? {};
    return Object.values(map).map(({ name, formulaOrRefString, localSheetId }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      sheet: this.sheets().find(({ id }) => id === localSheetId)?.name ?? null,
    }));
  }
  putName({ name, formula, sheet }: DefinedName): void {
    const localSheetId = this.sheets().find((candidate) => candidate.name === sheet)?.id;
    const scope = localSheetId ? { localSheetId } : {};
    this.run(SetDefinedNameMutation.id, { id: name, name, formulaOrRefString: formula.replace(/^=/, ""), ...scope });
  }
  deleteName(name: string): void {
    this.run(RemoveDefinedNameMutation.id, { id: name, name });
  }

  isProtected(): boolean {
    return this.protectedBook;
  }
  settled(): Promise<void> {
    return this.calculation.settled();
  }
  content(): WorkbookContent {
    return contentOf(this, this.book);
  }
  onEvent(listener: (event: EngineEvent) => void): () => void {
    const subscription = this.commands.onCommandExecuted((command, options) => {
      const event = engineEvent(command, options);
      if (event) listener(event);
    });
    return () => subscription.dispose();
  }
  dispose(): void {
    this.calculation.dispose();
    this.univer.dispose();
  }

  private open(content: WorkbookContent): void {
    content.sheets.forEach((sheet, index) => {
      const id = this.sheetList.all()[index]?.id ?? "";
      for (const format of [...sheet.conditionalFormats].reverse()) this.putConditionalFormat(id, format);
      for (const validation of sheet.validations) this.putValidation(id, validation);
      if (sheet.name === content.active) this.activate(id);
    });
    for (const name of content.names) this.putName(name);
  }

  private writeWhere(
    sheet: string,
    changes: CellChanges,
    counts: (change: CellChange) => boolean,
    how: { trigger?: string },
  ): void {
    const matrix: Record<number, Record<number, ICellData>> = {};
    let [bottom, right] = [-1, -1];
    for (const [row, cells] of changes) {
      for (const [column, change] of cells) {
        if (!counts(change)) continue;
        (matrix[row] ??= {})[column] = this.cellData(sheet, row, column, change);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    if (bottom < 0) return;
    this.sheetList.makeRoom(sheet, bottom, right);
    this.run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: matrix, ...how });
  }

  private cellData(sheet: string, row: number, column: number, change: CellChange): ICellData {
    const { custom = {}, t: type } = this.sheet(sheet).getCellRaw(row, column) ?? {};
    return {
      // Said again, or Univer would turn a number into text under the format "@"; Excel leaves it a number.
      ...(change.value === undefined && type != null && { t: type }),
      ...(change.value !== undefined && { ...toUniverValue(change.value), p: null }),
      ...(change.formula !== undefined && { f: change.formula, si: null }),
      ...(change.style && { s: toUniverStyle(change.style), custom: { ...custom, unlocked: change.style.unlocked } }),
      ...(change.style === null && { s: null }),
    };
  }

  private run(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, { unitId: this.book.getUnitId(), ...params })) {
      throw new Error(`Univer refused ${id}`);
    }
  }

  private sheet(id: string): Worksheet {
    return this.sheetList.get(id);
  }
}

function isLookOnly({ value, formula }: CellChange): boolean {
  return value === undefined && formula === undefined;
}
