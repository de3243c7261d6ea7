import { keepStyle, listedStyles, normalStyle, styleByName } from "../../../model/styles/namedStyles";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../errors";
import { asInteger, asString, HostCollection, members, type MemberTable } from "../base";
import { Style } from "./style";

const MAX_NAME_LENGTH = 255;

/** The named styles of the workbook in alphabetical order, with those of Excel's own that nobody uses. */
export class StyleCollection extends HostCollection {
  readonly members: MemberTable = collectionMembers;

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

const collectionMembers = members<StyleCollection>("StyleCollection", {
  methods: {
    // It looks like Normal at first.
    Add: ({ session: { book } }, value) => {
      const name = asString(value);
      if (name.trim() === "" || name.length > MAX_NAME_LENGTH) throw invalidArgument();
      if (styleByName(book, name) !== null) throw itemAlreadyExists();
      keepStyle(book, { name, look: normalStyle(book).look });
    },
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => {
      const style = self.items()[asInteger(index)];
      if (style === undefined) throw invalidArgument();
      return style;
    },
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});
