import type { Decision, DecisionKind } from '../../domain/procedure/decision';
import type { Round, RoundKind } from '../../domain/procedure/round';
import type { SettingKey } from '../../domain/procedure/setting';
import type { StepKind } from '../../domain/procedure/stepKind';
import { parseDecimal } from '../../domain/decimalText';
import type { CellPlace } from '../cellPlace';
import { workbookIssue, type LocatedIssue } from '../locatedIssue';
import { localMomentOf } from '../localMoment';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';
import { procedureRows, procedureWord } from './procedureRows';

export interface ProcedureStep {
  readonly number: number;
  readonly title: string;
  readonly assessor: string;
  /** Null where the kind was not said in a word that we know. */
  readonly kind: StepKind | null;
}

export interface ClientCriterion {
  readonly id: string;
  readonly text: string;
  /** Null where nobody gave one. */
  readonly weight: number | null;
  readonly cell: CellPlace | null;
}

export interface Competency {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
  readonly cell: CellPlace | null;
}

export interface SettingReading {
  /** Empty where nothing was agreed. */
  readonly value: string;
  readonly raw: unknown;
  readonly cell: CellPlace | null;
}

/** The procedure as the workbook holds it. */
export interface ProcedureReading {
  /** False where the sheet of the procedure was not made yet. */
  readonly stands: boolean;
  readonly steps: readonly ProcedureStep[];
  readonly clientCriteria: readonly ClientCriterion[];
  readonly competencies: readonly Competency[];
  readonly settings: ReadonlyMap<SettingKey, SettingReading>;
  readonly rounds: readonly Round[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly LocatedIssue[];
}

/** Reads the tables of the procedure. What cannot be read is an issue with its cell and left out; nothing is filled in. */
export function readProcedure(snapshot: WorkbookSnapshot): ProcedureReading {
  const issues: LocatedIssue[] = [];
  const unreadable = (cell: CellPlace | null, value: string): void =>
    void issues.push(workbookIssue('error', 'procedureCellUnreadable', { value }, cell));
  const stands = tableNamed(snapshot, PROCEDURE_TABLES.decisions) !== null;
  for (const key of stands ? (['steps', 'clientCriteria', 'competencies', 'settings', 'rounds'] as const) : []) {
    const table = PROCEDURE_TABLES[key];
    if (!tableNamed(snapshot, table)) issues.push(workbookIssue('error', 'tableMissing', { table }));
  }
  return {
    stands,
    steps: procedureRows(snapshot, 'steps').map((row, index) => {
      const number = wholeNumber(row.value('number'));
      const kind = procedureWord<StepKind>(row.text('kind'), (texts) => texts.stepKinds);
      if (number === null && row.text('number') !== '') unreadable(row.cell('number'), row.text('number'));
      if (kind === null && row.text('kind') !== '') unreadable(row.cell('kind'), row.text('kind'));
      return { number: number ?? index + 1, title: row.text('step'), assessor: row.text('assessor'), kind };
    }),
    clientCriteria: procedureRows(snapshot, 'clientCriteria').map((row, index) => {
      const cell = row.cell('weight');
      const weight = numberIn(row.value('weight'));
      if (row.text('weight') !== '' && weight === null) unreadable(cell, row.text('weight'));
      return { id: row.text('number') || String(index + 1), text: row.text('criterion'), weight, cell };
    }),
    competencies: procedureRows(snapshot, 'competencies').map((row, index) => ({
      id: row.text('number') || String(index + 1),
      name: row.text('competency'),
      explanation: row.text('explanation'),
      cell: row.cell('competency'),
    })),
    settings: readSettings(snapshot),
    rounds: readRounds(snapshot, unreadable),
    decisions: readDecisions(snapshot, unreadable, (number, cell) => void issues.push(workbookIssue('warning', 'decisionNumberTwice', { number }, cell))),
    issues,
  };
}

type Unreadable = (cell: CellPlace | null, value: string) => void;

function readSettings(snapshot: WorkbookSnapshot): ReadonlyMap<SettingKey, SettingReading> {
  const settings = new Map<SettingKey, SettingReading>();
  for (const row of procedureRows(snapshot, 'settings')) {
    const key = procedureWord<SettingKey>(row.text('agreement'), (texts) => texts.settings);
    if (key !== null && !settings.has(key)) {
      settings.set(key, { value: row.text('value'), raw: row.value('value'), cell: row.cell('value') });
    }
  }
  return settings;
}

function readRounds(snapshot: WorkbookSnapshot, unreadable: Unreadable): Round[] {
  return procedureRows(snapshot, 'rounds').flatMap((row) => {
    const number = wholeNumber(row.value('round'));
    const kind = procedureWord<StepKind>(row.text('kind'), (texts) => texts.stepKinds);
    const opened = localMomentOf(row.value('opened'));
    const closed = row.text('closed') === '' ? null : localMomentOf(row.value('closed'));
    if (number === null) unreadable(row.cell('round'), row.text('round'));
    else if (kind !== 'client' && kind !== 'interviews') unreadable(row.cell('kind'), row.text('kind'));
    else if (opened === null) unreadable(row.cell('opened'), row.text('opened'));
    else if (closed === null && row.text('closed') !== '') unreadable(row.cell('closed'), row.text('closed'));
    else return [{ number, kind: kind satisfies RoundKind, opened, closed, outcome: row.text('outcome') }];
    return [];
  });
}

function readDecisions(snapshot: WorkbookSnapshot, unreadable: Unreadable, twice: (number: number, cell: CellPlace | null) => void): Decision[] {
  const given = new Set<number>();
  return procedureRows(snapshot, 'decisions').flatMap((row) => {
    const number = wholeNumber(row.value('number'));
    const kind = procedureWord<DecisionKind>(row.text('decision'), (texts) => texts.decisions);
    const at = localMomentOf(row.value('at'));
    if (number === null) unreadable(row.cell('number'), row.text('number'));
    else if (kind === null) unreadable(row.cell('decision'), row.text('decision'));
    else if (at === null) unreadable(row.cell('at'), row.text('at'));
    else {
      // Two people who record in the same second give the same number; both decisions stand.
      if (given.has(number)) twice(number, row.cell('number'));
      given.add(number);
      const round = wholeNumber(row.value('round'));
      // The decision holds; only of which round it is stays unknown.
      if (round === null && row.text('round') !== '') unreadable(row.cell('round'), row.text('round'));
      return [
        { number, at, kind, round, candidate: row.text('candidate'), content: row.text('content'), reason: row.text('reason'), by: row.text('by') },
      ];
    }
    return [];
  });
}

function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseDecimal(value, null) : null;
}

function wholeNumber(value: unknown): number | null {
  const number = numberIn(value);
  return number !== null && Number.isInteger(number) && number > 0 ? number : null;
}
