import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { EngineCore, UniverRange } from './engineCore';

interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, unknown>;
}

/** Which formulas read a cell. */
interface CellReaders {
  readonly ids: Set<number>;
}

interface ReaderIndex {
  readonly _kdTree: ReadonlyMap<string, ReadonlyMap<string, SheetReaders | undefined>>;
  _searchByOneCellCache(search: { unitId: string; sheetId: string; range: UniverRange }): Iterable<number>;
}

interface SheetReaders {
  readonly tree: { range(left: number, top: number, right: number, bottom: number): number[] };
  readonly items: readonly CellReaders[];
}

/**
 * Univer keeps the areas of formulas that were replaced, and writes an error to the console for each of them at every
 * calculation: thousands of lines that say nothing, and take seconds where a console looks up their source. They are
 * left out of the answer here. Where thousands of formulas read one cell, Univer's own search also runs out of stack.
 */
export function forgetReplacedFormulas(core: EngineCore): void {
  const dependencies = core.injector.get(IDependencyManagerService);
  const generator = core.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  // Outside a run the cache is empty, and whoever asks then wants all.
  const isKnown = (id: number): boolean => generator._dependencyTreeCache.size === 0 || generator._dependencyTreeCache.has(id);
  const search = dependencies.searchDependency.bind(dependencies);
  dependencies.searchDependency = (areas, except) => new Set([...search(areas, except)].filter(isKnown));
  const index = (dependencies as unknown as { _dependencyRTreeCache: ReaderIndex })._dependencyRTreeCache;
  index._searchByOneCellCache = ({ unitId, sheetId, range }) => {
    const readers = index._kdTree.get(unitId)?.get(sheetId);
    const cells = readers?.tree.range(range.startColumn, range.startRow, range.endColumn, range.endRow) ?? [];
    const found = new Set<number>();
    for (const cell of cells) {
      const ids = readers?.items[cell]?.ids ?? new Set<number>();
      for (const id of ids) {
        if (isKnown(id)) found.add(id);
        else ids.delete(id);
      }
    }
    return found;
  };
}
