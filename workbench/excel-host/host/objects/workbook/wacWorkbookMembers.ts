import { invalidArgument } from "../../errors";
import { asString, members } from "../base";
import type { WacWorkbook } from "./wacWorkbook";

export const wacWorkbookMembers = members<WacWorkbook>("WacWorkbook", {
  methods: {
    CreateAndOpenWorkbook: ({ openWorkbook }, base64) => {
      openWorkbook(base64 === undefined || base64 === null ? null : fromBase64(asString(base64)));
    },
  },
});

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}
