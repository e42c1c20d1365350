import { advantagesOver } from '../../domain/award/advantage';
import { listedRows } from '../../domain/award/awardBlock';
import type { Letter, LetterPlace, PlaceReason } from '../../domain/award/letter';
import type { ReasonedItem } from '../../domain/award/letterItem';
import { explainPlace } from '../../domain/explainPlace';
import { sumOfPoints, type Points } from '../../domain/points';
import { DecidedBy, UNRANKED } from '../../domain/ranking';
import type { Language } from '../../i18n/language';
import { letterText } from '../../i18n/letter/letterText';
import type { FactKey } from '../../i18n/workbook/wording';
import { awardIssue, type LocatedIssue } from '../locatedIssue';
import { whyNot } from './awardIssues';
import type { AwardSource } from './awardSource';
import { candidateFiles, type CandidateFile } from './candidateFiles';
import { readLetterFacts } from './letterFacts';
import { inLetterOrder } from './letterOrder';
import { leakIssues } from './leaks';
import { reasonFiles } from './reasonIssues';
import { readStandstill } from './standstillReading';
import { winnerDocumentNames } from './winnerDocuments';

/** What fits in a cell of Excel. */
export const LONGEST_CELL = 32_767;

export interface MadeLetter {
  readonly file: CandidateFile;
  readonly letter: Letter;
  readonly text: string;
}

export interface BlockedLetter {
  readonly file: CandidateFile;
  readonly issues: readonly LocatedIssue[];
}

/** All letters of a tender: those that can be made now, and what each other one waits for. */
export interface LetterSet {
  readonly letters: readonly MadeLetter[];
  readonly blocked: readonly BlockedLetter[];
  /** Errors here keep every letter from being made. */
  readonly issues: readonly LocatedIssue[];
}

export function letterSet(source: AwardSource, language: Language): LetterSet {
  const all = candidateFiles(source);
  const { winner } = all;
  if (winner === null) return { letters: [], blocked: [], issues: [awardIssue('error', 'notAwarded', {})] };
  const reasoned = new Map<CandidateFile, ReturnType<ReturnType<typeof reasonFiles>>>();
  const reasons = reasonFiles(source.snapshot, language);
  for (const file of all.files) reasoned.set(file, reasons(file));
  const own = (file: CandidateFile): readonly ReasonedItem[] => reasoned.get(file)!.items;
  const common = commonFacts(source, winner, language);
  const lost = whyNot(source, all, winner.row);
  const issues = [
    ...(lost === null ? [] : [awardIssue('error', 'winnerChanged', { name: winner.name, why: lost })]),
    ...common.issues,
    ...leakIssues(source.snapshot, all.files, own),
  ];
  const isStopped = issues.some(({ severity }) => severity === 'error');
  const listed = listedRows(source.assessment, source.field.names, source.procedure.decisions);
  const letters: MadeLetter[] = [];
  const blocked: BlockedLetter[] = [];
  for (const file of inLetterOrder(all.files, source)) {
    if (file.kind === null) continue;
    const compared = file.kind !== 'winner' && file.kind !== 'knockedOut' && file.kind !== 'withdrawn';
    const waits = [...reasoned.get(file)!.issues, ...(compared ? reasoned.get(winner)!.issues : [])];
    if (waits.length > 0) {
      blocked.push({ file, issues: waits });
      continue;
    }
    if (isStopped) continue;
    const letter: Letter = {
      ...common.facts,
      kind: file.kind,
      candidate: file.name,
      supplier: file.supplier,
      winnerSupplier: winner.supplier,
      place: compared || file.kind === 'winner' ? placeOf(source, file) : null,
      shortlistSize: listed === null || listed.has(file.row) ? null : source.tender.shortlistSize,
      items: file.kind === 'winner' ? lastRoundsOf(own(file)) : own(file),
      advantages: compared ? advantagesOver(own(file), own(winner)) : [],
      winnerByRate: compared && wonByRate(source, winner.row, file.row),
      documents: file.kind === 'winner' ? common.documents : [],
    };
    const text = letterText(letter, language);
    if (text.length > LONGEST_CELL) blocked.push({ file, issues: [awardIssue('error', 'letterTooLong', { candidate: file.name, most: LONGEST_CELL })] });
    else letters.push({ file, letter, text });
  }
  return { letters, blocked, issues };
}

function commonFacts(source: AwardSource, winner: CandidateFile, language: Language) {
  const { snapshot, facts, procedure, cellOf } = source;
  const typed = readLetterFacts(snapshot);
  const { standstill, sent, issues } = readStandstill(procedure);
  const fact = (key: FactKey): string => String(facts.get(key)?.value ?? '').trim();
  const objection = typed.get('objection')?.value ?? '';
  return {
    facts: {
      tender: { number: fact('number'), title: fact('title'), client: fact('client') },
      sent,
      standstill,
      objection,
      contact: typed.get('contact')?.value ?? '',
      signedBy: typed.get('signedBy')?.value ?? '',
    },
    documents: winnerDocumentNames(snapshot, language),
    issues: [
      ...issues,
      ...(objection === '' && standstill !== null ? [awardIssue('error', 'objectionOpen', {}, typed.get('objection')?.cell ?? null)] : []),
      ...(winner.supplier.trim() === ''
        ? [awardIssue('error', 'winnerSupplierOpen', { name: winner.name }, cellOf({ at: 'candidate', row: winner.row, part: 'supplier' }))]
        : []),
    ],
  };
}

function placeOf(source: AwardSource, { row, items }: CandidateFile): LetterPlace | null {
  const { assessment, field, tender, procedure } = source;
  const rank = assessment.ranking.rank[row] ?? UNRANKED;
  if (rank === UNRANKED || items.length === 0) return null;
  const place = explainPlace(assessment.ranking, assessment.competing, field.rates, row);
  const wasAtCut = assessment.shortlist?.unresolvedAtCut.includes(row) === true;
  const reason: PlaceReason =
    wasAtCut && procedure.decisions.some(({ kind }) => kind === 'tieAtCut') ? 'decisionAtCut' : place.kind === 'rate' ? 'rate' : 'score';
  return {
    rank,
    of: assessment.ranking.order.length,
    score: assessment.score[row]!,
    total: sumOfPoints(tender.selection.map(({ weight }) => weight ?? (0 as Points))),
    reason,
  };
}

/** A repeated round takes the place of the one before it; that one still counts where others are compared in it. */
function lastRoundsOf(items: readonly ReasonedItem[]): ReasonedItem[] {
  const last = (kind: ReasonedItem['kind']): number | null =>
    items.reduce<number | null>((latest, item) => (item.kind === kind && (item.round ?? 0) > (latest ?? 0) ? item.round : latest), null);
  return items.filter(({ kind, round }) => round === null || round === last(kind));
}

/** True where the scores are equal and the rates set these two apart. */
function wonByRate({ assessment: { ranking, competing } }: AwardSource, winner: number, row: number): boolean {
  const [a, b] = [ranking.rank[winner] ?? UNRANKED, ranking.rank[row] ?? UNRANKED];
  const isSettled = ranking.decidedBy[winner] !== DecidedBy.unresolved || ranking.decidedBy[row] !== DecidedBy.unresolved;
  return a !== UNRANKED && b !== UNRANKED && a < b && isSettled && competing[winner] === competing[row];
}
