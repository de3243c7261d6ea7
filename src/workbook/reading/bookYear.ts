import { settingsOfWorkbook } from "../settings/readSettings";

/**
 * The year of the remedies that the workbook as a whole is about, for a form that names none: kept, because the whole workbook is read
 * for it, and read anew once another sheet than that form's was edited.
 */
export class BookYear {
  #kept: { readonly sheetId: string; readonly year: number } | null = null;

  /** @param sheetId of the form, whose own edits do not name a year, or the form would be asked no further */
  async read(context: Excel.RequestContext, sheetId: string): Promise<number> {
    if (this.#kept?.sheetId !== sheetId) {
      const { actionYear } = await settingsOfWorkbook(context);
      this.#kept = { sheetId, year: actionYear.value };
    }
    return this.#kept.year;
  }

  /** @param sheetId of the sheet that was edited */
  noticeEdit(sheetId: string): void {
    if (this.#kept?.sheetId !== sheetId) this.forget();
  }

  forget(): void {
    this.#kept = null;
  }
}
