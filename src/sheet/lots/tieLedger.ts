import { candidatesOf, type Decision } from '../../domain/procedure/decision';
import { nameKey } from '../../domain/nameKey';
import { settlementOf } from '../../domain/procedure/tieDecision';
import { tieAround } from '../../domain/tie';
import type { Cut } from '../../i18n/lots/wording';
import type { ClientSource } from '../clientRound/clientState';
import { invitationTies } from './invitationTies';
import { readLots, type LotsProtocol } from './readLots';

/** A tie at a cut, and what settled it. */
export interface LedgerTie {
  readonly cut: Cut;
  /** Null where it belongs to no round. */
  readonly round: number | null;
  readonly tied: readonly string[];
  readonly places: number;
  /** Null while it is open. */
  readonly decision: Decision | null;
  /** Names of those whose missing rate may be all that makes it a tie. */
  readonly withoutRate: readonly string[];
  /** True where a decision could not say whom it is about. */
  readonly hasDoubles: boolean;
}

type Assessed = ClientSource;

/**
 * Every tie at a cut: that of the shortlist as it is now, those across an invitation, and those for which lots were drawn.
 * A tie higher or lower in the ranking changes nobody's chances and is not in it.
 */
export function tieLedger(checked: Assessed): LedgerTie[] {
  const tie = shortlistTie(checked);
  return [...(tie ? [tie] : []), ...laterTies(checked)];
}

/** The tie at the cut of the shortlist; null where the cut is clear. */
export function shortlistTie({ assessment, field, procedure }: Pick<Assessed, 'assessment' | 'field' | 'procedure'>): LedgerTie | null {
  const { unresolvedAtCut, placesLeft } = assessment.shortlist ?? { unresolvedAtCut: [], placesLeft: 0 };
  const [first] = unresolvedAtCut;
  if (first === undefined) return null;
  const name = (row: number): string => field.names[row] ?? '';
  const tied = unresolvedAtCut.map(name);
  const hasDoubles = tied.some((each) => nameKey(each) === '') || new Set(tied.map(nameKey)).size < tied.length;
  const around = tieAround(assessment.ranking, assessment.competing, field.rates, first);
  return {
    cut: 'shortlist',
    round: null,
    tied,
    places: placesLeft,
    decision: hasDoubles ? null : settlementOf({ tied, places: placesLeft }, procedure.decisions),
    withoutRate: (around?.withoutRate ?? []).map(name),
    hasDoubles,
  };
}

/** True where a protocol is about this very tie. */
export function isAbout(protocol: LotsProtocol, { cut, round, tied }: Pick<LedgerTie, 'cut' | 'round' | 'tied'>): boolean {
  if (protocol.cut !== cut || protocol.round !== round || protocol.participants.length !== tied.length) return false;
  const names = new Set(tied.map(nameKey));
  return protocol.participants.every((name) => names.has(nameKey(name)));
}

function laterTies(source: Assessed): LedgerTie[] {
  const { snapshot, procedure } = source;
  // Lots or another decision on the tie say what settled it; else the invitation does, which has its reason.
  const ties = invitationTies(source).map(({ round, names: tied, places, invitation }): LedgerTie => {
    const own = procedure.decisions.filter((each) => each.kind === 'tieAtCut' && each.round === round && isAmong(each, tied)).at(-1);
    return { cut: 'invitation', round, tied, places, decision: own ?? invitation, withoutRate: [], hasDoubles: false };
  });
  for (const protocol of readLots(snapshot)) {
    const { cut, round, participants: tied, places } = protocol;
    if (cut === null || cut === 'shortlist' || ties.some((each) => isAbout(protocol, each))) continue;
    const decision = procedure.decisions.filter((each) => each.kind === 'tieAtCut' && each.round === round && isAmong(each, tied)).at(-1) ?? null;
    ties.push({ cut, round, tied, places, decision, withoutRate: [], hasDoubles: false });
  }
  return ties;
}

function isAmong(decision: Decision, tied: readonly string[]): boolean {
  const names = new Set(tied.map(nameKey));
  return candidatesOf(decision).every((name) => names.has(nameKey(name)));
}
