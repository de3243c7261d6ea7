import { keepStyle, normalStyle, styleByName } from "../../../model/styles/namedStyles";
import { invalidArgument, itemAlreadyExists } from "../../errors";
import { asInteger, asString, members } from "../base";
import type { StyleCollection } from "./styleCollection";

const MAX_NAME_LENGTH = 255;

export const styleCollectionMembers = members<StyleCollection>("StyleCollection", {
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
