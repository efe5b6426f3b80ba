import {
  LocaleType,
  LogLevel,
  Univer,
  UniverDataValidationPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from "./univer";

/** Univer without a screen: the same plugins as the workbench, less the drawing. */
export function headlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return univer;
}
