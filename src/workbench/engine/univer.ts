// Everything of Univer that the engine needs, in one place: under jest this one file is bundled (its packages are
// ES modules that jest cannot load as they are), and nothing else has to know.
export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  Direction,
  HorizontalAlign,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  numfmt,
  RANGE_TYPE,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
export type {
  IBorderData,
  ICellData,
  IColumnData,
  ICommandInfo,
  IExecutionOptions,
  IRange,
  IRowData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
  Workbook,
  Worksheet,
} from "@univerjs/core";
export { DataValidationModel, UniverDataValidationPlugin } from "@univerjs/data-validation";
export { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
export {
  IActiveDirtyManagerService,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
export {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from "@univerjs/sheets";
export {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
export type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
export { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
export { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
