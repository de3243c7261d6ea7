import { asOneOf, members } from "../base";
import type { Application } from "./application";
import { CultureInfo, NumberFormatInfo, DatetimeFormatInfo } from "./application";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationMembers = members<Application>("Application", {
  properties: {
    CalculationMode: {
      get: ({ session }) => session.book.calculation.mode,
      set: ({ session }, value) => {
        session.book.calculation.mode = asOneOf(value, MODES);
      },
    },
    CalculationState: { get: ({ session }) => (session.book.calculation.isStale ? "Pending" : "Done") },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "." },
    UseSystemSeparators: { get: () => true },
  },
  objects: {
    CultureInfo: ({ session }) => new CultureInfo(session),
  },
  methods: {
    // Only in manual mode does anything wait but custom functions.
    Calculate: ({ session }, type) => {
      const isWhole = asOneOf(type, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate";
      session.book.calculation.calculateWaiting();
      if (isWhole) session.callFunctionsAnew();
    },
    // A request is carried out in one go: nobody sees what is between, and what is read is calculated.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const cultureInfoMembers = members<CultureInfo>("CultureInfo", {
  properties: { Name: { get: () => "vi-VN" } },
  objects: {
    DatetimeFormat: ({ session }) => new DatetimeFormatInfo(session),
    NumberFormat: ({ session }) => new NumberFormatInfo(session),
  },
});

export const numberFormatInfoMembers = members<NumberFormatInfo>("NumberFormatInfo", {
  properties: {
    CurrencySymbol: { get: () => "₫" },
    NumberDecimalSeparator: { get: () => "," },
    NumberGroupSeparator: { get: () => "." },
  },
});

/** As Windows has them for Vietnamese. */
export const datetimeFormatInfoMembers = members<DatetimeFormatInfo>("DatetimeFormatInfo", {
  properties: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "dd MMMM yyyy" },
    LongTimePattern: { get: () => "h:mm:ss tt" },
    ShortDatePattern: { get: () => "dd/MM/yyyy" },
    TimeSeparator: { get: () => ":" },
  },
});
