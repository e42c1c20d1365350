import { NO_GRADE } from '../../domain/competency';
import type { LetterItem } from '../../domain/award/letterItem';
import { nameKey } from '../../domain/nameKey';
import { readClientRound } from '../clientRound/readClientRound';
import { readInterviews } from '../interviews/readInterviews';
import type { AwardSource } from './awardSource';

/** What was judged in one round, by candidate. */
export interface RoundJudgements {
  readonly round: number;
  readonly kind: 'client' | 'interviews';
  /** Items per candidate, by {@link nameKey}; without those that nobody judged. */
  readonly items: ReadonlyMap<string, readonly LetterItem[]>;
  /** Everybody who took part, judged or not. */
  readonly candidates: ReadonlySet<string>;
}

/** What rounds gave each candidate, the earliest round first. */
export function readJudgements(source: AwardSource): RoundJudgements[] {
  return [...clientJudgements(source), ...interviewJudgements(source)].sort((a, b) => a.round - b.round);
}

function clientJudgements({ snapshot, procedure }: AwardSource): RoundJudgements[] {
  return procedure.rounds
    .filter(({ kind }) => kind === 'client')
    .map((round): RoundJudgements => {
      const { rows, weights, field, codes } = readClientRound(snapshot, round, procedure.decisions, false);
      const items = new Map<string, LetterItem[]>();
      rows.forEach(({ name }, row) => {
        const own = weights.flatMap(({ criterion: { id, text, weight } }): LetterItem[] => {
          const points = field.points.get(id)?.[row] ?? Number.NaN;
          if (!Number.isFinite(points) || weight === null) return [];
          return [{ kind: 'client', round: round.number, id, text, result: { kind: 'points', points, of: weight }, needsReason: true }];
        });
        if (name !== '') items.set(nameKey(name), own);
      });
      return { round: round.number, kind: 'client', items, candidates: new Set(codes.map(({ name }) => nameKey(name))) };
    });
}

function interviewJudgements({ snapshot, procedure }: AwardSource): RoundJudgements[] {
  return readInterviews(snapshot, procedure).rounds.map(({ round, rows, consolidation, agreement }): RoundJudgements => {
    const items = new Map<string, LetterItem[]>();
    const ids = new Map<string, string>();
    const { grades, pass } = agreement.scale;
    for (const { competency } of rows) {
      const found = procedure.competencies.find(({ name }) => nameKey(name) === nameKey(competency));
      if (!ids.has(nameKey(competency))) ids.set(nameKey(competency), found?.id ?? String(ids.size + 1));
    }
    rows.forEach(({ candidate, competency }, index) => {
      const own = items.get(nameKey(candidate)) ?? [];
      items.set(nameKey(candidate), own);
      const level = consolidation.verdicts[index]?.panelGrade ?? NO_GRADE;
      if (level === NO_GRADE) return;
      const suffices = level >= pass;
      own.push({
        kind: 'competency',
        round: round.number,
        id: ids.get(nameKey(competency))!,
        text: competency,
        result: { kind: 'grade', grade: grades[level] ?? '', level, suffices },
        needsReason: !suffices,
      });
    });
    return { round: round.number, kind: 'interviews', items, candidates: new Set(items.keys()) };
  });
}

/** What the panel wrote beside its grade: the analyst need not type it again. */
export function panelReasons({ snapshot, procedure }: AwardSource): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const { round, rows } of readInterviews(snapshot, procedure).rounds) {
    for (const { candidate, competency, reason } of rows) {
      if (reason.trim() !== '') reasons.set(reasonKey(candidate, round.number, competency), reason.trim());
    }
  }
  return reasons;
}

export function reasonKey(candidate: string, round: number, competency: string): string {
  return JSON.stringify([nameKey(candidate), round, nameKey(competency)]);
}
