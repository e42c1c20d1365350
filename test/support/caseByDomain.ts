import { assess, isPending, type Assessment } from '../../src/domain/assess';
import type { Field } from '../../src/domain/field';
import { failedCriteria, Standing } from '../../src/domain/knockOut';
import { pointsAsNumber, toPoints, type Points } from '../../src/domain/points';
import { DecidedBy } from '../../src/domain/ranking';
import { ANSWERED, type Tender } from '../../src/domain/tender';
import { answerColumn } from '../../src/sheet/answerColumn';
import { pointsColumn } from '../../src/sheet/pointsColumn';
import { rateColumn } from '../../src/sheet/rateColumn';
import { scaleFromText } from '../../src/sheet/scaleFromText';
import { roundsByDomain } from './caseRounds';
import type { CaseFolder, CaseOutcome, CaseTender } from './caseFolder';

const DECIDED = { [DecidedBy.score]: 'score', [DecidedBy.rate]: 'rate', [DecidedBy.unresolved]: 'unresolved' } as const;

/** What the method says of a case, in the shape of expected.json. */
export function outcomeByDomain({ tender, candidates, rounds }: CaseFolder): CaseOutcome {
  const rules = tenderOf(tender);
  const field = fieldOf(rules, candidates);
  const assessment = assess(rules, field);
  const outcome = outcomeOf(rules, field, assessment);
  return rounds.length === 0 ? outcome : { ...outcome, rounds: roundsByDomain(rounds, field, assessment) };
}

export function tenderOf(tender: CaseTender): Tender {
  return {
    knockOuts: tender.knockOuts.map(({ id, text }) => ({ id, text, test: ANSWERED })),
    selection: tender.selection.map(({ id, text, weight, scale }) => {
      const read = scaleFromText(scale ?? '');
      if (read === null) throw new Error(`criterion ${id}: "${scale}" is no scale`);
      return { id, text, weight: toPoints(weight), scale: read };
    }),
    total: tender.total === null ? null : toPoints(tender.total),
    shortlistSize: tender.shortlistSize,
  };
}

export function fieldOf(tender: Tender, candidates: CaseFolder['candidates']): Field {
  const count = candidates.length;
  const at = (heading: string) => (row: number) => candidates[row]?.[heading] ?? '';
  const ignore = (): void => undefined;
  return {
    count,
    names: candidates.map((row) => String(row['candidate'])),
    suppliers: candidates.map((row) => String(row['supplier'])),
    rates: rateColumn(count, at('rate'), ignore),
    receivedAt: new Float64Array(count).fill(Number.NaN),
    answers: new Map(tender.knockOuts.map(({ id }) => [id, answerColumn(count, at(id), id, ignore)])),
    points: new Map(tender.selection.map((each) => [each.id, pointsColumn(count, at(each.id), each, ignore)])),
  };
}

function outcomeOf(tender: Tender, field: Field, assessment: Assessment): CaseOutcome {
  const { standing, score, ranking, shortlist } = assessment;
  const rows = [...field.names.keys()];
  const name = (row: number): string => field.names[row]!;
  const byRank = (all: readonly number[]): number[] => byRankThenName(all, (row) => ranking.rank[row]!, name);
  return {
    knockedOut: Object.fromEntries(
      rows.filter((row) => standing[row] === Standing.knockedOut).map((row) => [name(row), failedCriteria(tender.knockOuts, field, row)]),
    ),
    open: rows.filter((row) => isPending(standing[row]!, score[row]!)).map(name),
    ranking: byRank([...ranking.order]).map((row) => ({
      candidate: name(row),
      score: pointsAsNumber(score[row] as Points),
      rank: ranking.rank[row]!,
      decidedBy: DECIDED[ranking.decidedBy[row] as DecidedBy],
    })),
    shortlist: byRank(shortlist?.rows ?? []).map(name),
    unresolvedAtCut: byRank(shortlist?.unresolvedAtCut ?? []).map(name),
  };
}

/** By rank, then by name in plain code-point order. */
export function byRankThenName(rows: readonly number[], rank: (row: number) => number, name: (row: number) => string): number[] {
  return [...rows].sort((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
