import { LocaleService, LocaleType, mergeLocales, type Univer } from "@univerjs/core";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";

import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";

import dataValidationUIVi from "@univerjs/sheets-data-validation-ui/locale/vi-VN";
import conditionalFormattingVi from "@univerjs/sheets-conditional-formatting-ui/locale/vi-VN";
import designVi from "@univerjs/design/locale/vi-VN";
import docsUIVi from "@univerjs/docs-ui/locale/vi-VN";
import formulaUIVi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import numfmtVi from "@univerjs/sheets-numfmt-ui/locale/vi-VN";
import sheetsUIVi from "@univerjs/sheets-ui/locale/vi-VN";
import tableUIVi from "@univerjs/sheets-table-ui/locale/vi-VN";
import uiVi from "@univerjs/ui/locale/vi-VN";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";

/** The plugins of the engine with those that draw it into `container`, in the order that Univer's own examples have. */
export function registerGrid(univer: Univer, container: HTMLElement): void {
  univer
    .__getInjector()
    .get(LocaleService)
    .load({
      [LocaleType.VI_VN]: mergeLocales(
        designVi,
        uiVi,
        docsUIVi,
        sheetsUIVi,
        formulaUIVi,
        numfmtVi,
        dataValidationUIVi,
        conditionalFormattingVi,
        tableUIVi,
      ),
    });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, ribbonType: "simple" });
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
  // Excel's list takes no keys while a cell is typed in; a search box in it would take the rest of the word.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showSearchOnDropdown: false,
    showEditOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin);
}
