import { existsSync, readFileSync } from "node:fs";

/**
 * Size of a PNG, read from its header.
 * @param {string} file path
 * @returns {{width: number, height: number} | null} pixels; null when there is no such file or it is no PNG
 */
export function pngSize(file) {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
