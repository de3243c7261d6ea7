import type { IDisposable } from "@univerjs/core";
import { cellAt } from "../model/cells/cells";
import { areaAddress, cellArea, sheetPrefix } from "../model/area";
import type { Book } from "../model/book";
import {
  type FunctionResult,
  isMatrix,
  recalculateCustomFunctions,
  registerCustomFunctions,
} from "../model/calculation/customFunctions";
import { type FormulaCell, recalculateCells } from "../model/calculation/formulaCells";
import type { BlankCell, FunctionArguments } from "../model/calculation/functionArguments";
import type { FunctionInfo } from "../model/calculation/functionsMetadata";
import type { MessageEntry } from "./events";
import { type ResultRow, resultOf } from "./functionResults";

/** Category and types of the library's messages to custom functions. */
const CATEGORY = 1;
const MESSAGE = { invocation: 1000, cancellation: 1001 } as const;
/** Flags of an invocation. */
const CANCELABLE = 1;
/** What one message may hold; the host sends no more than it takes. */
const MESSAGE_LIMIT = 5 * 1024 * 1024;

/** A call of a custom function in a cell's formula. */
interface Call {
  readonly id: number;
  readonly info: FunctionInfo;
  readonly cell: FormulaCell;
  /** The arguments as JSON: a call with others is another call. */
  readonly values: string;
  readonly addresses: readonly string[];
  result: FunctionResult | null;
}

/**
 * The calls between formulas and the add-in. A call is remembered with its arguments for as long as its formula makes
 * it, so that the formula finds the answer when it is calculated again; those that no formula makes any more are
 * cancelled.
 */
export class FunctionCalls {
  private functions: readonly FunctionInfo[] = [];
  private registration: IDisposable | null = null;
  private isReady = false;
  private nextId = 1;
  /** By cell. */
  private readonly calls = new Map<string, Call[]>();
  private unsent: Call[] = [];
  /** What the calculation under way has called. */
  private readonly called = new Map<string, Set<Call>>();
  private readonly watchers: readonly IDisposable[];

  constructor(
    private readonly book: Book,
    private readonly blank: BlankCell,
    private readonly send: (entries: readonly MessageEntry[]) => void,
  ) {
    this.watchers = [book.onCalculated(() => this.calculated()), book.onLoad(() => this.forget())];
  }

  /** Makes functions known to formulas, in the place of those before. */
  register(functions: readonly FunctionInfo[]): void {
    this.registration?.dispose();
    this.functions = functions;
    this.registration = registerCustomFunctions(this.book, functions, this.blank, (info, cell, args) =>
      this.call(info, cell, args),
    );
  }

  dispose(): void {
    this.registration?.dispose();
    for (const watcher of this.watchers) watcher.dispose();
  }

  /** The add-in's page is gone or loads anew: nobody will answer what was sent. */
  disconnect(): void {
    this.isReady = false;
    this.forget();
  }

  /** The add-in takes calls from here on. What the file says of earlier answers is worked out anew. */
  ready(): void {
    this.isReady = true;
    this.sendCalls();
    recalculateCustomFunctions(this.book, this.functions);
  }

  /** Calls everything again, whether or not the arguments are others: Excel's full calculation. */
  callAnew(): void {
    this.forget();
    recalculateCustomFunctions(this.book, this.functions);
  }

  /** Takes the answers of the add-in; of calls that were cancelled meanwhile there is nothing to do. */
  setResults(rows: readonly ResultRow[]): void {
    const open = new Map([...this.calls.values()].flat().map((call) => [call.id, call]));
    const answered = rows.flatMap((row) => {
      const call = open.get(row[0]);
      if (call === undefined) return [];
      call.result = resultOf(row, call.info.givesMatrix);
      return [call.cell];
    });
    recalculateCells(this.book, answered);
  }

  /** The message of the error that a function has put into the cell, "" where there is none. */
  messageAt({ sheetId, row, column }: FormulaCell): string {
    for (const { cell, result } of [...this.calls.values()].flat()) {
      if (cell.sheetId !== sheetId || result === null) continue;
      const [down, right] = [row - cell.row, column - cell.column];
      const value = isMatrix(result) ? result[down]?.[right] : down === 0 && right === 0 ? result : undefined;
      if (typeof value === "object" && value.message !== "") return value.message;
    }
    return "";
  }

  private call(info: FunctionInfo, cell: FormulaCell, args: FunctionArguments): FunctionResult | null {
    const key = keyOf(cell);
    const values = JSON.stringify(args.values);
    if (values.length > MESSAGE_LIMIT) return { error: "#VALUE!", message: "" };
    const known = this.calls.get(key) ?? [];
    let call = known.find((candidate) => candidate.info === info && candidate.values === values);
    if (call === undefined) {
      call = { id: this.nextId++, info, cell, values, addresses: args.addresses, result: null };
      this.calls.set(key, [...known, call]);
      this.unsent.push(call);
    }
    this.called.set(key, (this.called.get(key) ?? new Set()).add(call));
    return call.result;
  }

  private calculated(): void {
    for (const [key, calls] of this.calls) {
      const called = this.called.get(key);
      const kept = calls.filter((call) => (called === undefined ? this.isInFormula(call) : called.has(call)));
      if (kept.length > 0) this.calls.set(key, kept);
      else this.calls.delete(key);
      for (const call of calls) if (!kept.includes(call)) this.cancel(call);
    }
    this.called.clear();
    this.sendCalls();
  }

  /** Of a cell that was not calculated: whether its formula is still there. */
  private isInFormula({ cell: { sheetId, row, column } }: Call): boolean {
    if (this.book.sheet(sheetId) === null) return false;
    const cell = cellAt({ book: this.book, sheetId }, row, column);
    return Boolean(cell?.f) || Boolean(cell?.si);
  }

  /** All calls of a calculation go in one message, as far as it holds them. */
  private sendCalls(): void {
    if (!this.isReady) return;
    let entries: MessageEntry[] = [];
    let size = 0;
    for (const call of this.unsent.splice(0)) {
      const message = this.invocation(call);
      if (size + message.length > MESSAGE_LIMIT) {
        this.send(entries);
        entries = [];
        size = 0;
      }
      entries.push([CATEGORY, MESSAGE.invocation, "", message, `${call.id}`, false]);
      size += message.length;
    }
    if (entries.length > 0) this.send(entries);
  }

  private invocation({ id, info, cell, values, addresses }: Call): string {
    const head = JSON.stringify({
      invocationId: id,
      functionName: info.id,
      flags: info.isCancelable ? CANCELABLE : 0,
      ...(info.wantsAddress ? { address: this.addressOf(cell) } : {}),
      ...(info.wantsParameterAddresses ? { parameterAddresses: addresses } : {}),
    });
    return `${head.slice(0, -1)},"parameterValues":${values}}`;
  }

  private addressOf({ sheetId, row, column }: FormulaCell): string {
    const area = cellArea(row, column);
    return sheetPrefix(this.book.sheet(sheetId)?.getName() ?? "") + areaAddress(area);
  }

  private cancel(call: Call): void {
    const wasSent = !this.unsent.includes(call);
    this.unsent = this.unsent.filter((other) => other !== call);
    if (!wasSent || call.result !== null || !call.info.isCancelable) return;
    const message = JSON.stringify({ invocationId: call.id });
    this.send([[CATEGORY, MESSAGE.cancellation, "", message, `${call.id}`, false]]);
  }

  private forget(): void {
    this.calls.clear();
    this.called.clear();
    this.unsent = [];
  }
}

function keyOf({ sheetId, row, column }: FormulaCell): string {
  return `${row},${column},${sheetId}`;
}
