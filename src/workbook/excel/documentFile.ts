import { HostError, toHostError } from "./hostError";

/** The open workbook as the bytes of its file, as it is now, saved or not. @throws HostError when Excel refuses */
export async function readDocumentFile(): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported("CompressedFile", "1.1")) {
    throw new HostError("notSupported", "CompressedFile 1.1");
  }
  const file = await ask<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let position = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      // One after the other: Excel holds 4 MB of the file at a time.
      const slice = await ask<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(slice.data as ArrayLike<number>, position);
      position += slice.size;
    }
    return bytes;
  } finally {
    // Two files may be open at a time, and nothing is to be said of one that does not close.
    file.closeAsync();
  }
}

/** Where a workbook that has just been opened is to be looked for. On a Mac its window stays behind this one (#6943). */
export type NewWindow = "inFront" | "behind" | "browserTab";

/**
 * Opens a workbook of its own, which nobody has saved yet.
 * @param bytes of an .xlsx
 * @throws HostError when Excel refuses
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<NewWindow> {
  const base64 = await toBase64(bytes);
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw toHostError(error);
  }
  const { platform } = Office.context;
  if (platform === Office.PlatformType.Mac) return "behind";
  return platform === Office.PlatformType.OfficeOnline ? "browserTab" : "inFront";
}

function toBase64(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data URL: the bytes follow the first comma.
    reader.onload = () => resolve((reader.result as string).replace(/^.*?,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("The workbook could not be encoded."));
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
  });
}

function ask<T>(call: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError("unknown", String(error.code), { cause: error }));
    });
  });
}
