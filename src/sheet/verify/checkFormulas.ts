import { entryAsText, entryOf } from '../../domain/entry';
import { isFrozen } from '../freeze/frozen';
import { tableCell, type CellPlace } from '../cellPlace';
import type { SpillKey } from '../formulas';
import { columnsWithHeading } from '../headings';
import { proofIssue, workbookIssue, type LocatedIssue } from '../locatedIssue';
import { CALCULATED_KEYS } from '../setUp/calculatedKeys';
import { tableNamed, type TableSnapshot } from '../snapshot';
import { NAMES, TABLES } from '../workbookNames';
import { expectedFormulas, hasFormulas, type ExpectedFormulas } from './expectedFormulas';
import type { ProofReading } from './proofReading';
import { isSameFormula } from './sameFormula';

/** Names of which the formula depends on the order in which the workbook was set up, or on a cell: judged elsewhere. */
const OWN_CHECK: ReadonlySet<string> = new Set([NAMES.cut]);

/** Formulas that were overwritten or altered, and names that no longer stand for what they were made for. */
export function checkFormulas(proof: ProofReading): LocatedIssue[] {
  const { snapshot } = proof;
  if (!hasFormulas(snapshot)) return [];
  const expected = expectedFormulas(proof);
  // Values in place of formulas are what saving values does; the formulas stand aside and come back.
  const inCells = isFrozen(snapshot) ? [] : [...checkColumns(proof, expected), ...checkSpills(proof, expected)];
  return [...missingColumns(proof, expected), ...inCells, ...checkNames(proof, expected)];
}

/** A calculated column that is gone, or whose heading says something else: its results are nobody's any more. */
function missingColumns({ snapshot }: ProofReading, { columns }: ExpectedFormulas): LocatedIssue[] {
  const table = tableNamed(snapshot, TABLES.candidates);
  const standing = new Set(table?.headings);
  const gone = CALCULATED_KEYS.filter((key) => columnsWithHeading(table?.headings ?? [], key).length === 0);
  const named = [...columns.keys()].filter((heading) => !standing.has(heading) && gone.some((key) => columnsWithHeading([heading], key).length > 0));
  // Both languages would add it; it is named once, in the words of the first.
  return table ? named.slice(0, gone.length).map((heading) => workbookIssue('error', 'columnMissing', { table: table.name, heading })) : [];
}

function checkColumns({ snapshot }: ProofReading, { columns }: ExpectedFormulas): LocatedIssue[] {
  const table = tableNamed(snapshot, TABLES.candidates);
  if (!table) return [];
  return [...table.formulas].flatMap(([column, formulas]) => {
    const expected = columns.get(table.headings[column] ?? '');
    if (expected === undefined) return [];
    return formulas.flatMap((formula, row) => checkFormula(formula, expected, table.headings[column] ?? '', placeOf(table, column, row)));
  });
}

function placeOf(table: TableSnapshot, column: number, row: number): CellPlace {
  return tableCell(table, column, row);
}

const SPILLS: readonly SpillKey[] = ['assessment', 'shortlist'];

function checkSpills({ snapshot }: ProofReading, { spills }: ExpectedFormulas): LocatedIssue[] {
  return SPILLS.flatMap((key) => {
    const spill = snapshot.spills[key];
    if (!spill) return [];
    const cell = { table: null, sheet: spill.sheet, address: spill.address };
    return checkFormula(spill.formula, spills.get(`${spill.sheet}!${spill.address}`) ?? [], NAMES[key], cell);
  });
}

function checkFormula(formula: unknown, expected: readonly string[], where: string, cell: CellPlace): LocatedIssue[] {
  if (typeof formula !== 'string' || !formula.startsWith('=')) {
    return [proofIssue('error', 'formulaReplaced', { where, value: entryAsText(entryOf(formula)) }, cell)];
  }
  return expected.some((each) => isSameFormula(each, formula)) ? [] : [proofIssue('error', 'formulaOther', { where }, cell)];
}

function checkNames({ snapshot, names, cells }: ProofReading, expected: ExpectedFormulas): LocatedIssue[] {
  const needed = [...expected.names].filter(([name]) => !OWN_CHECK.has(name));
  const frozen = isFrozen(snapshot);
  const moved = needed.flatMap(([name, formulas]) => {
    const now = names.get(name);
    if (now === undefined) return [proofIssue('error', 'nameMissing', { name })];
    // Spilled results are a block of values while values are saved.
    if (frozen && name === NAMES.results) return [];
    return formulas.some((each) => isSameFormula(each, now)) ? [] : [proofIssue('error', 'nameMoved', { name })];
  });
  const spilled = [NAMES.assessment, NAMES.shortlist, NAMES.results, NAMES.cut].filter((name) => !names.has(name) && !moved.some((issue) => 'name' in issue.facts && issue.facts.name === name));
  const cut = cells.names.get(NAMES.cut);
  const sheet = cut && cells.sheets.find((each) => each.sheet === cut.sheet);
  const formula = cut && sheet ? sheet.formulas[cut.row - sheet.row]?.[cut.column - sheet.column] : null;
  const cutMoved = names.has(NAMES.cut) && !frozen && !(typeof formula === 'string' && /COUNTIF/i.test(formula) && formula.includes(NAMES.size));
  return [
    ...moved,
    ...spilled.map((name) => proofIssue('error', 'nameMissing', { name })),
    ...(cutMoved ? [proofIssue('error', 'nameMoved', { name: NAMES.cut })] : []),
  ];
}
