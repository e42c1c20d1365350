import { cellOfAddress } from '../../src/sheet/a1';
import type { Engine } from '../../src/workbench/engine/engine';
import type { Contents } from '../support/faultsContents';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where an action is at work, as a plain run of it shows. */
export interface Touched {
  /** Sheets that it makes. */
  readonly added: readonly string[];
  /** Sheets and tables that stood before and that it changes; the candidates where it changes none. */
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly last: { readonly sheet: string; readonly table: string } | null;
  /** A cell in each of those tables that it writes over, and one that it leaves alone. */
  readonly written: readonly Place[];
  readonly beside: readonly Place[];
}

const sheetName = (line: string): string => line.replace(/ (Visible|Hidden|VeryHidden) (protected|open)$/, '');

export function touchedBy(engine: Engine, before: Contents, complete: Contents): Touched {
  const standing = new Set(before.sheets.map(sheetName));
  const changed = [...new Set([...Object.keys(before.cells), ...Object.keys(complete.cells)])].filter((at) => before.cells[at] !== complete.cells[at]);
  const places = changed.map(placeOf);
  const tables = engine.tables.list().map(({ name, sheetId, area }) => ({ name, sheet: engine.sheets.get(sheetId).name, area }));
  const isIn = ({ sheet, row, column }: Place, table: (typeof tables)[number], more: number): boolean =>
    sheet === table.sheet && row > table.area.row && row < table.area.row + table.area.rows + more && column >= table.area.column && column < table.area.column + table.area.columns;
  const hit = tables.filter((table) => places.some((place) => isIn(place, table, 1)));
  const chosen = hit.length > 0 ? hit : tables.filter(({ name }) => name === 'Candidates');
  const sheets = new Set([...places.map(({ sheet }) => sheet).filter((sheet) => standing.has(sheet)), ...chosen.map(({ sheet }) => sheet)]);
  const typed = Object.entries(before.cells).filter(([, value]) => !String(value).startsWith('='));
  const pick = (isWritten: boolean): Place[] =>
    chosen.flatMap((table) => {
      const cells = typed.filter(([at, value]) => (complete.cells[at] !== value) === isWritten).map(([at]) => placeOf(at));
      return cells.filter((place) => isIn(place, table, 0)).slice(-1);
    });
  const last = chosen.at(-1);
  return {
    added: complete.sheets.map(sheetName).filter((name) => !standing.has(name)),
    sheets: [...sheets],
    tables: chosen.map(({ name }) => name),
    last: last ? { sheet: last.sheet, table: last.name } : null,
    written: pick(true),
    beside: pick(false),
  };
}

function placeOf(at: string): Place {
  const cut = at.lastIndexOf('!');
  const cell = cellOfAddress(at.slice(cut + 1));
  if (!cell) throw new Error(`no cell ${at}`);
  return { sheet: at.slice(0, cut), ...cell };
}
