import { ICommandService } from "@univerjs/core";
import { behaveAsExcel } from "./behaviour";
import { Book, type ExcelWords } from "./book";
import { SetFilterMutation } from "./filters/filterMutation";
import type { Screen } from "./screen";
import { restoreSpills } from "./snapshot";
import { fitRowsOf } from "./structure/fitRows";
import { SetCellStylesMutation } from "./styles/cellStyles";
import { SetNamedStylesMutation } from "./styles/namedStyles";

/**
 * A workbook that behaves as Excel's do; nothing is open in it yet.
 * @param screen what shows it, which nothing else has started yet
 */
export function createBook(screen: Screen, words: ExcelWords): Book {
  const book = new Book(screen, words);
  for (const mutation of [SetCellStylesMutation, SetNamedStylesMutation, SetFilterMutation]) {
    book.get(ICommandService).registerCommand(mutation);
  }
  book.onLoad(() => restoreSpills(book)); // before anything else looks at the cells
  behaveAsExcel(book);
  fitRowsOf(book);
  return book;
}
