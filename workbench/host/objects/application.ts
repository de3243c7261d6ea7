import { asOneOf, HostObject, members, type MemberTable } from "./base";

/** Excel itself. Formulas are always calculated at once here. */
export class Application extends HostObject {
  readonly members: MemberTable = applicationMembers;
}

const applicationMembers = members<Application>("Application", {
  properties: {
    CalculationMode: { get: () => "Automatic", set: (_, value) => void asOneOf(value, ["Automatic"]) },
    CalculationState: { get: ({ session }) => (session.book.isStale ? "Pending" : "Done") },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "." },
    UseSystemSeparators: { get: () => true },
  },
  objects: {
    CultureInfo: ({ session }) => new CultureInfo(session),
  },
  methods: {
    // Nothing is ever stale by the time that the add-in reads (see the dispatcher): what is left are custom functions.
    Calculate: ({ session }, type) => {
      if (asOneOf(type, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate")
        session.callFunctionsAnew();
    },
    // A request is carried out in one go: nobody sees what is between, and what is read is calculated.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

class CultureInfo extends HostObject {
  readonly members: MemberTable = cultureMembers;
}

const cultureMembers = members<CultureInfo>("CultureInfo", {
  properties: { Name: { get: () => "vi-VN" } },
});
