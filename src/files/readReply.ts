import { readDocx } from "./docx/readDocx";
import { requireZip } from "./fileKind";
import { createPause, type Pause } from "./pause";
import { readProperties } from "./properties";
import { Refusal } from "./refusal";
import { readRelationships } from "./relationships";
import type { FileLike, Reply, ReplySheet } from "./reply";
import { replySheet } from "./replySheet";
import { readXlsx } from "./xlsx/readXlsx";
import { openZip, type Zip } from "./zip";

/** In bytes; the forms themselves are a few dozen KB, pictures and scans make them large. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/** The forms of one file, or why there are none. Rejects only where `signal` is aborted. */
export async function readReply(file: FileLike, signal?: AbortSignal): Promise<Reply> {
  try {
    return await read(file, createPause(signal));
  } catch (cause) {
    signal?.throwIfAborted();
    // Whatever else is thrown comes of bytes that are not as the formats have them: one such file must not end the others.
    const reason = cause instanceof Refusal ? cause.reason : "broken";
    return { kind: "refused", fileName: file.name, reason, cause };
  }
}

async function read(file: FileLike, pause: Pause): Promise<Reply> {
  if (file.size > FILE_LIMIT) throw new Refusal("tooLarge");
  const bytes = await bytesOf(file);
  requireZip(bytes);
  const zip = openZip(bytes, pause);
  const relationships = await readRelationships(zip, "");
  const main = relationships.find(({ type }) => type === "officeDocument")?.part ?? "";
  const { sheets, hidden } = await readMain(zip, main, file.name.replace(/\.[^.]*$/, ""));
  if (sheets.length === 0) throw new Refusal("noForm");
  return {
    kind: "read",
    fileName: file.name,
    sheets,
    hidden,
    ...(await readProperties(zip, relationships)),
  };
}

async function bytesOf(file: FileLike): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw Object.assign(new Refusal("unreadable"), { cause });
  }
}

/** By the folders that every writer of these formats uses. */
async function readMain(
  zip: Zip,
  main: string,
  baseName: string,
): Promise<{ sheets: ReplySheet[]; hidden: readonly string[] }> {
  if (/^xl\/.*\.xml$/i.test(main)) {
    const { visible, hidden } = await readXlsx(zip, main);
    const sheets: ReplySheet[] = [];
    for await (const { name, grid } of visible) {
      const sheet = replySheet(name, grid);
      if (sheet !== null) sheets.push(sheet);
    }
    return { sheets, hidden };
  }
  if (/^word\/.*\.xml$/i.test(main)) return { sheets: await readDocx(zip, main, baseName), hidden: [] };
  throw new Refusal("otherFormat");
}
