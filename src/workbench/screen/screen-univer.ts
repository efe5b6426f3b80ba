import { IUniverInstanceService, LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import designEn from "@univerjs/design/locale/en-US";
import designZh from "@univerjs/design/locale/zh-CN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiEn from "@univerjs/docs-ui/locale/en-US";
import docsUiZh from "@univerjs/docs-ui/locale/zh-CN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import formatsEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import formatsZh from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPlugin,
} from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import validationEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validationZh from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaZh from "@univerjs/sheets-formula-ui/locale/zh-CN";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtZh from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import { IEditorBridgeService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZh from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsZh from "@univerjs/sheets/locale/zh-CN";
import { UniverUIPlugin } from "@univerjs/ui";
import uiEn from "@univerjs/ui/locale/en-US";
import uiZh from "@univerjs/ui/locale/zh-CN";
import type { OfficeSettings } from "./office-settings";
import type { Workbook } from "@univerjs/core";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";

/** Univer 0.25.1 asks for the names of its toolbars at another place than it has them. */
const toolbarNames = ({ ui: { ribbon } }: typeof uiZh) => ({ ribbon });

const locales = {
  // One list: of several, only their places would be merged, and every text would be its key.
  [LocaleType.ZH_CN]: mergeLocales([
    ...[designZh, uiZh, docsUiZh, sheetsZh, sheetsUiZh],
    ...[formulaZh, numfmtZh, formatsZh, validationZh, toolbarNames(uiZh)],
  ]),
  [LocaleType.EN_US]: mergeLocales([
    ...[designEn, uiEn, docsUiEn, sheetsEn, sheetsUiEn],
    ...[formulaEn, numfmtEn, formatsEn, validationEn, toolbarNames(uiEn)],
  ]),
};

/** Univer drawn into an element: the plugins of the headless one, and those that draw. */
export function screenUniver(container: HTMLElement, { language, theme }: OfficeSettings): Univer {
  const univer = new Univer({
    locale: language === "en" ? LocaleType.EN_US : LocaleType.ZH_CN,
    locales,
    logLevel: LogLevel.ERROR,
    darkMode: theme === "dark",
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: "simple" });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return univer;
}

/** Whether the person is typing into a cell of that Univer. */
export function isEditing(univer: Univer): boolean {
  return univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
}

/**
 * Univer validates changed cells when the page is idle, and throws where their sheet has been removed by then: such cells
 * are left out. Only once a workbook is open.
 */
export function validateOnlyWhatIsThere(univer: Univer): void {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = (unit, sheet, ranges) => {
    const isThere = units.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheet);
    return isThere ? validate(unit, sheet, ranges) : Promise.resolve([]);
  };
}
