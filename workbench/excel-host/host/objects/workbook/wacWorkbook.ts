import { invalidArgument } from "../../errors";
import { asString, HostObject, members, type MemberTable, type Session } from "../base";

/** What Excel on the web does with its own page rather than with the workbook: `Excel.createWorkbook()`. */
export class WacWorkbook extends HostObject {
  readonly members: MemberTable = wacWorkbookMembers;

  /** @param openWorkbook shows a file, or an empty workbook, in a window of its own */
  constructor(
    session: Session,
    readonly openWorkbook: (bytes: Uint8Array | null) => void,
  ) {
    super(session);
  }
}

const wacWorkbookMembers = members<WacWorkbook>("WacWorkbook", {
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
