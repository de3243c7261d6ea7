import type { Styled } from "../../../model/styles/styled";
import { HostObject, members, type MemberTable, type Session } from "../base";
import { asColor, shownColor } from "./colors";

/** The background of the cells of a range. Where they differ, a property reads as null. */
export class RangeFill extends HostObject {
  readonly members: MemberTable = fillMembers;

  constructor(
    session: Session,
    readonly styled: Styled,
  ) {
    super(session);
  }
}

const fillMembers = members<RangeFill>("RangeFill", {
  properties: {
    Color: {
      // Excel says white where there is no fill.
      get: ({ styled }) => styled.read(({ bg }) => shownColor(bg?.rgb, "#FFFFFF")),
      set: ({ styled }, value) => styled.change({ bg: { rgb: asColor(value) } }),
    },
  },
  methods: {
    Clear: ({ styled }) => styled.change({ bg: null }),
  },
});
