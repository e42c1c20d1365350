import { LARGEST_QUANTITY } from '../domain/decimal';
import { entryAsText, entryOf } from '../domain/entry';
import { toHourlyRate } from '../domain/hourlyRate';
import { errorAt, type Issue } from '../domain/issue';
import { toPoints, type Points } from '../domain/points';
import { ANSWERED, type KnockOutCriterion, type KnockOutTest, type SelectionCriterion, type Tender } from '../domain/tender';
import type { FactKey, HeadingKey } from '../i18n/workbook/wording';
import { tableCell, type CellPlace } from './cellPlace';
import { columnsWithHeading, keyOfWord } from './headings';
import { readFacts, type FactReading } from './readFacts';
import { scaleFromText } from './scaleFromText';
import { isSerialMoment, wallClockOfSerial, wallClockOfText } from './serialDate';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from './snapshot';
import { TABLES } from './workbookNames';

/** The rules as the workbook holds them, and where each of them stands. */
export interface RulesReading {
  readonly tender: Tender;
  readonly facts: ReadonlyMap<FactKey, FactReading>;
  readonly issues: readonly Issue[];
  readonly criterionCell: (id: string, part: 'id' | 'text' | 'weight' | 'scale') => CellPlace | null;
}

/** Reads facts and criteria. What cannot be used is an issue and left open; nothing is filled in. */
export function readRules(snapshot: WorkbookSnapshot): RulesReading {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const factsTable = tableNamed(snapshot, TABLES.facts);
  const facts = factsTable ? readFacts(factsTable) : new Map<FactKey, FactReading>();
  const rows = new Map<string, { table: TableSnapshot; row: number }>();
  const knockOuts = criteriaRows(tableNamed(snapshot, TABLES.knockOuts), rows).map((row) =>
    knockOutOf(row, facts),
  );
  const selection = criteriaRows(tableNamed(snapshot, TABLES.selection), rows).map((row) => selectionOf(row, report));
  const tender: Tender = {
    knockOuts,
    selection,
    total: totalOf(facts, report),
    shortlistSize: sizeOf(facts, report),
  };
  return {
    tender,
    facts,
    issues,
    criterionCell: (id, part) => {
      const found = rows.get(id);
      const [column] = found ? columnsWithHeading(found.table.headings, PART_HEADING[part]) : [];
      return found && column !== undefined ? tableCell(found.table, column, found.row) : null;
    },
  };
}

const PART_HEADING = { id: 'id', text: 'criterion', weight: 'weight', scale: 'scale' } as const satisfies Record<string, HeadingKey>;

interface CriterionRow {
  readonly id: string;
  readonly text: string;
  readonly cell: (key: HeadingKey) => unknown;
}

/** Rows of a criteria table that say something; where each criterion stands is kept in `rows`, the first one first. */
function criteriaRows(
  table: TableSnapshot | null,
  rows: Map<string, { table: TableSnapshot; row: number }>,
): CriterionRow[] {
  if (!table) return [];
  return table.values.flatMap((cells, row) => {
    const cell = (key: HeadingKey): unknown => {
      const [column] = columnsWithHeading(table.headings, key);
      return column === undefined ? null : cells[column];
    };
    const id = entryAsText(entryOf(cell('id')));
    const text = entryAsText(entryOf(cell('criterion')));
    if (id === '' && text === '' && entryOf(cell('weight')).kind === 'blank') return [];
    if (!rows.has(id)) rows.set(id, { table, row });
    return [{ id, text, cell }];
  });
}

function knockOutOf(row: CriterionRow, facts: ReadonlyMap<FactKey, FactReading>): KnockOutCriterion {
  return { id: row.id, text: row.text, test: testOf(entryAsText(entryOf(row.cell('test'))), facts) };
}

/** A test on the rate or the deadline needs its fact; without it an assessor answers, as for any other criterion. */
function testOf(word: string, facts: ReadonlyMap<FactKey, FactReading>): KnockOutTest {
  const kind = keyOfWord<KnockOutTest['kind']>(word, (texts) => texts.tests);
  if (kind === 'rateCap') {
    const cap = facts.get('maximumRate')?.value;
    if (typeof cap === 'number' && cap > 0) return { kind, cap: toHourlyRate(cap) };
  }
  if (kind === 'deadline') {
    const value = facts.get('deadline')?.value;
    const deadline = typeof value === 'number' ? (isSerialMoment(value) ? wallClockOfSerial(value) : null) : wallClockOfText(value ?? '');
    if (deadline !== null) return { kind, deadline };
  }
  return ANSWERED;
}

function selectionOf(row: CriterionRow, report: (issue: Issue) => void): SelectionCriterion {
  const { id, text } = row;
  const scaleWords = entryAsText(entryOf(row.cell('scale')));
  const scale = scaleFromText(scaleWords);
  if (scale === null) {
    report(errorAt({ at: 'criterion', criterion: id, part: 'scale' }, 'scaleUnreadable', { criterion: id, value: scaleWords }));
  }
  const weight = weightOf(id, row.cell('weight'), report);
  return { id, text, weight: scale === null ? null : weight, scale: scale ?? { kind: 'points' } };
}

function weightOf(criterion: string, value: unknown, report: (issue: Issue) => void): Points | null {
  const entry = entryOf(value);
  const place = { at: 'criterion', criterion, part: 'weight' } as const;
  if (entry.kind === 'blank') {
    report(errorAt(place, 'weightMissing', { criterion }));
    return null;
  }
  if (entry.kind !== 'number') {
    report(errorAt(place, 'weightNotNumber', { criterion, value: entryAsText(entry) }));
    return null;
  }
  if (entry.value > 0 && entry.value <= LARGEST_QUANTITY) return toPoints(entry.value);
  report(errorAt(place, 'weightNotPositive', { criterion, value: entry.value }));
  return null;
}

function totalOf(facts: ReadonlyMap<FactKey, FactReading>, report: (issue: Issue) => void): Points | null {
  const fact = facts.get('total');
  const value = fact?.value ?? null;
  if (!fact || value === null) return null;
  if (typeof value === 'number' && value > 0 && value <= LARGEST_QUANTITY) return toPoints(value);
  report(errorAt({ at: 'fact', fact: 'total' }, 'factUnusable', { fact: fact.label, value: String(value) }));
  return null;
}

function sizeOf(facts: ReadonlyMap<FactKey, FactReading>, report: (issue: Issue) => void): number | null {
  const value = facts.get('shortlistSize')?.value ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  report(errorAt({ at: 'fact', fact: 'shortlistSize' }, 'shortlistSizeUnusable', { value: String(value) }));
  return null;
}
