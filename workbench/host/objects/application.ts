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
  objects: {
    DatetimeFormat: ({ session }) => new DatetimeFormatInfo(session),
    NumberFormat: ({ session }) => new NumberFormatInfo(session),
  },
});

class NumberFormatInfo extends HostObject {
  readonly members: MemberTable = numberFormatMembers;
}

const numberFormatMembers = members<NumberFormatInfo>("NumberFormatInfo", {
  properties: {
    CurrencySymbol: { get: () => "₫" },
    NumberDecimalSeparator: { get: () => "," },
    NumberGroupSeparator: { get: () => "." },
  },
});

class DatetimeFormatInfo extends HostObject {
  readonly members: MemberTable = datetimeFormatMembers;
}

/** As Windows has them for Vietnamese. */
const datetimeFormatMembers = members<DatetimeFormatInfo>("DatetimeFormatInfo", {
  properties: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "dd MMMM yyyy" },
    LongTimePattern: { get: () => "h:mm:ss tt" },
    ShortDatePattern: { get: () => "dd/MM/yyyy" },
    TimeSeparator: { get: () => ":" },
  },
});
