/** Event types on the wire, as the library's `eventType` gives them. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
  visibilityChanged: 65539,
} as const;

/** The target of events of the workbook and its collections. */
export const WORKBOOK_TARGET = "Workbook";

/** The category of events among the messages that the library gets. */
const EVENT_CATEGORY = 65536;

/** An entry of a richApiMessage: [category, type, target id, message as JSON, id, isRemote]. */
export type MessageEntry = readonly [number, number, string, string, string, boolean];

/** Which events the add-in has asked for, and their delivery. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private next = 1;
  /** `context.runtime.enableEvents`: what happens while it is off is never told (office-js #1760). */
  isEnabled = true;

  constructor(private readonly deliver: (entries: readonly MessageEntry[]) => void) {}

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

  /** Whether an event of this type and target would be heard. */
  isRegistered(type: number, targetId: string): boolean {
    return this.isEnabled && this.registered.has(`${type}:${targetId}`);
  }

  /** Whether an event of this type would be heard of anything. */
  isHeard(type: number): boolean {
    return this.isEnabled && [...this.registered.keys()].some((key) => key.startsWith(`${type}:`));
  }

  /** Sends an event if the add-in has registered for it. */
  raise(type: number, targetId: string, message: object): void {
    if (!this.isRegistered(type, targetId)) return;
    this.deliver([[EVENT_CATEGORY, type, targetId, JSON.stringify(message), `${this.next++}`, false]]);
  }

  /** Tells the listeners at the workbook's collection of worksheets, then those at the one worksheet. */
  raiseForSheet(type: number, sheetId: string, message: object): void {
    const worksheetId = `{${sheetId}}`;
    for (const target of [WORKBOOK_TARGET, worksheetId])
      this.raise(type, target, { ...message, worksheetId });
  }

  /** An event that the library takes without registering with the host. */
  raiseAlways(type: number, message: object): void {
    this.deliver([[EVENT_CATEGORY, type, "", JSON.stringify(message), `${this.next++}`, false]]);
  }

  clear(): void {
    this.isEnabled = true;
    this.registered.clear();
  }
}
