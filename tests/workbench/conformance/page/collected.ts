import type { Case } from "../cases";

/** Takes the place of ../conformance where the cases are built into a page: see webpack.config.js. */
export { api, type Case, guide, refused } from "../cases";

/** The cases of one part of the API. */
export interface Area {
  readonly name: string;
  readonly cases: readonly Case[];
}

export const areas: Area[] = [];

export function conform(name: string, cases: readonly Case[]): void {
  areas.push({ name, cases });
}
