import { EVENT, WORKBOOK_TARGET } from "../events";
import type { HostObject } from "./base";

/** The events of a worksheet; its collection has each of them for all its sheets. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  Activated: EVENT.worksheetActivated,
  Calculated: EVENT.worksheetCalculated,
  ColumnSorted: EVENT.worksheetColumnSorted,
  DataChanged: EVENT.worksheetChanged,
  Deactivated: EVENT.worksheetDeactivated,
  EventNameChanged: EVENT.worksheetNameChanged,
  EventVisibilityChanged: EVENT.worksheetVisibilityChanged,
  FormatChanged: EVENT.worksheetFormatChanged,
  FormulaChanged: EVENT.worksheetFormulaChanged,
  ProtectionChanged: EVENT.worksheetProtectionChanged,
  RowHiddenChanged: EVENT.worksheetRowHiddenChanged,
  RowSorted: EVENT.worksheetRowSorted,
  SelectionChanged: EVENT.worksheetSelectionChanged,
};

type Method<T> = (self: T) => void;

/**
 * The pair of methods with which the library (un)registers an event: `_Register<name>Event` and `_Unregister<name>Event`,
 * or, for a name that starts with it, `_RegisterEvent<name>` (the library has both).
 */
export function eventMethods<T extends HostObject>(
  events: Readonly<Record<string, number>>,
  target: (self: T) => string = () => WORKBOOK_TARGET,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    const called = name.startsWith("Event") ? name : `${name}Event`;
    methods[`_Register${called}`] = (self) => self.session.events.register(type, target(self));
    methods[`_Unregister${called}`] = (self) => self.session.events.unregister(type, target(self));
  }
  return methods;
}
