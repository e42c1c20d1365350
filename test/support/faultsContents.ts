import { cellAddress } from '../../src/sheet/a1';
import type { Engine } from '../../src/workbench/engine/engine';

/** What a workbook holds, as a person would compare two of them: what was typed, formulas, tables, names and locks. */
export interface Contents {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** "Sheet!A1" with the formula, or else the value; results of formulas are left out. */
  readonly cells: Readonly<Record<string, unknown>>;
}

export function contentsOf({ sheets, tables, names, cells, protection }: Engine): Contents {
  const found: Record<string, unknown> = {};
  for (const { id, name } of sheets.list()) {
    const used = cells.usedArea(id, true);
    if (!used) continue;
    const formulas = cells.formulas(id, used);
    cells.values(id, used).forEach((row, r) =>
      row.forEach((value, c) => {
        const formula = formulas[r]?.[c] ?? null;
        if (formula === null && (value === null || value === '' || cells.spillParent(id, used.row + r, used.column + c))) return;
        found[`${name}!${cellAddress(used.row + r, used.column + c)}`] = formula === null ? (typeof value === 'object' ? JSON.stringify(value) : value) : spelled(formula);
      }),
    );
  }
  const nameOf = (sheetId: string): string => sheets.get(sheetId).name;
  return {
    sheets: sheets.list().map(({ id, name, visibility }) => `${name} ${visibility} ${protection.of(id) ? 'protected' : 'open'}`).sort(),
    tables: tables
      .list()
      .map(({ name, sheetId, area, columns }) => `${name} ${nameOf(sheetId)} ${area.row} ${area.column} ${area.rows} ${columns.map((each) => each.name).join('|')}`)
      .sort(),
    names: names.list().map(({ name, formula }) => `${name} ${formula}`).sort(),
    cells: found,
  };
}

/** Excel puts quotes around the name of a sheet, or takes them off, as it likes. */
function spelled(formula: string): string {
  return formula.replace(/'(\w+)'!/g, '$1!');
}

/** What people typed: no formula, and no text that set-up writes at the head of a sheet. */
export function typedIn({ cells }: Contents): ReadonlySet<string> {
  return new Set(Object.values(cells).flatMap((value) => (String(value).startsWith('=') ? [] : [String(value)])));
}

/** Short, so that a failing comparison of thousands can be read. */
export function differences(one: Contents, other: Contents): string[] {
  const lists = (['sheets', 'tables', 'names'] as const).flatMap((key) => [
    ...one[key].filter((each) => !other[key].includes(each)).map((each) => `- ${key}: ${each}`),
    ...other[key].filter((each) => !one[key].includes(each)).map((each) => `+ ${key}: ${each}`),
  ]);
  const addresses = new Set([...Object.keys(one.cells), ...Object.keys(other.cells)]);
  const cells = [...addresses].filter((at) => one.cells[at] !== other.cells[at]).map((at) => `${at}: ${String(one.cells[at])} -> ${String(other.cells[at])}`);
  return [...lists, ...cells].slice(0, 12);
}
