import type { PageLayout as PageSetup } from "../../../files/pageLayout";
import type { SheetRef } from "../../../model/access";
import { pageLayoutOf, setPageLayout } from "../../../model/sheets/pageLayout";
import { HostObject, type Session } from "../base";

/** The print set-up of a worksheet. */
export class PageLayout extends HostObject {
  readonly typeName = "PageLayout";
  readonly sheet: SheetRef;

  constructor(session: Session, sheetId: string) {
    super(session);
    this.sheet = { book: session.book, sheetId };
  }

  get setup(): PageSetup {
    return pageLayoutOf(this.sheet);
  }

  change(patch: PageSetup): void {
    setPageLayout(this.sheet, patch);
  }
}
