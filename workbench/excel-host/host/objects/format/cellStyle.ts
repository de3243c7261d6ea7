import { apiNameOf } from "../../../files/builtInStyles";
import type { NamedStyle } from "../../../files/namedStyles";
import type { SheetRef } from "../../../model/access";
import type { Area } from "../../../model/area";
import type { Book } from "../../../model/book";
import { applyStyle, styleNameOf } from "../../../model/styles/cellStyleNames";
import { knownStyles, styleByName } from "../../../model/styles/namedStyles";
import { invalidArgument } from "../../errors";
import { asString, type HostObject, type Property } from "../base";

/** `style` of ranges: one of `Excel.BuiltInStyle`, or the name of a style that people made; null where cells differ. */
export function styleProperty<T extends HostObject & { readonly ref: SheetRef }>(
  areasOf: (self: T) => readonly Area[],
): Property<T> {
  return {
    get: (self) => {
      const name = styleNameOf(self.ref, areasOf(self));
      return name === null ? null : (apiNameOf(styleByName(self.ref.book, name)?.builtInId) ?? name);
    },
    set: (self, value) => applyStyle(self.ref, areasOf(self), styleToApply(self.ref.book, asString(value))),
  };
}

/** By Excel's word for a style of its own first. @throws ApiError InvalidArgument for a style that there is not */
function styleToApply(book: Book, name: string): NamedStyle {
  const style =
    knownStyles(book).find(({ builtInId }) => apiNameOf(builtInId) === name) ?? styleByName(book, name);
  if (style === null) throw invalidArgument();
  return style;
}
