import type { SheetRef } from "../../../model/access";
import type { Area } from "../../../model/area";
import { styledCells, type Styled } from "../../../model/styles/styled";
import { uniformAreas } from "../../../model/styles/styles";
import { HostObject, type Session } from "../base";

/** How the cells of one or more areas look. Where they differ, a property reads as null. */
export class RangeFormat extends HostObject {
  readonly typeName = "RangeFormat";
  readonly sheet: SheetRef;
  readonly styled: Styled;

  constructor(
    session: Session,
    sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super(session);
    this.sheet = { book: session.book, sheetId };
    this.styled = styledCells(this.sheet, areas);
  }

  /** What `read` gives for all areas; null where they differ. */
  uniform(read: (sheet: SheetRef, area: Area) => number | null): number | null {
    return uniformAreas(this.areas, (area) => read(this.sheet, area));
  }

  each(write: (sheet: SheetRef, area: Area) => void): void {
    for (const area of this.areas) write(this.sheet, area);
  }
}
