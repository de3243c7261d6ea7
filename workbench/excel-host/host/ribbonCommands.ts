/**
 * What is pressed on the ribbon and runs a function of the add-in. As in Excel a press waits until the add-in takes
 * commands, and its button is busy until the add-in says that it is done: forever, if it never does.
 */
export class RibbonCommands {
  /** Called when a button with the function becomes busy or free. */
  onBusy: ((functionName: string, isBusy: boolean) => void) | null = null;
  private isReady = false;
  private waiting: string[] = [];
  /** Functions by the id of their call. */
  private readonly running = new Map<string, string>();
  private nextId = 1;

  /** @param send hands a call to the add-in's page: its id, the function, the event object as JSON */
  constructor(private readonly send: (call: readonly [string, string, string]) => void) {}

  invoke(functionName: string): void {
    this.onBusy?.(functionName, true);
    this.waiting.push(functionName);
    if (this.isReady) this.sendWaiting();
  }

  /** The add-in takes commands from here on. */
  ready(): void {
    this.isReady = true;
    this.sendWaiting();
  }

  /** @param id of the call that the add-in has completed */
  completed(id: string): void {
    const functionName = this.running.get(id);
    this.running.delete(id);
    if (functionName !== undefined) this.showWhetherBusy(functionName);
  }

  /** A page starts: what its forerunner was doing is never completed; what waits is for the new one. */
  pageStarted(): void {
    this.isReady = false;
    const stopped = new Set(this.running.values());
    this.running.clear();
    for (const functionName of stopped) this.showWhetherBusy(functionName);
  }

  /** The page is gone. */
  disconnect(): void {
    const dropped = new Set(this.waiting);
    this.waiting = [];
    this.pageStarted();
    for (const functionName of dropped) this.showWhetherBusy(functionName);
  }

  private sendWaiting(): void {
    for (const functionName of this.waiting.splice(0)) {
      const id = `command-${this.nextId++}`;
      this.running.set(id, functionName);
      this.send([id, functionName, JSON.stringify({ source: { id: functionName } })]);
    }
  }

  private showWhetherBusy(functionName: string): void {
    const isBusy = [...this.waiting, ...this.running.values()].includes(functionName);
    this.onBusy?.(functionName, isBusy);
  }
}
