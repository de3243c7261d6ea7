import type { SheetRef } from "../../../model/access";
import { HostObject, type Session } from "../base";

/** Those of odd pages are those of all pages that have none of their own. */
type Page = "odd" | "even" | "first";

/** The headers and footers of a worksheet. */
export class HeaderFooterGroup extends HostObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
  ) {
    super(session);
  }
}

/** The headers and footers of all pages, of even ones or of the first one. */
export class HeaderFooter extends HostObject {
  readonly typeName = "HeaderFooter";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
    readonly page: Page,
  ) {
    super(session);
  }
}
