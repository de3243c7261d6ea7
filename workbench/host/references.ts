import type { Area } from "../model/area";
import { moveArea, type Shift } from "../model/shift";

/** A range that the library keeps across requests: it follows inserted and deleted rows and columns. */
interface TrackedRange {
  readonly sheetId: string;
  /** Null once all its cells have been deleted. */
  area: Area | null;
}

/** Tracked ranges (`_KeepReference`), by the ids that the library holds. */
export class References {
  private readonly ranges = new Map<string, TrackedRange>();
  private next = 1;

  keep(sheetId: string, area: Area): string {
    const id = `Range:${this.next++}`;
    this.ranges.set(id, { sheetId, area });
    return id;
  }

  release(id: string): void {
    this.ranges.delete(id);
  }

  find(id: string): TrackedRange | null {
    return this.ranges.get(id) ?? null;
  }

  /** Moves the ranges of a sheet along with its cells. */
  shift(sheetId: string, shift: Shift): void {
    for (const range of this.ranges.values()) {
      if (range.sheetId === sheetId && range.area !== null) range.area = moveArea(range.area, shift);
    }
  }

  clear(): void {
    this.ranges.clear();
  }
}
