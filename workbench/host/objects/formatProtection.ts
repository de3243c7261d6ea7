import type { Styled } from "../../model/styled";
import { asBoolean, HostObject, members, type MemberTable, type Session } from "./base";

/** What of cells a protected sheet keeps from being changed or seen. Where they differ, a property reads as null. */
export class FormatProtection extends HostObject {
  readonly members: MemberTable = protectionMembers;

  constructor(
    session: Session,
    readonly styled: Styled,
  ) {
    super(session);
  }
}

const protectionMembers = members<FormatProtection>("FormatProtection", {
  properties: {
    FormulaHidden: {
      get: ({ styled }) => styled.read(({ formulaHidden }) => formulaHidden === true),
      set: ({ styled }, value) => styled.change({ formulaHidden: asBoolean(value) }),
    },
    Locked: {
      get: ({ styled }) => styled.read(({ unlocked }) => unlocked !== true),
      set: ({ styled }, value) => styled.change({ unlocked: !asBoolean(value) }),
    },
  },
});
