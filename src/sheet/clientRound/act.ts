import type { LocalMoment } from '../../domain/procedure/round';
import type { Language } from '../../i18n/language';
import { checkWorkbook, type CheckedWorkbook } from '../checkedWorkbook';
import { clientIssue, type LocatedIssue } from '../locatedIssue';
import type { Plan } from '../plan';
import type { Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { clientState, type ClientState } from './clientState';
import type { ClientRoundReading } from './readClientRound';

/** Who acts, when, and why: what every decision is recorded with. */
export interface Act {
  readonly at: LocalMoment;
  readonly by: string;
  readonly reason: string;
}

export function refused(...issues: readonly LocatedIssue[]): Plan {
  return { kind: 'refused', issues };
}

export function steps(...all: readonly (readonly Step[])[]): Plan {
  return { kind: 'steps', steps: all.flat() };
}

/** The workbook as it stands when an action starts, checked anew, so that what a colleague did a moment ago counts. */
export function withState(
  snapshot: WorkbookSnapshot,
  language: Language,
  plan: (state: ClientState, checked: CheckedWorkbook) => Plan,
): Plan {
  const checked = checkWorkbook(snapshot, language);
  if (checked === null || !checked.procedure.stands) return refused(clientIssue('error', 'procedureMissing', {}));
  return plan(clientState(checked), checked);
}

/** The round that an action is about, if it is open and at the stage that the person saw; else what became of it. */
export function roundAt(state: ClientState, number: number, stage: ClientRoundReading['stage']): ClientRoundReading | LocatedIssue {
  const open = state.rounds.filter(({ round }) => round.closed === null);
  if (open.length > 1) return clientIssue('error', 'roundTwice', { round: number });
  const found = open.find(({ round }) => round.number === number);
  if (!found) return clientIssue('error', 'roundNotOpen', { round: number });
  return found.stage === stage ? found : clientIssue('error', 'stageOver', { round: number });
}

/** A decision without a reason is none. */
export function lacksReason({ reason }: Act): LocatedIssue[] {
  return reason.trim() === '' ? [clientIssue('error', 'reasonMissing', {})] : [];
}

export function errorsOf(issues: readonly LocatedIssue[]): LocatedIssue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

/** A protected sheet takes nothing, also not from the add-in; one whose protection a person lifted needs no lifting. */
export function unprotected(snapshot: WorkbookSnapshot, ...sheets: readonly string[]): Step[] {
  return sheets
    .filter((sheet) => snapshot.sheets.some(({ name, isProtected }) => name === sheet && isProtected))
    .map((sheet) => ({ do: 'unprotect', sheet }));
}
