import { expect, test } from "vitest";
import { readReplies } from "../../src/files/readReplies";
import type { FileLike } from "../../src/files/reply";
import { fileOf, fixtureBytes } from "../support/replyFiles";

const bytes = fixtureBytes("tung-don-vi/PL01_CSCN.xlsx");

/** Files that note when their bytes are asked for. */
function files(asked: string[], ...names: readonly string[]): FileLike[] {
  return names.map((name) => {
    const file = fileOf(name, name.endsWith(".pdf") ? new TextEncoder().encode("%PDF-1.7") : bytes);
    const arrayBuffer = (): Promise<ArrayBuffer> => {
      asked.push(name);
      return file.arrayBuffer();
    };
    return { ...file, arrayBuffer };
  });
}

test("one after the other, in their order, a bad one between", async () => {
  const asked: string[] = [];
  const seen: unknown[] = [];
  for await (const reply of readReplies(files(asked, "a.xlsx", "b.pdf", "c.xlsx"))) {
    seen.push([reply.fileName, reply.kind, asked.length]);
  }
  expect(seen).toEqual([
    ["a.xlsx", "read", 1],
    ["b.pdf", "refused", 2],
    ["c.xlsx", "read", 3],
  ]);
});

test("what was read before a cancellation stays, and nothing is read after it", async () => {
  const asked: string[] = [];
  const seen: string[] = [];
  const controller = new AbortController();
  for await (const { fileName } of readReplies(
    files(asked, "a.xlsx", "b.xlsx", "c.xlsx"),
    controller.signal,
  )) {
    seen.push(fileName);
    if (seen.length === 2) controller.abort();
  }
  expect([seen, asked]).toEqual([
    ["a.xlsx", "b.xlsx"],
    ["a.xlsx", "b.xlsx"],
  ]);
});

test("a cancellation in the middle of a file ends it there", async () => {
  const controller = new AbortController();
  const file = fileOf("a.xlsx", bytes);
  const cancelled: FileLike = {
    ...file,
    arrayBuffer: () => {
      controller.abort();
      return file.arrayBuffer();
    },
  };
  const seen = [];
  for await (const reply of readReplies([cancelled, file], controller.signal)) seen.push(reply);
  expect(seen).toEqual([]);
});
