import { candidatesOf, type Decision } from '../../domain/procedure/decision';
import type { Round } from '../../domain/procedure/round';
import { withdrawnCandidates } from '../../domain/procedure/remaining';
import { nameKey } from '../../domain/nameKey';
import { procedureLanguage } from '../procedure/procedureLanguage';
import type { ProcedureReading } from '../procedure/readProcedure';
import { interviewSheetText } from '../../i18n/interviewSheetText';
import { interviewIssue, type LocatedIssue } from '../locatedIssue';
import type { WorkbookSnapshot } from '../snapshot';
import { tableNamed } from '../snapshot';
import { tableRows } from '../tableRows';
import { PROCEDURE_TABLES } from '../workbookNames';
import { agreementParts } from './agreementText';
import { agreementFor, type FixedAgreement } from './membersOfRound';
import { readRound, type InterviewRound } from './readRound';
import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';

/** All rounds of interviews of a workbook, and the agreement that the next one would follow. */
export interface InterviewReading {
  readonly fixed: FixedAgreement;
  readonly rounds: readonly InterviewRound[];
  /** The round that is open now; null where there is none. */
  readonly open: InterviewRound | null;
  /** Who was invited and not judged yet; those who withdrew are left out. */
  readonly invited: readonly string[];
  readonly issues: readonly LocatedIssue[];
}

export function readInterviews(snapshot: WorkbookSnapshot, procedure: ProcedureReading): InterviewReading {
  const { decisions } = procedure;
  const fixed = agreementFor(decisions, null);
  const issues: LocatedIssue[] = [...changedAgreements(snapshot, procedure, fixed)];
  const rounds = procedure.rounds.flatMap((round): InterviewRound[] => {
    if (round.kind !== 'interviews') return [];
    const own = agreementFor(decisions, round);
    if (own.kind === 'fixed') return [readRound(snapshot, round, own.agreement, withdrawnBefore(decisions, round))];
    issues.push(
      own.kind === 'unreadable'
        ? interviewIssue('error', 'agreementUnreadable', { decision: own.decision.number }, decisionCell(snapshot, own.decision.number))
        : interviewIssue('error', 'panelNotFixed', {}),
    );
    return [];
  });
  for (const { round, issues: own } of rounds) {
    // A round that is closed is read only; how its sheets are called and sorted is nobody's worry any more.
    issues.push(...own.filter(({ severity }) => round.closed === null || severity === 'error'));
  }
  return { fixed, rounds, open: rounds.find(({ round }) => round.closed === null) ?? null, invited: invitedNow(decisions), issues };
}

function withdrawnBefore(decisions: readonly Decision[], { closed }: Round): string[] {
  return withdrawnCandidates(decisions.filter(({ at }) => closed === null || at <= closed));
}

/** The names of the last invitation that was not followed by a round that closed, without those who withdrew. */
function invitedNow(decisions: readonly Decision[]): string[] {
  const latestFirst = [...decisions].sort((a, b) => b.number - a.number);
  const closed = latestFirst.find(({ kind }) => kind === 'gradingClosed')?.number ?? 0;
  const invitation = latestFirst.find(({ kind, number }) => kind === 'invited' && number > closed);
  const gone = new Set(withdrawnCandidates(decisions).map(nameKey));
  return invitation ? candidatesOf(invitation).filter((name) => !gone.has(nameKey(name))) : [];
}

/** Settings that were typed over after the panel was fixed: what was fixed counts, and it is said. */
function changedAgreements(snapshot: WorkbookSnapshot, { settings }: ProcedureReading, fixed: FixedAgreement): LocatedIssue[] {
  if (fixed.kind === 'unreadable') {
    const { number } = fixed.decision;
    return [interviewIssue('error', 'agreementUnreadable', { decision: number }, decisionCell(snapshot, number))];
  }
  if (fixed.kind === 'open') return [];
  const agreed = agreementParts(fixed.agreement, interviewSheetText(procedureLanguage(snapshot)));
  return (['rule', 'grades', 'passGrade', 'members'] as const).flatMap((part) => {
    const setting = settings.get(part === 'rule' ? 'panelRule' : part);
    if (!setting || nameKey(setting.value) === nameKey(agreed[part])) return [];
    return [interviewIssue('warning', 'agreementChanged', { agreed: agreed[part] }, setting.cell)];
  });
}

function decisionCell(snapshot: WorkbookSnapshot, number: number): LocatedIssue['cell'] {
  const headings = Object.values(PROCEDURE_SHEET_TEXTS).map((words) => words.headings.decisions);
  const rows = tableRows(tableNamed(snapshot, PROCEDURE_TABLES.decisions), headings);
  return rows.find((row) => Number(row.value('number')) === number)?.cell('content') ?? null;
}
