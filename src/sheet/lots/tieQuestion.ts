import type { LocalMoment } from '../../domain/procedure/round';
import { nameKey } from '../../domain/nameKey';
import type { Cut } from '../../i18n/lots/wording';
import type { Language } from '../../i18n/language';
import { checkWorkbook, type CheckedWorkbook } from '../checkedWorkbook';
import { workbookIssue, type LocatedIssue } from '../locatedIssue';
import type { WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';
import { isAbout, shortlistTie, tieLedger, type LedgerTie } from './tieLedger';
import { readLots } from './readLots';

/** A tie as a person saw it when deciding about it, and what that person adds. */
export interface TieQuestion {
  readonly cut: Cut;
  readonly round: number | null;
  readonly tied: readonly string[];
  readonly places: number;
  readonly reason: string;
  readonly at: LocalMoment;
  readonly by: string;
}

/** What keeps a decision on this tie from being recorded, in the workbook as it stands by now. */
export function obstaclesTo(question: TieQuestion, snapshot: WorkbookSnapshot, language: Language): LocatedIssue[] {
  const checked = checkWorkbook(snapshot, language);
  if (!checked?.procedure.stands) return [workbookIssue('error', 'tableMissing', { table: PROCEDURE_TABLES.decisions })];
  const keys = question.tied.map(nameKey);
  const known = new Set(checked.field.names.map(nameKey));
  if (keys.includes('') || new Set(keys).size < keys.length || keys.some((key) => !known.has(key))) {
    return [workbookIssue('error', 'lotsUnusable', { what: 'names' })];
  }
  if (question.places < 1 || question.places >= keys.length) return [workbookIssue('error', 'lotsUnusable', { what: 'places' })];
  if ((question.cut === 'shortlist') !== (question.round === null)) return [workbookIssue('error', 'lotsUnusable', { what: 'round' })];
  if (question.cut === 'shortlist' && !isStanding(question, checked)) return [workbookIssue('error', 'tieChanged', {})];
  if (question.reason.trim() === '' && isDecidedAlready(question, checked)) return [workbookIssue('error', 'lotsReasonMissing', {})];
  return [];
}

/** True where the tie at the cut is still the one that was shown, with every rate known. */
function isStanding({ tied, places }: TieQuestion, checked: CheckedWorkbook): boolean {
  const tie = shortlistTie(checked);
  if (tie === null || tie.places !== places || tie.withoutRate.length > 0 || tie.tied.length !== tied.length) return false;
  const now = new Set(tie.tied.map(nameKey));
  return tied.every((name) => now.has(nameKey(name)));
}

/** True where something about this tie stands already: a second outcome without a reason is what lots are to prevent. */
export function isDecidedAlready(question: Pick<TieQuestion, 'cut' | 'round' | 'tied'>, checked: CheckedWorkbook): boolean {
  if (readLots(checked.snapshot).some((protocol) => isAbout(protocol, question))) return true;
  if (question.cut === 'shortlist') return (shortlistTie(checked)?.decision ?? null) !== null;
  const asked = new Set(question.tied.map(nameKey));
  const isThis = ({ cut, round, tied }: LedgerTie): boolean =>
    cut === question.cut && round === question.round && tied.length === asked.size && tied.every((name) => asked.has(nameKey(name)));
  return tieLedger(checked).some((tie) => isThis(tie) && tie.decision !== null);
}
