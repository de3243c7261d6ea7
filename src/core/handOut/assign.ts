import { fold } from "../text/fold";
import type { Criterion } from "./criteria";
import type { ListedUnit } from "./unitList";

/** Whose a criterion is. */
export interface Assignment {
  /** By the units' places; a criterion of several units stands with each of them. */
  readonly ofUnit: readonly (readonly Criterion[])[];
  /** The list names no owner, or one that is not among the units. */
  readonly unassigned: readonly Criterion[];
}

/** Between several owners in one cell; the comma last, for it stands in names too (“Phòng Lao động, việc làm”). */
const SEPARATORS = [/[;\n+]/, /[;\n+,]| và /] as const;
const KIND_OF_UNIT = /^(?:phong|trung tam|tt|chi cuc|cc|ban)(?: chuyen mon)? /;
const DEPARTMENT = / so$/;

/** Gives each criterion to the units that its cell names, by their names or their sheets. */
export function assignCriteria(criteria: readonly Criterion[], units: readonly ListedUnit[]): Assignment {
  const find = unitFinder(units);
  const ofUnit = units.map((): Criterion[] => []);
  const unassigned: Criterion[] = [];
  for (const criterion of criteria) {
    const owners = ownersOf(criterion.owner, find);
    for (const index of owners) ofUnit[index]?.push(criterion);
    if (owners.size === 0) unassigned.push(criterion);
  }
  return { ofUnit, unassigned };
}

/** All names in the cell must be known: half of the owners would hide that somebody has not been asked. */
function ownersOf(text: string, find: (name: string) => number | undefined): ReadonlySet<number> {
  const whole = find(text);
  if (whole !== undefined) return new Set([whole]);
  for (const separator of SEPARATORS) {
    const names = text.split(separator).filter((name) => name.trim() !== "");
    const places = names.map(find);
    if (names.length > 1 && places.every((at) => at !== undefined)) return new Set(places);
  }
  return new Set();
}

/** The short forms of a name count only where one unit has them: “Người có công” is the phòng's or the trung tâm's. */
function unitFinder(units: readonly ListedUnit[]): (name: string) => number | undefined {
  const [exact, short] = [new Map<string, number>(), new Map<string, number | null>()];
  units.forEach(({ unit, sheet }, index) => {
    for (const name of [unit, sheet])
      if (keyOf(name) !== "" && !exact.has(keyOf(name))) exact.set(keyOf(name), index);
    for (const key of new Set([shortKey(unit), shortKey(sheet)])) {
      if (key === "") continue;
      const known = short.get(key);
      short.set(key, known === undefined || known === index ? index : null);
    }
  });
  return (name) => exact.get(keyOf(name)) ?? short.get(shortKey(name)) ?? undefined;
}

/** Hyphens and commas are set in many ways: “Kế hoạch - Tài chính”, “Kế hoạch – Tài chính”. */
function keyOf(name: string): string {
  return fold(name)
    .replace(/[^a-z\d]+/g, " ")
    .trim();
}

function shortKey(name: string): string {
  return keyOf(name).replace(KIND_OF_UNIT, "").replace(DEPARTMENT, "");
}
