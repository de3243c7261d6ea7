import { strFromU8, unzipSync } from "fflate";
import { attribute, children, parseXml } from "./xml";

/** The parts of a package by their path without a leading slash. */
export type Parts = Record<string, Uint8Array>;

/** Why bytes could not be opened as a workbook. */
export type FileProblem = "empty" | "tooLarge" | "encrypted" | "oldFormat" | "notXlsx" | "broken";

/** Workbooks of this kind are under 1 MB; the limits only keep a page from being brought down by one file. */
export const MAX_FILE_BYTES = 30 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;

const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b];
/** A password-protected workbook is a compound file with this stream; its directory holds names in UTF-16. */
const ENCRYPTED_STREAM = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Unpacks a workbook's bytes, or says what they are instead. Never throws for what a file holds. */
export function unpack(bytes: Uint8Array): { parts: Parts } | { problem: FileProblem } {
  if (bytes.length === 0) return { problem: "empty" };
  if (bytes.length > MAX_FILE_BYTES) return { problem: "tooLarge" };
  if (startsWith(bytes, CFB_SIGNATURE)) {
    return { problem: includes(bytes, ENCRYPTED_STREAM) ? "encrypted" : "oldFormat" };
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) return { problem: "notXlsx" };

  let unpacked = 0;
  let parts: Parts;
  try {
    parts = unzipSync(bytes, {
      // Sizes are summed from the directory before anything is inflated; what follows a size that lies is cut off.
      filter: (file) => {
        unpacked += file.originalSize;
        return unpacked <= MAX_UNPACKED_BYTES && !file.name.endsWith("/");
      },
    });
  } catch {
    return { problem: "broken" };
  }
  if (unpacked > MAX_UNPACKED_BYTES) return { problem: "tooLarge" };
  return { parts };
}

/** The text of a part, or undefined when the package has none. */
export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts[path];
  return bytes && strFromU8(bytes);
}

/** The parsed root of a part, or null when the package has none. Throws when it is not well-formed. */
export function partRoot(parts: Parts, path: string): Element | null {
  const text = partText(parts, path);
  return text === undefined ? null : parseXml(text).documentElement;
}

/** A relationship of a part: its target as a path in the package, and the last word of its type ("worksheet"). */
export interface Relation {
  id: string;
  kind: string;
  target: string;
}

/** The relationships of the part at `path` ("" for the package itself), without those that point outside. */
export function relations(parts: Parts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const root = partRoot(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return children(root, "Relationship")
    .filter((item) => attribute(item, "TargetMode") !== "External")
    .map((item) => ({
      id: attribute(item, "Id") ?? "",
      kind: (attribute(item, "Type") ?? "").split("/").pop() ?? "",
      target: resolve(folder, attribute(item, "Target") ?? ""),
    }));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, pattern: number[]): boolean {
  const first = pattern[0] ?? 0;
  for (let position = bytes.indexOf(first); position !== -1; position = bytes.indexOf(first, position + 1)) {
    if (pattern.every((byte, index) => bytes[position + index] === byte)) return true;
  }
  return false;
}
