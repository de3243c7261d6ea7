import { type NamedStyle } from "../../../files/namedStyles";
import type { Lined } from "../../../model/styles/borders";
import { styleByName } from "../../../model/styles/namedStyles";
import type { Styled } from "../../../model/styles/styled";
import { styledName } from "../../../model/styles/styledName";
import { itemNotFound } from "../../errors";
import { HostObject, type Session } from "../base";

/** A named style. What is set on it changes the cells that have it. */
export class Style extends HostObject {
  readonly typeName = "Style";
  readonly styled: Styled & Lined;

  constructor(
    session: Session,
    readonly name: string,
  ) {
    super(session);
    this.styled = styledName(session.book, () => this.model);
  }

  /** @throws ApiError ItemNotFound when it has been deleted */
  get model(): NamedStyle {
    const style = styleByName(this.session.book, this.name);
    if (style === null) throw itemNotFound();
    return style;
  }
}
