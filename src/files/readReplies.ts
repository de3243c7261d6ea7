import type { FileLike, Reply } from "./reply";

/**
 * Reads the units' answers one file after the other, in the order given, and hands each over before the next one is touched: at
 * any time one file is in memory. Ends early, without an error, once `signal` is aborted. What reads the formats is loaded with the
 * first file.
 */
export async function* readReplies(
  files: readonly FileLike[],
  signal?: AbortSignal,
): AsyncGenerator<Reply, void> {
  const { readReply } = await import(/* webpackChunkName: "replies" */ "./readReply");
  for (const file of files) {
    if (signal?.aborted) return;
    try {
      yield await readReply(file, signal);
    } catch (error) {
      if (signal?.aborted) return;
      throw error;
    }
  }
}
