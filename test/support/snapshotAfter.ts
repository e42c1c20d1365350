import type { SpillKey } from '../../src/sheet/formulas';
import type { Step } from '../../src/sheet/setUp/step';
import type { SpillSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { NAMES } from '../../src/sheet/workbookNames';
import { cellAddress, cellOfAddress } from '../../src/sheet/a1';

interface MutableTable {
  name: string;
  sheet: string;
  row: number;
  column: number;
  headings: string[];
  values: unknown[][];
  formulas: Map<number, unknown[]>;
}

export const EMPTY_WORKBOOK: WorkbookSnapshot = {
  sheets: [{ name: 'Blad1', isProtected: false }],
  tables: [],
  names: [],
  spills: {},
};

const unquoted = (text: unknown): unknown => (typeof text === 'string' ? text.replace(/^'/, '') : text);

/** What reading a workbook gives after steps were carried out on it, computed without any spreadsheet. */
export function snapshotAfter(before: WorkbookSnapshot, steps: readonly Step[]): WorkbookSnapshot {
  const sheets = [...before.sheets];
  const names = new Set(before.names);
  const spills: Partial<Record<SpillKey, SpillSnapshot>> = { ...before.spills };
  const written = new Map<string, unknown>();
  const tables = before.tables.map((table): MutableTable => ({
    ...table,
    headings: [...table.headings],
    values: table.values.map((row) => [...row]),
    formulas: new Map([...table.formulas].map(([column, cells]) => [column, [...cells]])),
  }));
  const tableOf = (name: string): MutableTable => {
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  };
  for (const step of steps) {
    switch (step.do) {
      case 'addSheet':
        sheets.push({ name: step.sheet, isProtected: false });
        break;
      case 'renameSheet': {
        const index = sheets.findIndex(({ name }) => name === step.sheet);
        if (index < 0) throw new Error(`no sheet ${step.sheet}`);
        sheets[index] = { ...sheets[index]!, name: step.to };
        for (const table of tables) if (table.sheet === step.sheet) table.sheet = step.to;
        break;
      }
      case 'removeSheet':
        sheets.splice(0, sheets.length, ...sheets.filter(({ name }) => name !== step.sheet));
        tables.splice(0, tables.length, ...tables.filter(({ sheet }) => sheet !== step.sheet));
        break;
      case 'write':
        step.cells.forEach((row, r) =>
          row.forEach((cell, c) => written.set(`${step.at.sheet}!${cellAddress(step.at.row + r, step.at.column + c)}`, cell)),
        );
        break;
      case 'addTable':
        tables.push({
          name: step.table,
          sheet: step.at.sheet,
          row: step.at.row,
          column: step.at.column,
          headings: [...step.headings],
          values: step.body.map((row) => row.map(unquoted)),
          formulas: new Map(),
        });
        break;
      case 'addColumn': {
        const table = tableOf(step.table);
        const at = step.before === null ? table.headings.length : table.headings.indexOf(step.before);
        table.headings.splice(at, 0, step.heading);
        table.values.forEach((row) => row.splice(at, 0, ''));
        table.formulas = new Map([...table.formulas].map(([column, cells]) => [column >= at ? column + 1 : column, cells]));
        break;
      }
      case 'fillColumn': {
        const table = tableOf(step.table);
        const column = table.headings.indexOf(step.heading);
        const former = table.formulas.get(column) ?? table.values.map(() => '');
        const filled = (row: number): boolean =>
          step.stretches === null || step.stretches.some(({ from, rows }) => row >= from && row < from + rows);
        table.formulas.set(column, former.map((cell, row) => (filled(row) ? step.formula : cell)));
        break;
      }
      case 'appendRows': {
        const table = tableOf(step.table);
        const isBlank = table.values.length === 1 && table.values[0]!.every((cell) => cell === '');
        if (isBlank) table.values.pop();
        table.values.push(...step.rows.map((row) => row.map(unquoted)));
        break;
      }
      case 'growTable':
      case 'setRows': {
        const table = tableOf(step.table);
        const blank = (): void => {
          table.values.push(table.headings.map(() => ''));
          for (const cells of table.formulas.values()) cells.push('');
        };
        if (step.do === 'growTable') for (let row = 0; row < step.rows; row++) blank();
        else step.cells.forEach((cells, r) => cells.forEach((cell, c) => void (table.values[step.from + r]![step.column + c] = unquoted(cell))));
        break;
      }
      case 'setCells': {
        const table = tableOf(step.table);
        const column = table.headings.indexOf(step.heading);
        if (column < 0) throw new Error(`no column ${step.heading} in ${step.table}`);
        step.cells.forEach((cell, index) => void (table.values[step.from + index]![column] = unquoted(cell)));
        break;
      }
      case 'protect':
      case 'unprotect': {
        const index = sheets.findIndex(({ name }) => name === step.sheet);
        if (index < 0) throw new Error(`no sheet ${step.sheet}`);
        sheets[index] = { ...sheets[index]!, isProtected: step.do === 'protect' };
        break;
      }
      case 'name': {
        names.add(step.name);
        const key = (Object.keys(NAMES) as (keyof typeof NAMES)[]).find((each) => NAMES[each] === step.name);
        const [, sheet = '', address = ''] = /^='(.+)'!\$?([^:]+)/.exec(step.formula.replace(/\$/g, '')) ?? [];
        const cell = cellOfAddress(address);
        if (cell && key && ['assessment', 'shortlist'].includes(key)) {
          const formula = String(written.get(`${sheet}!${address}`) ?? '');
          spills[key as SpillKey] = { sheet, address, value: '', formula };
        }
        break;
      }
      default:
        break;
    }
  }
  return {
    sheets,
    names: [...names],
    spills,
    tables: tables.map((table): TableSnapshot => ({ ...table, mergedCells: null })),
  };
}

/** A copy with one table changed. */
export function withTable(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (table: TableSnapshot) => Partial<TableSnapshot>,
): WorkbookSnapshot {
  return { ...snapshot, tables: snapshot.tables.map((table) => (table.name === name ? { ...table, ...change(table) } : table)) };
}
