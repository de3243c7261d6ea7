import { Inflate } from "fflate";
import type { Pause } from "./pause";
import { Refusal } from "./refusal";

/** What is unpacked of one file, in bytes: a shared book of 100 sheets is under 10 MB, blank rows with formats more. */
const PARTS_LIMIT = 128 * 1024 * 1024;
/** Deflate grows 1,032 times at most, so that one slice stays under 17 MB. */
const SLICE = 16 * 1024;

const [LOCAL_HEADER, CENTRAL_HEADER, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE, LONGEST_COMMENT] = [30, 46, 22, 0xffff];

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Unpacked, as the directory declares it. */
  readonly size: number;
  readonly offset: number;
}

/** The parts of an .xlsx or .docx. */
export interface Zip {
  has(part: string): boolean;
  /**
   * Unpacks a part bit by bit: it is never whole in memory, and a bomb is cut off where it outgrows what it declares.
   * Refuses what is damaged.
   */
  unpack(part: string, take: (chunk: Uint8Array) => void): Promise<void>;
}

/**
 * Goes by the central directory, as Office does (APPNOTE.TXT 4.3): fflate's `unzip` unpacks a part whole and takes its
 * declared size on trust, its `Unzip` guesses where parts end that were written as a stream.
 * @throws Refusal, RangeError where the bytes end too early
 */
export function openZip(bytes: Uint8Array, pause: Pause): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = PARTS_LIMIT;
  return {
    has: (part) => entries.has(keyOf(part)),
    unpack: async (part, take) => {
      const entry = entries.get(keyOf(part));
      if (entry === undefined) throw new Refusal("broken");
      left -= entry.size;
      if (left < 0) throw new Refusal("expandsTooMuch");
      const check = checked(entry, take);
      await unpackEntry(packedBytes(bytes, view, entry), entry.method, check.take, pause);
      check.end();
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(position, true) !== CENTRAL_HEADER) throw new Refusal("broken");
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(position + field, true)) as [
      number,
      number,
      number,
    ];
    const start = position + CENTRAL_SIZE;
    entries.set(keyOf(new TextDecoder().decode(bytes.subarray(start, start + name))), {
      method: view.getUint16(position + 10, true),
      crc: view.getUint32(position + 16, true),
      packedSize: view.getUint32(position + 20, true),
      size: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position = start + name + extra + comment;
  }
  return entries;
}

/** Part names do not tell capitals apart (ECMA-376-2, 6.2.2); some writers put backslashes. */
function keyOf(part: string): string {
  return part.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let index = last; index >= 0 && index >= last - LONGEST_COMMENT; index--) {
    if (view.getUint32(index, true) === END) return index;
  }
  throw new Refusal("broken");
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packedSize }: Entry): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new Refusal("broken");
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new Refusal("broken");
  return bytes.subarray(start, start + packedSize);
}

async function unpackEntry(
  packed: Uint8Array,
  method: number,
  take: (chunk: Uint8Array) => void,
  pause: Pause,
): Promise<void> {
  if (method !== 0 && method !== 8) throw new Refusal("broken");
  const inflate = method === 8 ? new Inflate(take) : { push: take };
  for (let index = 0; index < packed.length; index += SLICE) {
    inflate.push(packed.subarray(index, index + SLICE), index + SLICE >= packed.length);
    await pause();
  }
}

/** Holds what comes out to the size and the checksum that the directory declares. */
function checked({ size, crc }: Entry, take: (chunk: Uint8Array) => void) {
  let [came, sum] = [0, -1];
  return {
    take: (chunk: Uint8Array): void => {
      came += chunk.length;
      if (came > size) throw new Refusal("broken");
      sum = addToCrc(sum, chunk);
      take(chunk);
    },
    end: (): void => {
      if (came !== size || ~sum >>> 0 !== crc) throw new Refusal("broken");
    },
  };
}

/** CRC-32 of ISO 3309, as zip files have it; fflate keeps its own to itself. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function addToCrc(crc: number, chunk: Uint8Array): number {
  for (const byte of chunk) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
