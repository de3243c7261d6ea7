import type { SheetRef } from "../../model/access";
import type { Area } from "../../model/area";
import { patchStyle, uniformStyle } from "../../model/styles";
import { HostObject, members, type MemberTable, type Session } from "./base";
import { asColor, shownColor } from "./colors";

/** The background of the cells of a range. Where they differ, a property reads as null. */
export class RangeFill extends HostObject {
  readonly members: MemberTable = fillMembers;

  constructor(
    session: Session,
    readonly sheet: SheetRef,
    readonly area: Area,
  ) {
    super(session);
  }
}

const fillMembers = members<RangeFill>("RangeFill", {
  properties: {
    Color: {
      // Excel says white where there is no fill.
      get: ({ sheet, area }) => uniformStyle(sheet, area, ({ bg }) => shownColor(bg?.rgb, "#FFFFFF")),
      set: ({ sheet, area }, value) => patchStyle(sheet, area, { bg: { rgb: asColor(value) } }),
    },
  },
  methods: {
    Clear: ({ sheet, area }) => patchStyle(sheet, area, { bg: null }),
  },
});
