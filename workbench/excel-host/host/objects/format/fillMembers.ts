import { members } from "../base";
import { asColor, shownColor } from "./colors";
import type { RangeFill } from "./fill";

export const rangeFillMembers = members<RangeFill>("RangeFill", {
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
