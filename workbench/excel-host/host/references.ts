import type { Area } from "../model/area";
import { moveArea, type Shift } from "../model/structure/shift";

/** What of a workbook's cells the library keeps: one area, or several. */
type TrackedKind = "Range" | "RangeAreas";

/** Cells that the library keeps across requests: they follow inserted and deleted rows and columns. */
interface TrackedCells {
  readonly kind: TrackedKind;
  readonly sheetId: string;
  /** Empty once all the cells have been deleted. */
  areas: readonly Area[];
}

/** Tracked ranges (`_KeepReference`), by the ids that the library holds. */
export class References {
  private readonly ranges = new Map<string, TrackedCells>();
  private next = 1;

  keep(sheetId: string, areas: readonly Area[], kind: TrackedKind = "Range"): string {
    const id = `${kind}:${this.next++}`;
    this.ranges.set(id, { kind, sheetId, areas });
    return id;
  }

  release(id: string): void {
    this.ranges.delete(id);
  }

  find(id: string): TrackedCells | null {
    return this.ranges.get(id) ?? null;
  }

  /** Moves the ranges of a sheet along with its cells. */
  shift(sheetId: string, shift: Shift): void {
    for (const range of this.ranges.values()) {
      if (range.sheetId === sheetId) range.areas = range.areas.flatMap((area) => moveArea(area, shift) ?? []);
    }
  }

  clear(): void {
    this.ranges.clear();
  }
}
