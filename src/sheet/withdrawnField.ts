import type { Field } from '../domain/field';
import { nameKey } from '../domain/nameKey';
import { ranksAnew, withdrawals } from '../domain/procedure/withdrawal';
import type { CellPlace } from './cellPlace';
import { clientIssue, type LocatedIssue } from './locatedIssue';
import { procedureRows } from './procedure/procedureRows';
import type { ProcedureReading } from './procedure/readProcedure';
import type { WorkbookSnapshot } from './snapshot';
import { NAMES } from './workbookNames';

/**
 * The candidates, with those left out without whom ranks are computed. Where it was agreed that ranks stay, nobody is left
 * out; and nobody is while the formulas do not know of withdrawals yet, so that pane and cells never disagree.
 */
export function withoutWithdrawn(
  field: Field,
  { settings, decisions }: ProcedureReading,
  snapshot: WorkbookSnapshot,
  report: (issue: LocatedIssue) => void,
): Field {
  const left = withdrawals(decisions);
  const setting = settings.get('rerankOnWithdrawal');
  const anew = ranksAnew(setting?.raw);
  if (setting && anew === null) report(clientIssue('error', 'rerankUnreadable', { value: setting.value }, setting.cell));
  const keys = field.names.map(nameKey);
  const known = new Set(keys);
  for (const [key, { candidate, number }] of left) {
    if (!known.has(key)) report(clientIssue('error', 'withdrawnUnknown', { name: candidate }, decisionCell(snapshot, number)));
  }
  if (left.size === 0 || anew !== true) return field;
  if (!snapshot.names.includes(NAMES.present)) {
    report(clientIssue('error', 'withdrawalNotComputed', {}));
    return field;
  }
  return { ...field, withdrawn: Uint8Array.from(keys, (key) => (left.has(key) ? 1 : 0)) };
}

function decisionCell(snapshot: WorkbookSnapshot, number: number): CellPlace | null {
  return procedureRows(snapshot, 'decisions').find((row) => Number(row.value('number')) === number)?.cell('candidate') ?? null;
}
