import { setWorkbookProtection, workbookProtectionOf } from "../../../model/sheets/protection";
import { accessDenied } from "../../errors";
import { members } from "../base";
import { checkPassword, hashOf } from "../worksheet/password";
import type { WorkbookProtection } from "./workbookProtection";

export const workbookProtectionMembers = members<WorkbookProtection>("WorkbookProtection", {
  properties: { Protected: { get: ({ session }) => workbookProtectionOf(session.book) !== null } },
  methods: {
    Protect: ({ session }, password) => {
      if (workbookProtectionOf(session.book) !== null) throw accessDenied();
      const hash = hashOf(password);
      const workbookPassword = hash === null ? {} : { workbookPassword: hash };
      setWorkbookProtection(session.book, { ...workbookPassword, lockStructure: "1" });
    },
    Unprotect: ({ session }, password) => {
      const protection = workbookProtectionOf(session.book);
      if (protection === null) throw accessDenied();
      checkPassword(password, protection["workbookPassword"], protection["workbookHashValue"]);
      setWorkbookProtection(session.book, null);
    },
  },
});
