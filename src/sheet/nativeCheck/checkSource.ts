import { ranksAnew, withdrawals } from '../../domain/procedure/withdrawal';
import type { Tender } from '../../domain/tender';
import type { FactKey, HeadingKey } from '../../i18n/workbook/wording';
import { candidateColumns, type CandidateColumns } from '../candidateColumns';
import { cellOfAddress } from '../a1';
import { columnsWithHeading } from '../headings';
import { clientIssue, workbookIssue, type LocatedIssue } from '../locatedIssue';
import { readProcedure } from '../procedure/readProcedure';
import { readRules } from '../readRules';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { columnReference } from '../structuredReference';
import { withdrawalParts, type WithdrawalParts } from '../withdrawnFormula';
import { NAMES, TABLES } from '../workbookNames';

/** What the formulas of the check refer to, as it stands in the workbook. */
export interface CheckSource {
  readonly tender: Tender;
  /** Rows of the table of candidates. */
  readonly rows: number;
  /** The heading of a column of the table of candidates; null where it has none. */
  readonly heading: (key: keyof CandidateColumns['fixed']) => string | null;
  /** The heading of a criterion's column. */
  readonly criterionHeading: (id: string) => string;
  /** A column of a table of rules; null where table or column is gone. */
  readonly ruleColumn: (table: 'facts' | 'knockOuts' | 'selection', key: HeadingKey) => string | null;
  /** What the rule of a criterion says in its cell: its test or its scale. */
  readonly ruleText: (table: 'knockOuts' | 'selection', id: string) => string;
  /** The label of a fact; null where the workbook does not have it. */
  readonly factLabel: (key: FactKey) => string | null;
  /** Where withdrawals are recorded; null in a workbook that keeps no decisions. */
  readonly withdrawal: WithdrawalParts | null;
  /** The first cell of the shortlist. */
  readonly shortlist: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

/** Reads what the check needs; without one of its tables or columns there is nothing to check against. */
export function checkSource(snapshot: WorkbookSnapshot, headingText: (key: HeadingKey) => string): CheckSource | readonly LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  for (const name of Object.values(TABLES)) {
    if (!tableNamed(snapshot, name)) issues.push(workbookIssue('error', 'tableMissing', { table: name }));
  }
  const candidates = tableNamed(snapshot, TABLES.candidates);
  if (!candidates || issues.length > 0) return issues;
  const rules = readRules(snapshot);
  const columns = candidateColumns(candidates, rules.tender, headingText, (issue) => {
    if (issue.severity === 'error') issues.push(issue);
  });
  if (withdrawalWaits(snapshot)) issues.push(clientIssue('error', 'withdrawalNotComputed', {}));
  if (issues.length > 0) return issues;
  const at = (column: number | undefined): string | null => (column === undefined ? null : (candidates.headings[column] ?? null));
  return {
    tender: rules.tender,
    rows: candidates.values.length,
    heading: (key) => at(columns.fixed[key]),
    criterionHeading: (id) => at(columns.criteria.get(id)) ?? '',
    ruleColumn: (table, key) => {
      const heading = headingIn(tableNamed(snapshot, TABLES[table]), key);
      return heading === null ? null : columnReference(TABLES[table], heading);
    },
    ruleText: (table, id) => ruleText(tableNamed(snapshot, TABLES[table]), table === 'knockOuts' ? 'test' : 'scale', id),
    factLabel: (key) => rules.facts.get(key)?.label ?? null,
    withdrawal: withdrawalParts(snapshot),
    shortlist: spillCell(snapshot),
  };
}

/** True where ranks must be computed without somebody, and the formulas of the workbook do not do so yet. */
function withdrawalWaits(snapshot: WorkbookSnapshot): boolean {
  if (snapshot.names.includes(NAMES.present)) return false;
  const { decisions, settings } = readProcedure(snapshot);
  return withdrawals(decisions).size > 0 && ranksAnew(settings.get('rerankOnWithdrawal')?.raw) === true;
}

function headingIn(table: TableSnapshot | null, key: HeadingKey): string | null {
  const [column] = table ? columnsWithHeading(table.headings, key) : [];
  return column === undefined ? null : (table?.headings[column] ?? null);
}

function ruleText(table: TableSnapshot | null, key: HeadingKey, id: string): string {
  const column = (wanted: HeadingKey): number => (table ? (columnsWithHeading(table.headings, wanted)[0] ?? -1) : -1);
  const row = table?.values.find((cells) => String(cells[column('id')] ?? '').trim() === id);
  return String(row?.[column(key)] ?? '');
}

function spillCell(snapshot: WorkbookSnapshot): CheckSource['shortlist'] {
  const spill = snapshot.spills.shortlist;
  const cell = spill ? cellOfAddress(spill.address) : null;
  return spill && cell ? { sheet: spill.sheet, ...cell } : null;
}
