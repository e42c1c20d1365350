import type { Language } from '../../i18n/language';
import type { Cell } from '../setUp/step';
import type { ColumnMatch } from './columnMatch';
import { cellText, isBlank, type IncomingGrid } from './grid';
import { incomingValue } from './incomingValue';

/** A candidate as it will be written: values by the heading of the table's column. */
export interface ImportedCandidate {
  /** Row in the list, from 0 below its headings. */
  readonly row: number;
  readonly name: string;
  readonly supplier: string;
  readonly values: ReadonlyMap<string, Cell>;
  /** Who it may be already: in the table, or further up in the list. Null where nobody has this name. */
  readonly duplicateOf: 'table' | 'list' | null;
}

/** What an incoming list holds, once its columns are matched. */
export interface ImportPlan {
  readonly candidates: readonly ImportedCandidate[];
  /** Rows in which none of the matched columns holds anything. */
  readonly emptyRows: number;
  /** Candidates without a name: they are brought in, and the checks name them. */
  readonly nameless: number;
}

/**
 * Names are held against those in the table and in the list, without regard to case and blanks. People of one name at
 * two suppliers are duplicates too: only a person can tell whether it is one offer or two.
 */
export function importPlan(
  rows: IncomingGrid,
  match: ColumnMatch,
  numbers: Language,
  namesInTable: readonly string[],
): ImportPlan {
  const known = new Map<string, 'table' | 'list'>(namesInTable.map((name) => [plainName(name), 'table']));
  const column = (kind: 'name' | 'supplier'): number => match.findIndex((target) => target?.kind === kind);
  const [nameColumn, supplierColumn] = [column('name'), column('supplier')];
  const candidates: ImportedCandidate[] = [];
  let nameless = 0;
  rows.forEach((cells, row) => {
    if (!match.some((target, at) => target !== null && !isBlank(cells[at] ?? null))) return;
    const name = cellText(cells[nameColumn] ?? null);
    const key = plainName(name);
    if (key === '') nameless++;
    const values = new Map<string, Cell>();
    match.forEach((target, at) => {
      if (target !== null) values.set(target.heading, incomingValue(cells[at] ?? null, target, numbers));
    });
    const duplicateOf = key === '' ? null : (known.get(key) ?? null);
    if (key !== '' && duplicateOf === null) known.set(key, 'list');
    candidates.push({ row, name, supplier: cellText(cells[supplierColumn] ?? null), values, duplicateOf });
  });
  return { candidates, emptyRows: rows.length - candidates.length, nameless };
}

function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
