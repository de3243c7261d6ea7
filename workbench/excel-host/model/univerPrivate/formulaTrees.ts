import type { IRange, Univer } from "@univerjs/core";
import {
  FormulaDataModel,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { LAST_COLUMN } from "../../files/a1";
import { today, useLocalDay } from "../calculation/localDay";
import { isSameAcross, relativeForm } from "../calculation/relativeForm";
import { privatePart } from "./privatePart";

/** A formula as the engine lists it; cells that share one have its id `si` and lie `x` columns and `y` rows beyond its first. */
interface ListedFormula {
  readonly f: string;
  readonly si?: string;
  readonly x?: number;
  readonly y?: number;
}

type SheetFormulas = Record<number, Record<number, ListedFormula | null> | undefined>;
type Formulas = Record<string, Record<string, SheetFormulas | undefined> | undefined>;

/** A formula that is no cell's: of a conditional format or a validation, for each cell of its ranges. */
interface OtherFormula {
  readonly f: string;
  readonly ranges: readonly IRange[];
}

type OtherFormulas = Record<string, Record<string, Record<string, OtherFormula>>>;

/** By unit, sheet, formula, row and column from the first cell on. */
type OtherResults = Record<string, Record<string, Record<string, Record<number, Record<number, unknown>>>>>;

interface FormulaNode {
  getToken(): string;
  getChildren(): readonly FormulaNode[];
  isForcedCalculateFunction(): boolean;
}

/** The private methods of Univer's generator that list the formulas and say which must be calculated each time. */
interface Generator {
  _registerFormulas(units: string[], formulas: Formulas, unitData: object, trees: unknown[]): void;
  _registerOtherFormulas(formulas: OtherFormulas, units: string[], trees: unknown[]): void;
  _detectForcedRecalculationNode(tree: unknown, node: FormulaNode | null): boolean;
}

/** Of Univer's service that holds what a calculation has given. */
interface Results {
  readonly _runtimeOtherData: OtherResults;
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  setRuntimeOtherData(formulaId: string, x: number, y: number, value: unknown): void;
}

/** How often a formula is to be calculated though nothing that it reads has changed. */
type Volatility = "never" | "daily" | "always";

/**
 * Spares the engine the same work many times over, in columns of thousands of formulas: those that say the same,
 * each seen from its own cell, are parsed once; what a conditional format says of a whole row is calculated once a
 * row; and TODAY() is calculated once a day. The document has every formula in full.
 */
export class FormulaTrees {
  /** By sheet and cell: the engine lists all formulas for each calculation. */
  private readonly keys = new Map<string, Map<number, Key>>();
  private readonly volatilities = new WeakMap<FormulaNode, Volatility>();
  /** The number of columns of the formulas that are calculated once a row, by their id. */
  private readonly widths = new Map<string, number>();
  private startedOn = 0;
  private calculatedOn: number | null = null;

  constructor(private readonly univer: Univer) {
    const injector = univer.__getInjector();
    const generator = privatePart<Generator>(
      injector.get(IFormulaDependencyGenerator),
      "IFormulaDependencyGenerator",
      {
        _registerFormulas: true,
        _registerOtherFormulas: true,
        _detectForcedRecalculationNode: true,
      },
    );
    const register = generator._registerFormulas.bind(generator);
    generator._registerFormulas = (units, formulas, unitData, trees) =>
      register(units, this.shared(formulas), unitData, trees);
    const registerOther = generator._registerOtherFormulas.bind(generator);
    generator._registerOtherFormulas = (formulas, units, trees) =>
      registerOther(this.oncePerRow(formulas), units, trees);
    const results = privatePart<Results>(injector.get(IFormulaRuntimeService), "IFormulaRuntimeService", {
      _runtimeOtherData: true,
      currentUnitId: true,
      currentSubUnitId: true,
      setRuntimeOtherData: true,
    });
    this.copyAcross(results);
    readOneSheet(injector.get(FormulaDataModel));
    generator._detectForcedRecalculationNode = (_tree, node) => node !== null && this.isDue(node);
  }

  /** A calculation begins. */
  started(): void {
    useLocalDay(this.univer);
    this.startedOn = today();
  }

  /** It has come to its end: everything that reads the day has it. */
  finished(): void {
    this.calculatedOn = this.startedOn;
  }

  /** Another workbook: its values may be of any day. */
  forget(): void {
    this.startedOn = 0; // a calculation under way is the other one's
    this.calculatedOn = null;
    this.keys.clear();
  }

  private isDue(node: FormulaNode): boolean {
    const known = this.volatilities.get(node) ?? volatilityOf(node);
    this.volatilities.set(node, known);
    return known === "always" || (known === "daily" && this.calculatedOn !== this.startedOn);
  }

  /** The formulas with one column in the place of all in which they give the same. */
  private oncePerRow(formulas: OtherFormulas): OtherFormulas {
    this.widths.clear();
    return mapValues(formulas, (sheets) =>
      mapValues(sheets, (ofSheet) =>
        mapValues(ofSheet, (formula, id) => {
          const width = widthOf(formula.ranges);
          if (width === 1 || !isSameAcross(formula.f)) return formula;
          this.widths.set(id, width);
          const ranges = formula.ranges.map((range) => ({ ...range, endColumn: range.startColumn }));
          return { ...formula, ranges };
        }),
      ),
    );
  }

  /** Gives the other columns what their row's first one has. */
  private copyAcross(results: Results): void {
    const set = results.setRuntimeOtherData.bind(results);
    results.setRuntimeOtherData = (formulaId, x, y, value) => {
      set(formulaId, x, y, value);
      const row =
        results._runtimeOtherData[results.currentUnitId]?.[results.currentSubUnitId]?.[formulaId]?.[y];
      const width = this.widths.get(formulaId) ?? 1;
      if (row === undefined) return;
      for (let column = 1; column < width; column++) row[column] = row[0];
    };
  }

  /** The formulas with those that say the same as one above or before them as shared ones. */
  private shared(formulas: Formulas): Formulas {
    return mapValues(formulas, (sheets) =>
      mapValues(sheets ?? {}, (cells, sheetId) => this.sharedOn(sheetId, cells ?? {})),
    );
  }

  private sharedOn(sheetId: string, cells: SheetFormulas): SheetFormulas {
    const keys = this.keys.get(sheetId) ?? new Map<number, Key>();
    this.keys.set(sheetId, keys);
    const first = new Map<string, { readonly row: number; readonly column: number; readonly f: string }>();
    const result: SheetFormulas = {};
    for (const [rowText, line] of Object.entries(cells)) {
      const row = Number(rowText);
      const listed: Record<number, ListedFormula | null> = {};
      for (const [columnText, formula] of Object.entries(line ?? {})) {
        const column = Number(columnText);
        const key = formula === null ? null : keyOf(keys, formula, row, column);
        listed[column] = formula;
        if (key === null || formula === null) continue;
        const one = first.get(key);
        if (one === undefined) first.set(key, { row, column, f: formula.f });
        listed[column] =
          one === undefined
            ? { f: formula.f, si: key, x: 0, y: 0 }
            : { f: one.f, si: key, x: column - one.column, y: row - one.row };
      }
      result[row] = listed;
    }
    return result;
  }
}

/** What cells with the same formula have in common; null for a formula that is left alone. */
interface Key {
  readonly f: string;
  readonly key: string | null;
}

function keyOf(keys: Map<number, Key>, { f, si }: ListedFormula, row: number, column: number): string | null {
  if (si !== undefined && si !== "") return null;
  const cell = row * (LAST_COLUMN + 1) + column;
  const known = keys.get(cell);
  if (known?.f === f) return known.key;
  const key = relativeForm(f, row, column);
  keys.set(cell, { f, key });
  return key;
}

/** Each write of cells has all formulas of the workbook gathered anew, for those of its own sheet. */
function readOneSheet(model: FormulaDataModel): void {
  const update = model.updateFormulaData.bind(model);
  const readAll = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = readAll;
    }
  };
}

/** How many columns all of the ranges have, one below the other; 1 where they lie otherwise. */
function widthOf(ranges: readonly IRange[]): number {
  const [first] = ranges;
  if (first === undefined || !Number.isFinite(first.endColumn)) return 1;
  const { startColumn, endColumn } = first;
  const isColumn = ranges.every(
    (range) => range.startColumn === startColumn && range.endColumn === endColumn,
  );
  return isColumn ? endColumn - startColumn + 1 : 1;
}

function volatilityOf(node: FormulaNode): Volatility {
  let volatility: Volatility = "never";
  if (node.isForcedCalculateFunction()) {
    if (node.getToken() !== "TODAY") return "always";
    volatility = "daily";
  }
  for (const child of node.getChildren()) {
    const its = volatilityOf(child);
    if (its === "always") return its;
    if (its === "daily") volatility = its;
  }
  return volatility;
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
