import { cellAddress } from '../a1';
import { columnsWithHeading } from '../headings';
import { setUpPlan } from '../setUp/setUpPlan';
import { textInFormula } from '../structuredReference';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { NAMES, TABLES } from '../workbookNames';
import type { ProofReading } from './proofReading';

/** Formulas that set-up would write into this workbook: in either language, because words in them keep the one it was made in. */
export interface ExpectedFormulas {
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** By heading of the table of candidates. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** By sheet and address. */
  readonly spills: ReadonlyMap<string, readonly string[]>;
}

export function expectedFormulas({ snapshot, names }: ProofReading): ExpectedFormulas {
  const found = { names: new Map<string, string[]>(), columns: new Map<string, string[]>(), spills: new Map<string, string[]>() };
  const add = (where: Map<string, string[]>, key: string, formula: unknown): void => void where.set(key, [...(where.get(key) ?? []), String(formula)]);
  const spillCells = new Set(Object.values(snapshot.spills).map(({ sheet, address }) => `${sheet}!${address}`));
  for (const language of ['nl', 'en'] as const) {
    const plan = setUpPlan(asMade(snapshot, names), null, language);
    for (const step of plan.kind === 'steps' ? plan.steps : []) {
      if (step.do === 'name') add(found.names, step.name, step.formula);
      if (step.do === 'fillColumn' && step.table === TABLES.candidates) add(found.columns, step.heading, step.formula);
      const key = step.do === 'write' ? `${step.at.sheet}!${cellAddress(step.at.row, step.at.column)}` : '';
      if (step.do === 'write' && spillCells.has(key)) add(found.spills, key, step.cells[0]?.[0]);
    }
  }
  return found;
}

/** The criteria in the order of the formulas: their tables may have been sorted since, and that changes nothing. */
function asMade(snapshot: WorkbookSnapshot, names: ReadonlyMap<string, string>): WorkbookSnapshot {
  const weights = (names.get(NAMES.weights) ?? '').replace(/\s/g, '');
  const labels = names.get(NAMES.knockOutIds) ?? '';
  const inOrder = (table: TableSnapshot): TableSnapshot => {
    if (table.name === TABLES.selection) return sortedBy(table, (id) => weights.indexOf(`MATCH(${textInFormula(id)},`.replace(/\s/g, '')));
    return table.name === TABLES.knockOuts ? sortedBy(table, (id) => labels.indexOf(textInFormula(id))) : table;
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: false })),
    tables: snapshot.tables.map(inOrder),
  };
}

function sortedBy(table: TableSnapshot, placeOf: (id: string) => number): TableSnapshot {
  const [column] = columnsWithHeading(table.headings, 'id');
  if (column === undefined) return table;
  const place = (row: readonly unknown[]): number => {
    const found = placeOf(String(row[column] ?? '').trim());
    return found < 0 ? Number.MAX_SAFE_INTEGER : found;
  };
  return { ...table, values: [...table.values].sort((a, b) => place(a) - place(b)) };
}

/** True where the workbook has a table of candidates that formulas belong to. */
export function hasFormulas(snapshot: WorkbookSnapshot): boolean {
  return tableNamed(snapshot, TABLES.candidates) !== null;
}
