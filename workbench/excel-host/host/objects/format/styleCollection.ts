import { listedStyles } from "../../../model/styles/namedStyles";
import { itemNotFound } from "../../errors";
import { asString, HostCollection } from "../base";
import { Style } from "./style";

/** The named styles of the workbook in alphabetical order, with those of Excel's own that nobody uses. */
export class StyleCollection extends HostCollection {
  readonly typeName = "StyleCollection";

  items(): Style[] {
    return listedStyles(this.session.book).map(({ name }) => new Style(this.session, name));
  }

  /** By the style's name ("Heading 1"), not by Excel.BuiltInStyle ("Heading1"), as in Excel (#3061). */
  item(key: unknown): Style {
    const style = this.find(key);
    if (style === null) throw itemNotFound();
    return style;
  }

  find(key: unknown): Style | null {
    const wanted = asString(key).toLowerCase();
    return this.items().find(({ name }) => name.toLowerCase() === wanted) ?? null;
  }
}
