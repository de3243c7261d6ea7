import { asBoolean, HostObject, members, type MemberTable } from "../base";

/** `context.runtime`. */
export class Runtime extends HostObject {
  readonly members: MemberTable = runtimeMembers;
}

const runtimeMembers = members<Runtime>("Runtime", {
  properties: {
    EnableEvents: {
      get: ({ session }) => session.events.isEnabled,
      set: ({ session }, value) => {
        session.events.isEnabled = asBoolean(value);
      },
    },
  },
});
