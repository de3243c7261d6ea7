import type { Styled } from "../../../model/styles/styled";
import { asBoolean, HostObject, type Property, type Session } from "../base";

/** What of cells a protected sheet keeps from being changed or seen. Where they differ, a property reads as null. */
export class FormatProtection extends HostObject {
  readonly typeName = "FormatProtection";

  constructor(
    session: Session,
    readonly styled: Styled,
  ) {
    super(session);
  }
}

/** What the formats of cells and named styles have in common. */
export function protectionProperties<T extends HostObject & { readonly styled: Styled }>(): Record<
  string,
  Property<T>
> {
  return {
    FormulaHidden: {
      get: ({ styled }) => styled.read(({ formulaHidden }) => formulaHidden === true),
      set: ({ styled }, value) => styled.change({ formulaHidden: asBoolean(value) }),
    },
    Locked: {
      get: ({ styled }) => styled.read(({ unlocked }) => unlocked !== true),
      set: ({ styled }, value) => styled.change({ unlocked: !asBoolean(value) }),
    },
  };
}
