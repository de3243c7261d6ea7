/** Runs where the add-in does, with the real library; it must not use anything outside of itself. */
export type Script = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;

/** A small script as an add-in may have it, and what Excel is documented to answer. */
export interface Case {
  readonly what: string;
  /** The page that documents it, under https://learn.microsoft.com/. */
  readonly page: string;
  /** `sheet` is a new sheet "Thử", in front and empty; it is taken away afterwards. */
  readonly script: Script;
  /** What the script gives; `refused(code)` where Excel refuses. */
  readonly expected: unknown;
}

/** The page of a class or an interface of the Excel API. @param name such as "excel.range" */
export const api = (name: string): string => `javascript/api/excel/${name}`;

/** A page about add-ins for Excel. @param name such as "excel-add-ins-ranges-unbounded" */
export const guide = (name: string): string => `office/dev/add-ins/excel/${name}`;

/** What a case expects where Excel refuses with this code. */
export const refused = (code: string): object => ({ refused: code });

/** What a script gives in the open workbook. It uses nothing outside of itself either: tests send it to the pane. */
export async function answerTo(script: Script): Promise<unknown> {
  const inSheet = (act: Script): Promise<unknown> =>
    Excel.run(async (context) => {
      const answer = await act(context, context.workbook.worksheets.getItem("Thử"));
      await context.sync();
      return answer;
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Thử").activate();
    await context.sync();
  });
  try {
    return await inSheet(script);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { refused: error.code };
  } finally {
    await inSheet((_context, sheet) => {
      sheet.delete();
      return Promise.resolve();
    });
  }
}
