import { init, type NewFile } from "excelize-wasm";

/** A workbook opened by the file library. */
export type Book = NewFile;

type Library = Awaited<ReturnType<typeof init>>;

let location: string | undefined;
let library: Promise<Library> | undefined;

/**
 * Says where the file library's WebAssembly is: in a page the address of `excelize.wasm.gz` served beside it, in Node
 * the path of the file. Nothing is loaded before the first save.
 */
export function initFiles(wasmLocation: string): void {
  // Said again before each save, it must not load the library again.
  if (wasmLocation !== location) library = undefined;
  location = wasmLocation;
}

/** The original workbook in the library, or a new one with one sheet, "Sheet1". */
export async function openBook(original: Uint8Array | null): Promise<Book> {
  if (location === undefined) throw new Error("initFiles was not called");
  library ??= init(location);
  const { NewFile, OpenReader } = await library;
  const book = original ? OpenReader(original) : NewFile();
  return must(book, "open");
}

/**
 * The library answers with an error instead of throwing; here an answer that failed throws, saying in which call. No
 * answer at all means that the library itself fell over; the next file then gets a fresh one.
 */
export function must<Answer extends { error?: string | null }>(
  answer: Answer | undefined,
  call: string,
): Answer {
  if (!answer) {
    library = undefined;
    throw new Error(`${call}: the file library stopped`);
  }
  if (answer.error) throw new Error(`${call}: ${answer.error}`);
  return answer;
}
