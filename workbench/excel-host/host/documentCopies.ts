/** Dispatch ids of `Office.context.document.getFileAsync`, and of the file's `getSliceAsync` and `closeAsync`. */
const METHOD = { open: 77, slice: 80, close: 81 } as const;
/** The library's numbers for what it sends (OSF.DDA.Marshaling.File.ParameterKeys). */
const SENT = { fileType: "0", sliceSize: "1", handle: "2", sliceIndex: "3" } as const;
/** `Office.FileType.Compressed` on the wire. */
const COMPRESSED = 1;
/** Microsoft's reference, Office.File.closeAsync: no more than two documents may be in memory. */
const MOST_OPEN = 2;
/** Error codes of the library's DDA layer. */
const ERROR = { fileTypeNotSupported: 1009, internal: 5001 } as const;

/** The open document as a file, handed over in slices. */
export class DocumentCopies {
  private readonly open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private nextHandle = 1;

  /** @param write the workbook as it is now, as the bytes of an .xlsx file */
  constructor(private readonly write: () => Promise<Uint8Array>) {}

  /** Whether a method of the library is one of these. */
  static knows(dispatchId: number): boolean {
    return (Object.values(METHOD) as number[]).includes(dispatchId);
  }

  /** What is held for a page goes with it. */
  clear(): void {
    this.open.clear();
  }

  /** Answers in the library's numbers: a handle and a size, or the bytes of a slice and how many they are. */
  async answer(dispatchId: number, sent: Readonly<Record<string, unknown>>): Promise<object> {
    const failed = (Error: number): object => ({ Version: 1, Error });
    if (dispatchId === METHOD.open) {
      if (sent[SENT.fileType] !== COMPRESSED) return failed(ERROR.fileTypeNotSupported);
      if (this.open.size >= MOST_OPEN) return failed(ERROR.internal);
      const bytes = await this.write();
      const handle = this.nextHandle++;
      this.open.set(handle, { bytes, sliceSize: Number(sent[SENT.sliceSize]) });
      return { Version: 1, Error: 0, 0: handle, 1: bytes.length };
    }
    const handle = Number(sent[SENT.handle]);
    const file = this.open.get(handle);
    if (file === undefined) return failed(ERROR.internal);
    if (dispatchId === METHOD.close) {
      this.open.delete(handle);
      return { Version: 1, Error: 0 };
    }
    const { bytes, sliceSize } = file;
    const first = Number(sent[SENT.sliceIndex]) * sliceSize;
    const slice = [...bytes.subarray(first, first + sliceSize)];
    return { Version: 1, Error: 0, 0: slice, 1: slice.length };
  }
}
