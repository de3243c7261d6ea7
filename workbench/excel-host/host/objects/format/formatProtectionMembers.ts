import { members } from "../base";
import type { FormatProtection } from "./formatProtection";
import { protectionProperties } from "./formatProtection";

export const formatProtectionMembers = members<FormatProtection>("FormatProtection", {
  properties: protectionProperties<FormatProtection>(),
});
