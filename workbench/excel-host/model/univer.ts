import {
  ICommandService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";

import dataValidationVi from "@univerjs/sheets-data-validation/locale/vi-VN";
import formulaVi from "@univerjs/sheets-formula/locale/vi-VN";
import sheetsVi from "@univerjs/sheets/locale/vi-VN";
import tableVi from "@univerjs/sheets-table/locale/vi-VN";

import type { Screen } from "./screen";

/** Called with a command or mutation that is about to run. */
export type CommandListener = Parameters<ICommandService["beforeCommandExecuted"]>[0];

/**
 * The engine with the plugins that the model rests on, which the screen registers among its own. An empty workbook is
 * open in it: Univer starts its sheet plugins with the first one, and without them the services that the model asks for
 * are not there.
 * @param before called before anything of the engine's own hears of a command
 */
export function createUniver(screen: Screen, before: CommandListener): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.VI_VN]: mergeLocales(sheetsVi, formulaVi, dataValidationVi, tableVi) },
  });
  univer.__getInjector().get(ICommandService).beforeCommandExecuted(before);
  screen.start(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {});
  return { univer, api: FUniver.newAPI(univer) };
}
