import { Refusal, type RefusalReason } from "./refusal";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound File Binary: .xls, .doc, and what Office makes of a file with a password. */
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** A PDF may begin with something else; readers look this far (ISO 32000-1, annex H). */
const PDF_SEARCH = 1024;

/** Directory entries of a Compound File that tell what it is ([MS-CFB] 2.6, [MS-OFFCRYPTO] 2.3.4). */
const STREAMS: Readonly<Record<string, RefusalReason>> = {
  EncryptedPackage: "encrypted",
  Workbook: "xls",
  Book: "xls",
  WordDocument: "doc",
};
const ENTRY = 128;
const NAME_BYTES = 64;

/** Lets through what is packed like an .xlsx or .docx, by the bytes: an ending is only a name. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal("empty");
  if (startsWith(bytes, 0, ZIP)) return;
  if (startsWith(bytes, 0, CFB)) throw new Refusal(kindOfCompound(bytes));
  for (let position = 0; position < PDF_SEARCH; position++)
    if (startsWith(bytes, position, PDF)) throw new Refusal("pdf");
  throw new Refusal("otherFormat");
}

/** Its directory lies anywhere in the file, in entries of 128 bytes: the first known name decides. */
function kindOfCompound(bytes: Uint8Array): RefusalReason {
  for (let position = 512; position + ENTRY <= bytes.length; position += ENTRY) {
    const length = (bytes[position + NAME_BYTES] ?? 0) + 256 * (bytes[position + NAME_BYTES + 1] ?? 0);
    if (length < 4 || length > NAME_BYTES) continue;
    const name = new TextDecoder("utf-16le").decode(bytes.subarray(position, position + length - 2));
    const kind = Object.hasOwn(STREAMS, name) ? STREAMS[name] : undefined;
    if (kind !== undefined) return kind;
  }
  return "otherFormat";
}

function startsWith(bytes: Uint8Array, position: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[position + index] === byte);
}
