import { WORKBOOK_TARGET } from "../events";
import type { HostObject } from "./base";

type Method<T> = (self: T) => void;

/** The pair of methods with which the library (un)registers an event: `_Register<name>Event`, `_Unregister…`. */
export function eventMethods<T extends HostObject>(
  events: Readonly<Record<string, number>>,
  target: (self: T) => string = () => WORKBOOK_TARGET,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (self) => self.session.events.register(type, target(self));
    methods[`_Unregister${name}Event`] = (self) => self.session.events.unregister(type, target(self));
  }
  return methods;
}
