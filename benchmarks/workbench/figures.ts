/** Median, 95th percentile and worst of measured times. @param times in milliseconds, at least one */
export function figures(times: readonly number[]): Record<string, number | string> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(0);
  return { times: times.length, "median ms": at(0.5), "p95 ms": at(0.95), "worst ms": at(1) };
}

/** How long something takes, in seconds: “1.5 s”. */
export async function timed(act: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await act();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
