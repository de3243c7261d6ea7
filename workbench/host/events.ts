/** Event types on the wire, as the library's `eventType` gives them. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableChanged: 101,
  selectionChanged: 2000,
  visibilityChanged: 65539,
} as const;

/** The target of events of the workbook and its collections. */
export const WORKBOOK_TARGET = "Workbook";

/** The category of events among the messages that the library gets. */
const EVENT_CATEGORY = 65536;

/** An entry of a richApiMessage: [category, type, target id, message as JSON, id, isRemote]. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

/** Which events the add-in has asked for, and their delivery. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private next = 1;

  constructor(private readonly deliver: (entries: readonly EventEntry[]) => void) {}

  register(type: number, targetId: string): void {
    const key = `${type}:${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, targetId: string): void {
    const key = `${type}:${targetId}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  isRegistered(type: number, targetId: string): boolean {
    return this.registered.has(`${type}:${targetId}`);
  }

  /** Sends an event if the add-in has registered for it. */
  raise(type: number, targetId: string, message: object): void {
    if (!this.isRegistered(type, targetId)) return;
    this.deliver([[EVENT_CATEGORY, type, targetId, JSON.stringify(message), `${this.next++}`, false]]);
  }

  /** An event that the library takes without registering with the host. */
  raiseAlways(type: number, message: object): void {
    this.deliver([[EVENT_CATEGORY, type, "", JSON.stringify(message), `${this.next++}`, false]]);
  }

  clear(): void {
    this.registered.clear();
  }
}
