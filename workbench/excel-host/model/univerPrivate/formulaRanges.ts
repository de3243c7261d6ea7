import type { IUnitRange, Univer } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { privatePart } from "./privatePart";

/** A formula as the engine lays it out for one calculation: what it reads, by its id, which it keeps. */
interface Tree {
  readonly treeId: number;
  /** Made anew at each reading for a cell that shares the formula of `refTree`. */
  readonly rangeList: readonly IUnitRange[];
  readonly refTree?: Tree;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  /** Of what is no formula and has its own ranges each time. */
  readonly featureId?: string;
}

/** The methods of Univer's service that keep and forget where a formula is to be found by what it reads. */
interface RangeIndex {
  addDependencyRTreeCache(tree: Pick<Tree, "treeId" | "rangeList">): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  reset(): void;
}

/** The ranges that a formula reads, said from the cell of the formula that it shares. */
interface Wording {
  readonly words: string;
  readonly sheetIds: ReadonlySet<string>;
}

/** What a formula was indexed with, `x` columns and `y` rows beyond the cell of the formula that it shares. */
interface Indexed {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Has the engine index what a formula reads once, not before each calculation: it moves every range of every formula
 * to its cell, several times, and keeps each range of several cells again beside itself, so that a workbook becomes
 * slower with every edit.
 */
export function indexRangesOnce(univer: Univer): void {
  const index = privatePart<RangeIndex>(
    univer.__getInjector().get(IDependencyManagerService),
    "IDependencyManagerService",
    {
      addDependencyRTreeCache: true,
      _removeDependencyRTreeCache: true,
      _removeDependencyRTreeCacheById: true,
      reset: true,
    },
  );
  const indexed = new Map<number, Indexed>();
  /** The formulas that read on a sheet, and some that did once. */
  const readers = new Map<string, Set<number>>();
  const wordings = new WeakMap<Tree, Wording>();
  const { add, remove, removeSheet, reset } = originals(index);

  index.addDependencyRTreeCache = (tree: Tree) => {
    if (tree.featureId !== undefined) return add(tree);
    const shared = tree.refTree ?? tree;
    const wording = wordings.get(shared) ?? wordingOf(shared.rangeList);
    wordings.set(shared, wording);
    const { refOffsetX: x, refOffsetY: y } = tree;
    const before = indexed.get(tree.treeId);
    if (before?.words === wording.words && before.x === x && before.y === y) return;
    indexed.set(tree.treeId, { words: wording.words, x, y });
    for (const sheetId of wording.sheetIds) {
      const ofSheet = readers.get(sheetId) ?? new Set();
      readers.set(sheetId, ofSheet.add(tree.treeId));
    }
    add({ treeId: tree.treeId, rangeList: tree.rangeList });
  };
  index._removeDependencyRTreeCache = (treeId) => {
    indexed.delete(treeId);
    remove(treeId);
  };
  // Gone with the sheet's index are the ranges on it, whichever sheet's formulas read them.
  index._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    for (const treeId of readers.get(sheetId) ?? []) indexed.delete(treeId);
    readers.delete(sheetId);
    removeSheet(unitId, sheetId);
  };
  index.reset = () => {
    indexed.clear();
    readers.clear();
    reset();
  };
}

function originals(index: RangeIndex) {
  return {
    add: index.addDependencyRTreeCache.bind(index),
    remove: index._removeDependencyRTreeCache.bind(index),
    removeSheet: index._removeDependencyRTreeCacheById.bind(index),
    reset: index.reset.bind(index),
  };
}

function wordingOf(ranges: readonly IUnitRange[]): Wording {
  const words = ranges.map(({ unitId, sheetId, range: { startRow, startColumn, endRow, endColumn } }) =>
    [unitId, sheetId, startRow, startColumn, endRow, endColumn].join(" "),
  );
  return { words: words.join("; "), sheetIds: new Set(ranges.map(({ sheetId }) => sheetId)) };
}
