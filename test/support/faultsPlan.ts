import type { Step } from '../../src/sheet/setUp/step';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { TABLES } from '../../src/sheet/workbookNames';

/** Tables in which people type before anything else; their cells are theirs. */
const OF_PEOPLE: ReadonlySet<string> = new Set(Object.values(TABLES));

/** What Excel would refuse in a plan, and cells in it that somebody typed. */
export function planFaults(snapshot: WorkbookSnapshot, steps: readonly Step[]): string[] {
  const sheets = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const headings = new Map(snapshot.tables.map(({ name, headings: all }) => [name, new Set(all.map((each) => each.toLowerCase()))]));
  const faults: string[] = [];
  const need = (isThere: boolean | undefined, what: string): void => {
    if (isThere !== true) faults.push(what);
  };
  for (const step of steps) {
    switch (step.do) {
      case 'addSheet':
        need(!sheets.has(step.sheet.toLowerCase()), `sheet ${step.sheet} stands already`);
        need(step.sheet.length <= 31 && !/[[\]:*?/\\]/.test(step.sheet), `no name for a sheet: ${step.sheet}`);
        sheets.add(step.sheet.toLowerCase());
        break;
      case 'removeSheet':
        sheets.delete(step.sheet.toLowerCase());
        for (const { name, sheet } of snapshot.tables) if (sheet === step.sheet) headings.delete(name);
        break;
      case 'addTable':
        need(!headings.has(step.table), `table ${step.table} stands already`);
        need(sheets.has(step.at.sheet.toLowerCase()), `no sheet ${step.at.sheet}`);
        need(new Set(step.headings.map((each) => each.toLowerCase())).size === step.headings.length, `headings twice in ${step.table}: ${step.headings.join('|')}`);
        headings.set(step.table, new Set(step.headings.map((each) => each.toLowerCase())));
        break;
      case 'addColumn':
        need(headings.get(step.table)?.has(step.heading.toLowerCase()) === false, `column ${step.heading} of ${step.table} stands already, or has no table`);
        headings.get(step.table)?.add(step.heading.toLowerCase());
        break;
      case 'fillColumn':
      case 'setCells':
        need(headings.get(step.table)?.has(step.heading.toLowerCase()), `no column ${step.heading} in ${step.table} to ${step.do}`);
        break;
      case 'appendRows':
      case 'highlight':
      case 'growTable':
      case 'setRows':
        need(headings.has(step.table), `no table ${step.table} to ${step.do}`);
        break;
      case 'validate':
        need(headings.get(step.at.table)?.has(step.at.heading.toLowerCase()), `no column ${step.at.heading} in ${step.at.table} to validate`);
        break;
      case 'look':
        if ('part' in step.at) need(headings.get(step.at.table)?.has(step.at.heading.toLowerCase()), `no column ${step.at.heading} in ${step.at.table} to show`);
        break;
      case 'write':
      case 'show':
        need(sheets.has((step.do === 'write' ? step.at.sheet : step.sheet).toLowerCase()), `no sheet to ${step.do}`);
        break;
      default:
        break;
    }
    faults.push(...overwritten(snapshot, step));
  }
  return faults;
}

function overwritten(snapshot: WorkbookSnapshot, step: Step): string[] {
  if (step.do !== 'fillColumn' && step.do !== 'setCells' && step.do !== 'setRows') return [];
  const table = OF_PEOPLE.has(step.table) ? tableNamed(snapshot, step.table) : null;
  if (!table) return [];
  if (step.do === 'setRows') {
    return step.cells.flatMap((row, r) => row.flatMap((_, c) => typedAt(table, step.from + r, step.column + c)));
  }
  const column = table.headings.findIndex((each) => each.toLowerCase() === step.heading.toLowerCase());
  if (column < 0) return [];
  if (step.do === 'setCells') return step.cells.flatMap((_, r) => typedAt(table, step.from + r, column));
  const stretches = step.stretches ?? [{ from: 0, rows: table.values.length }];
  return stretches.flatMap(({ from, rows }) => Array.from({ length: rows }, (_, r) => typedAt(table, from + r, column)).flat());
}

/** A cell of which the formula is known is typed where that is none; any other is typed where it holds anything. */
function typedAt(table: TableSnapshot, row: number, column: number): string[] {
  const formulas = table.formulas.get(column);
  const cell = formulas ? formulas[row] : table.values[row]?.[column];
  const isTyped = cell !== undefined && cell !== '' && !(formulas && String(cell).startsWith('='));
  return isTyped ? [`${table.name} row ${row} ${table.headings[column]}: ${JSON.stringify(cell)} would be written over`] : [];
}
