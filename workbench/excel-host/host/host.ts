import type { IDisposable } from "@univerjs/core";
import type { Book } from "../model/book";
import type { BlankCell } from "../model/calculation/functionArguments";
import { setSettings, settingsOf } from "../model/settings";
import { isForbidden } from "../model/sheets/writeRights";
import { appContext, frameAddress } from "./appContext";
import { AttentionWatcher } from "./attention";
import { CalculationWatcher } from "./calculationWatcher";
import { ChangeWatcher } from "./changes";
import { dispatch, type Roots } from "./dispatcher";
import { DocumentCopies } from "./documentCopies";
import { accessDenied } from "./errors";
import { EVENT, type MessageEntry, EventHub, WORKBOOK_TARGET } from "./events";
import { type ExcelVersion, REQUIREMENT_SETS } from "./excelVersions";
import { FunctionCalls } from "./functionCalls";
import { ACTION_TYPE, MessageChannel, type Request } from "./messages";
import type { Session } from "./objects/base";
import { memberTables } from "./objects/memberTables";
import { type ApiSets, Offered } from "./offered";
import type { Port } from "./port";
import { References } from "./references";
import { RibbonCommands } from "./ribbonCommands";
import { createRoots } from "./roots";
import { SheetWatcher } from "./sheetWatcher";
import { Situations } from "./situations";
import { TableWatcher } from "./tableWatcher";
import { UndoGroups } from "./undoGroups";
import { UndoLoss } from "./undoLoss";
import type { RequestBody, ResponseBody } from "./wire";

export interface HostOptions {
  /** Where the add-in's pages come from. */
  readonly addinOrigin: string;
  /** The address of the page that the host has for the add-in: the library answers to it. */
  readonly pageUrl: string;
  /** Which Excel to answer as: what came with a newer one is not there. */
  readonly excel: ExcelVersion;
  readonly apiSets: ApiSets;
  /** Whether the library is to start custom functions. */
  readonly hasCustomFunctions?: boolean;
  /** What custom functions get for a blank cell: null as on the web (the default), or 0 as on the desktop. */
  readonly blankCell?: BlankCell;
}

/** Dispatch ids of the library's DDA methods. */
const METHOD = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** Error codes of the library's DDA layer, which it turns into rich API errors. */
const DDA_ERROR = {
  invalidCallInContext: 5004, // InvalidOperationInCellEditMode
  requestTooLarge: 5103, // RequestPayloadSizeLimitExceeded
  responseTooLarge: 5104, // ResponsePayloadSizeLimitExceeded
  notSupported: 5000,
} as const;
/** Keys that leave the pane: F6 both ways, Tab past its ends, Esc (AgaveHostAction of the library). */
const EXIT_ACTIONS: ReadonlySet<number> = new Set([5, 6, 13, 14, 15, 16, 17, 18]);

/** Excel on the web takes and gives at most this much in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
/** Requests to Excel's page itself (show the pane, …), not to the workbook: a cell being typed in is no matter. */
const SHELL_PARTITION = "WacPartition";

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** Of a completed command: the id of its call. */
  readonly 0?: string;
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** Stands in for Excel on the web to one add-in: speaks the host's side of the protocol. */
export class Host {
  /** Called when the add-in asks for its pane with `Office.addin.showAsTaskpane()`. */
  onShowTaskpane: (() => void) | null = null;
  /** Called when the add-in hides its pane with `Office.addin.hide()`. */
  onHideTaskpane: (() => void) | null = null;
  /** Called when the keyboard leaves the pane (F6, Esc, Tab past the last control). */
  onLeavePane: (() => void) | null = null;
  /** Called for the workbook as a file (`getFileAsync`). */
  onWriteFile: (() => Promise<Uint8Array>) | null = null;
  /** Called when the add-in opens another workbook (`Excel.createWorkbook`); null: an empty one. */
  onOpenWorkbook: ((bytes: Uint8Array | null) => void) | null = null;
  /** What the panel “Tình huống” has asked for. */
  readonly situations = new Situations();
  /** Custom functions: known to formulas once they are registered. */
  readonly functions: FunctionCalls;
  /** Buttons of the ribbon that run a function of the add-in. */
  readonly commands = new RibbonCommands((call) => this.channel?.raise("appCommandInvoked", call));

  private readonly copies = new DocumentCopies(() => {
    if (this.onWriteFile === null) throw new Error("There is no file of this workbook.");
    return this.onWriteFile();
  });
  private readonly session: Session;
  private readonly roots: ReturnType<typeof createRoots>;
  private readonly attention: AttentionWatcher;
  private readonly watchers: readonly IDisposable[];
  private channel: MessageChannel | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private running = 0;
  /** Events of a request under way: they follow its answer. */
  private outbox: MessageEntry[] = [];

  constructor(
    private readonly book: Book,
    private readonly options: HostOptions,
  ) {
    const events = new EventHub((entries) => this.deliver(entries));
    const offered = new Offered(options.excel, options.apiSets, memberTables);
    const undoLoss = new UndoLoss(book, options.excel);
    const undoGroups = new UndoGroups(book, undoLoss, options.excel);
    const functions = new FunctionCalls(book, options.blankCell ?? null, (entries) => this.deliver(entries));
    this.functions = functions;
    const callFunctionsAnew = (): void => functions.callAnew();
    const references = new References();
    this.session = { book, events, offered, references, undoLoss, undoGroups, callFunctionsAnew };
    this.roots = createRoots(this.session, functions, {
      show: () => this.onShowTaskpane?.(),
      hide: () => this.onHideTaskpane?.(),
      commandsReady: () => this.commands.ready(),
      openWorkbook: (bytes) => this.onOpenWorkbook?.(bytes),
    });
    this.attention = new AttentionWatcher(this.session, () =>
      this.channel?.raise("documentSelectionChanged", {}),
    );
    book.guard = (id, params) => {
      if (isForbidden(book, id, params)) throw accessDenied();
    };
    this.watchers = [
      undoLoss,
      new ChangeWatcher(this.session),
      new SheetWatcher(this.session),
      new TableWatcher(this.session),
      new CalculationWatcher(this.session),
      this.attention,
      book.onNews(({ kind }) => {
        if (kind === "settings") this.channel?.raise("settingsChanged", {});
      }),
    ];
  }

  /** The address that an add-in's page gets. @param sourceLocation a path such as /taskpane.html */
  frameUrl(sourceLocation: string): string {
    const { addinOrigin, pageUrl, hasCustomFunctions } = this.options;
    return frameAddress(addinOrigin, sourceLocation, pageUrl, hasCustomFunctions === true);
  }

  /** Listens to the add-in's page; to be called before the page is asked for. */
  connect(port: Port): void {
    this.disconnect();
    this.situations.clear();
    this.channel = new MessageChannel(port, (request) => this.answer(request));
  }

  /** Forgets the page and everything that its add-in has registered. */
  disconnect(): void {
    this.channel?.close();
    this.channel = null;
    this.commands.disconnect();
    this.forgetAddin();
  }

  /** What a page has registered is gone with it. */
  private forgetAddin(): void {
    this.session.events.clear();
    this.session.references.clear();
    this.functions.disconnect();
    this.commands.pageStarted();
    this.copies.clear();
  }

  dispose(): void {
    this.disconnect();
    for (const watcher of this.watchers) watcher.dispose();
    this.functions.dispose();
    this.book.guard = null;
  }

  /** Tells the add-in that its pane has been shown or closed (`Office.addin.onVisibilityModeChanged`). */
  setPaneVisible(isVisible: boolean): void {
    const visibility = isVisible ? "Visible" : "Hidden";
    this.session.events.raiseAlways(EVENT.visibilityChanged, { visibility });
  }

  /**
   * To be called when the workbook is seen again that another tab or window had hidden: on the web this is what brings a
   * workbook to the front.
   */
  windowShown(): void {
    this.session.events.raise(EVENT.workbookActivated, WORKBOOK_TARGET, {});
  }

  private answer(request: Request): unknown {
    if (request._actionType !== ACTION_TYPE.invoke) return { Error: 0, Version: 1 };
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.startAddin();
      case "ContextActivationManager_notifyHost":
        this.notified(request._data as readonly unknown[]);
        return undefined;
      case "executeMethod":
        return this.execute(request._data as MethodCall);
      default:
        console.error(`The workbench does not know the message ${request._actionName}.`);
        return { Version: 1, Error: DDA_ERROR.notSupported };
    }
  }

  /** The first message of a page that has (re)loaded: what its forerunner registered is gone with it. */
  private startAddin(): object {
    this.forgetAddin();
    const sets = REQUIREMENT_SETS[this.options.excel];
    return appContext(sets, settingsOf(this.book), this.book.workbook.getName());
  }

  /** [control id, action, …]; telemetry and the like is dropped. */
  private notified([, action]: readonly unknown[]): void {
    if (EXIT_ACTIONS.has(Number(action))) this.onLeavePane?.();
  }

  private execute(call: MethodCall): object | Promise<object> {
    const { DispatchId } = call.DdaMethod;
    if (DocumentCopies.knows(DispatchId)) {
      return this.copies.answer(DispatchId, call as unknown as Readonly<Record<string, unknown>>);
    }
    switch (DispatchId) {
      case METHOD.richApi:
        return this.enqueue(call.ArrayData ?? []);
      case METHOD.saveSettings:
        setSettings(this.book, call.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case METHOD.commandCompleted:
        this.commands.completed(String(call[0]));
        return { Version: 1, Error: 0 };
      default:
        console.error(`The workbench does not stand in for the method ${DispatchId}.`);
        return { Version: 1, Error: DDA_ERROR.notSupported };
    }
  }

  /** One request after the other, as they came. */
  private enqueue(message: readonly unknown[]): Promise<object> {
    this.running += 1;
    const { channel } = this;
    const answer = this.queue.then(() => {
      // Asked by a page that is gone, of a workbook that may be gone with it: there is nobody to answer.
      return this.channel === channel ? this.runRequest(message) : {};
    });
    this.queue = answer
      .catch(() => undefined) // the channel answers with the error; the next request runs all the same
      .then(() => setTimeout(() => this.requestAnswered()));
    return answer;
  }

  private requestAnswered(): void {
    this.running -= 1;
    const entries = this.outbox;
    this.outbox = [];
    if (entries.length > 0) this.deliver(entries);
  }

  private deliver(entries: readonly MessageEntry[]): void {
    if (this.running > 0) this.outbox.push(...entries);
    else this.channel?.raise("richApiMessage", { ArrayData: entries });
  }

  private async runRequest(message: readonly unknown[]): Promise<object> {
    const [customData, body, flags] = [message[0], String(message[4]), Number(message[6])];
    if (byteLength(body) > PAYLOAD_LIMIT) return { Version: 1, Error: DDA_ERROR.requestTooLarge };
    const { screen } = this.book;
    if (screen.isTyping() && customData !== SHELL_PARTITION) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { Version: 1, Error: DDA_ERROR.invalidCallInContext };
      await screen.whenTyped();
    }
    const request = JSON.parse(body) as RequestBody;
    const failed = customData === SHELL_PARTITION ? null : await this.situations.meet(request);
    const roots = customData === SHELL_PARTITION ? this.roots.page : this.roots.workbook;
    if (failed !== null && failed.begun !== null) await this.carryOut(failed.begun, roots, message[3]);
    const response = JSON.stringify(failed?.answer ?? (await this.carryOut(request, roots, message[3])));
    if (byteLength(response) > PAYLOAD_LIMIT) return { Version: 1, Error: DDA_ERROR.responseTooLarge };
    return { Version: 1, Error: 0, Data: [200, [], response] };
  }

  /** As one step of undo, or as part of its group's. */
  private async carryOut(request: RequestBody, roots: Roots, headers: unknown): Promise<ResponseBody> {
    const undoStep = this.session.undoGroups.begin(headers);
    try {
      return await dispatch(this.session, roots, request);
    } finally {
      undoStep.dispose();
      this.session.undoLoss.settle();
      this.attention.settle();
    }
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
