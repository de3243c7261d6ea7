import type { Frame } from "playwright-core";

/**
 * Counts how often the add-in sets a member of a worksheet from here on, also to what it is already.
 * @returns a function that gives the number so far
 */
export async function countSets(pane: Frame, member: "name" | "visibility"): Promise<() => Promise<number>> {
  await pane.evaluate((name) => {
    const before = Object.getOwnPropertyDescriptor(Excel.Worksheet.prototype, name);
    const counter = { count: 0 };
    Object.assign(window, { [`${name}Sets`]: counter });
    Object.defineProperty(Excel.Worksheet.prototype, name, {
      ...before,
      set(this: Excel.Worksheet, value: unknown) {
        counter.count += 1;
        before?.set?.call(this, value);
      },
    });
  }, member);
  return () =>
    pane.evaluate((name) => {
      const counters = window as unknown as Record<string, { count: number } | undefined>;
      return counters[`${name}Sets`]?.count ?? -1;
    }, member);
}
