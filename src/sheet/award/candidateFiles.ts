import { coursesOf, type Course } from '../../domain/award/course';
import type { LetterKind } from '../../domain/award/letter';
import { CHOICE_ID, type LetterItem } from '../../domain/award/letterItem';
import { lastDecision, type Decision } from '../../domain/procedure/decision';
import { nameKey } from '../../domain/nameKey';
import type { AwardSource } from './awardSource';
import { readJudgements, type RoundJudgements } from './judgements';

/** All that was judged of one candidate, and how far it came. */
export interface CandidateFile {
  readonly row: number;
  readonly name: string;
  readonly supplier: string;
  readonly course: Course;
  /** Null while it is open: nobody writes a letter about that. */
  readonly kind: LetterKind | null;
  readonly items: readonly LetterItem[];
  /** Rounds in which this candidate took part and of which no judgement can be found. */
  readonly withoutJudgement: readonly number[];
}

export interface CandidateFiles {
  /** By row of the field. */
  readonly files: readonly CandidateFile[];
  /** The award that counts now: the last one. */
  readonly award: Decision | null;
  /** Null while nobody was awarded the tender, or the winner is no candidate any more. */
  readonly winner: CandidateFile | null;
}

export function candidateFiles(source: AwardSource): CandidateFiles {
  const { field, tender, assessment, procedure } = source;
  const rounds = readJudgements(source);
  const entrants = new Map(rounds.filter(({ kind }) => kind === 'client').map(({ round, candidates }) => [round, candidates] as const));
  const courses = coursesOf({ tender, field, assessment, decisions: procedure.decisions, entrants });
  const award = lastDecision(procedure.decisions, 'award');
  const winnerRow = award === null ? -1 : field.names.findIndex((name) => name !== '' && nameKey(name) === nameKey(award.candidate));
  const { rank } = assessment.ranking;
  /** Where only the ranking decides, somebody who stands no lower than the winner is owed a reason of its own. */
  const passedOver = (row: number, { kind }: Course): boolean =>
    kind === 'ranked' && winnerRow >= 0 && courses[winnerRow]?.kind === 'ranked' && rank[row]! <= rank[winnerRow]!;
  const files = field.names.map((name, row): CandidateFile => {
    const course = courses[row]!;
    const isWinner = row === winnerRow;
    const kind = isWinner ? 'winner' : passedOver(row, course) ? 'notChosen' : kindOf(course);
    const own = rounds.filter(({ candidates }) => candidates.has(nameKey(name)));
    return {
      row,
      name,
      supplier: field.suppliers[row] ?? '',
      course,
      kind,
      items: kind === null || kind === 'withdrawn' ? [] : itemsOf(source, row, course, kind, own),
      withoutJudgement: kind === 'knockedOut' || kind === 'withdrawn' ? [] : own.filter(({ items }) => (items.get(nameKey(name)) ?? []).length === 0).map(({ round }) => round),
    };
  });
  return { files, award, winner: files.find(({ kind }) => kind === 'winner') ?? null };
}

function kindOf(course: Course): LetterKind | null {
  switch (course.kind) {
    case 'open':
      return null;
    case 'passed':
    case 'invited':
      return 'notChosen';
    default:
      return course.kind;
  }
}

/**
 * What the letter of this candidate lists. The winner's has all it was judged on, because its reasons are the advantages
 * in other letters; another candidate's has the rounds that decided.
 */
function itemsOf(source: AwardSource, row: number, course: Course, kind: LetterKind, own: readonly RoundJudgements[]): LetterItem[] {
  const { tender, field } = source;
  const key = nameKey(field.names[row]!);
  if (course.kind === 'knockedOut') {
    return tender.knockOuts
      .filter(({ id }) => course.failed.includes(id))
      .map(({ id, text }) => ({ kind: 'knockOut', round: null, id, text, result: { kind: 'notMet' }, needsReason: true }));
  }
  const selection = tender.selection.flatMap(({ id, text, weight }): LetterItem[] => {
    const points = field.points.get(id)?.[row] ?? Number.NaN;
    if (!Number.isFinite(points) || weight === null) return [];
    return [{ kind: 'selection', round: null, id, text, result: { kind: 'points', points, of: weight }, needsReason: true }];
  });
  const last = (of: RoundJudgements['kind']): RoundJudgements[] => own.filter((round) => round.kind === of).slice(-1);
  const rounds = kind === 'winner' ? own : [...last('client'), ...last('interviews')];
  const judged = rounds
    .flatMap(({ items }) => items.get(key) ?? [])
    .map((item): LetterItem => (kind === 'winner' ? { ...item, needsReason: true } : item));
  const choice: LetterItem[] =
    kind === 'notChosen' ? [{ kind: 'choice', round: null, id: CHOICE_ID, text: '', result: { kind: 'notChosen' }, needsReason: true }] : [];
  return [...selection, ...judged, ...choice];
}
