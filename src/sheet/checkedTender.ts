import { assess, type Assessment } from '../domain/assess';
import { checkNames, checkRules } from '../domain/check';
import type { Field } from '../domain/field';
import type { Tender } from '../domain/tender';
import { WORKBOOK_WORDS } from '../i18n/workbookWords';
import type { FactKey } from '../i18n/workbook/wording';
import type { Language } from '../i18n/language';
import { candidateColumns, type CandidateColumns } from './candidateColumns';
import { cellFinder, type CellFinder } from './cellFinder';
import type { clientRoundIssues } from './clientRound/clientIssues';
import { checkResults } from './checkResults';
import { locate, workbookIssue, type LocatedIssue } from './locatedIssue';
import { readCandidates } from './readCandidates';
import type { FactReading } from './readFacts';
import type { InterviewReading, readInterviews } from './interviews/readInterviews';
import type { ProcedureReading, readProcedure } from './procedure/readProcedure';
import { readRules } from './readRules';
import type { rulebookIssues } from './rulebook/rulebookIssues';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from './snapshot';
import type { withoutWithdrawn } from './withdrawnField';
import { PROCEDURE_TABLES, PROOF_TABLES, TABLES } from './workbookNames';

/** A workbook that was read, computed, and checked: all that the pane shows. */
export interface CheckedTender {
  readonly tender: Tender;
  readonly facts: ReadonlyMap<FactKey, FactReading>;
  readonly field: Field;
  readonly assessment: Assessment;
  readonly procedure: ProcedureReading;
  readonly interviews: InterviewReading;
  /** The workbook that all this was read from. */
  readonly snapshot: WorkbookSnapshot;
  /** Errors first; within that the order of the workbook. */
  readonly issues: readonly LocatedIssue[];
  /** Where to send a person for a fact, a criterion, a candidate, an answer or a mark. */
  readonly cellOf: CellFinder;
}

/** What reads the steps after the shortlist. Most of the time of a tender there is nothing there to read. */
export interface LaterReaders {
  readonly readProcedure: typeof readProcedure;
  readonly withoutWithdrawn: typeof withoutWithdrawn;
  readonly clientRoundIssues: typeof clientRoundIssues;
  readonly readInterviews: typeof readInterviews;
  readonly rulebookIssues: typeof rulebookIssues;
}

/** For a workbook without a sheet of the procedure, and without locked rules: what all readers come to there. */
export const NOTHING_LATER: LaterReaders = {
  readProcedure: () => ({ stands: false, steps: [], clientCriteria: [], competencies: [], settings: new Map(), rounds: [], decisions: [], issues: [] }),
  withoutWithdrawn: (field) => field,
  clientRoundIssues: () => [],
  readInterviews: () => ({ fixed: { kind: 'open' }, rounds: [], open: null, invited: [], issues: [] }),
  rulebookIssues: () => [],
};

const OF_LATER_STEPS: readonly string[] = [...Object.values(PROCEDURE_TABLES).filter((name) => name !== PROCEDURE_TABLES.noticeRules), PROOF_TABLES.rulebook];

/** False where the procedure has no sheet yet and no rules were locked. */
export function hasLaterSteps({ tables }: WorkbookSnapshot): boolean {
  return tables.some(({ name }) => OF_LATER_STEPS.includes(name));
}

/** Null where the workbook holds no tender of ours at all: nothing is wrong with it, there is just nothing yet. */
export function checkTender(snapshot: WorkbookSnapshot, language: Language, later: LaterReaders): CheckedTender | null {
  const ours = Object.values(TABLES).filter((name) => tableNamed(snapshot, name));
  if (ours.length === 0) return null;
  const issues: LocatedIssue[] = [];
  const report = (issue: LocatedIssue): void => void issues.push(issue);
  for (const table of Object.values(TABLES)) {
    if (!ours.includes(table)) report(workbookIssue('error', 'tableMissing', { table }));
  }
  const rules = readRules(snapshot);
  const table = tableNamed(snapshot, TABLES.candidates) ?? EMPTY_TABLE;
  const columns: CandidateColumns =
    table === EMPTY_TABLE
      ? { fixed: {}, criteria: new Map() }
      : candidateColumns(table, rules.tender, (key) => WORKBOOK_WORDS[language].headings[key], report);
  const candidates = readCandidates(table, columns, rules.tender);
  const cellOf = cellFinder(rules, table, columns, candidates.tableRows);
  reportTable(table, candidates.field.count, report);
  const tenderIssues = [...rules.issues, ...checkRules(rules.tender), ...candidates.issues, ...checkNames(candidates.field)];
  issues.push(...tenderIssues.map((issue) => locate(issue, cellOf(issue.place))));
  issues.push(...checkResults(snapshot, table, columns, rules.tender));
  const procedure = later.readProcedure(snapshot);
  issues.push(...procedure.issues, ...later.rulebookIssues(snapshot), ...later.clientRoundIssues(snapshot, procedure));
  const interviews = later.readInterviews(snapshot, procedure);
  issues.push(...interviews.issues);
  const field = later.withoutWithdrawn(candidates.field, procedure, snapshot, report);
  const assessment = assess(rules.tender, field);
  return { tender: rules.tender, facts: rules.facts, field, assessment, procedure, interviews, snapshot, issues: errorsFirst(issues), cellOf };
}

const EMPTY_TABLE: TableSnapshot = {
  name: TABLES.candidates,
  sheet: '',
  row: 0,
  column: 0,
  headings: [],
  values: [],
  formulas: new Map(),
  mergedCells: null,
};

function reportTable(table: TableSnapshot, count: number, report: (issue: LocatedIssue) => void): void {
  if (table === EMPTY_TABLE) return;
  if (count === 0) report(workbookIssue('warning', 'tableEmpty', { table: table.name }));
  if (table.mergedCells !== null) {
    const address = table.mergedCells;
    const cell = { table: null, sheet: table.sheet, address: address.replace(/^.*!/, '') };
    report(workbookIssue('error', 'mergedCells', { address }, cell));
  }
}

function errorsFirst(issues: readonly LocatedIssue[]): LocatedIssue[] {
  return [...issues.filter((each) => each.severity === 'error'), ...issues.filter((each) => each.severity !== 'error')];
}
