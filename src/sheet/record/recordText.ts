import type { Language } from '../../i18n/language';
import type { RecordContent, RecordedCriterion, RecordedResult, RecordedRound, RecordedRoundRow, RecordedTable } from './recordContent';

/** The first word of the first line, by which a record is known wherever it stands. */
export const RECORD_MARK = 'tender-record';

/** The text of a record: one JSON array a line, of which the first says what the line is. Source: docs/record.md, "Record". */
export function recordText(content: RecordContent): string {
  const { number, at, step, by, language, previous, rulebook, tender, size, provisional, pseudonymised } = content;
  const lines: unknown[][] = [
    [RECORD_MARK, 1, number, at, step, by, language],
    ['previous', previous],
    ...(pseudonymised ? [['pseudonymised', pseudonymised.at, pseudonymised.by, pseudonymised.head]] : []),
    ...(rulebook ? [['rulebook', rulebook.version, rulebook.fingerprint, rulebook.changes]] : []),
    ['tender', ...tender],
    ['shortlist', size, provisional],
    ...content.rules.map(([key, value]) => ['rule', key, value]),
    ...content.criteria.map(({ kind, id, text, weight, scale, source }) => ['criterion', kind, id, text, weight, scale, source]),
    ...content.tables.flatMap(({ name, headings, rows }) => [['table', name, ...headings], ...rows.map((row) => ['row', ...row])]),
    ...content.results.map((each) => ['result', each.candidate, each.supplier, each.rate, each.admitted, each.failed, each.score, each.rank, each.place]),
    ...content.rounds.flatMap(({ number: round, kind, isClosed, rows }) => [
      ['round', round, kind, isClosed],
      ...rows.map((each) => ['roundResult', each.candidate, each.rank, each.score, each.outcome, each.grades]),
    ]),
    ...content.ties.map((text) => ['tie', text]),
    ...content.decisions.map((text) => ['decision', text]),
    ...content.open.map((text) => ['open', text]),
  ];
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

/** The record again; null where the text is none of ours any more. */
export function readRecordText(text: string): RecordContent | null {
  const lines = text.split('\n').map(lineOf);
  const [head] = lines;
  if (head?.[0] !== RECORD_MARK || lines.some((line) => line === null)) return null;
  const all = lines as unknown[][];
  const of = (kind: string): unknown[][] => all.filter(([first]) => first === kind).map((line) => line.slice(1));
  const texts = (kind: string): string[] => of(kind).map(([first]) => String(first));
  const [, , number, at, step, by, language] = head;
  const [rulebook] = of('rulebook');
  const [pseudonymised] = of('pseudonymised');
  const [[size, provisional] = []] = of('shortlist');
  return {
    number: Number(number),
    at: String(at),
    step: String(step),
    by: String(by),
    language: (language === 'en' ? 'en' : 'nl') satisfies Language,
    previous: String(of('previous')[0]?.[0] ?? ''),
    rulebook: rulebook ? { version: Number(rulebook[0]), fingerprint: String(rulebook[1]), changes: Number(rulebook[2]) } : null,
    tender: (of('tender')[0] ?? []).map(String),
    size: typeof size === 'number' ? size : null,
    provisional: provisional === true,
    rules: of('rule').map(([key, value]) => [String(key), String(value)]),
    criteria: of('criterion').map(
      ([kind, id, words, weight, scale, source]): RecordedCriterion => ({
        kind: kind === 'knockOut' ? 'knockOut' : 'selection',
        id: String(id),
        text: String(words),
        weight: typeof weight === 'number' ? weight : null,
        scale: String(scale),
        source: String(source),
      }),
    ),
    tables: tablesIn(all),
    results: of('result').map(
      ([candidate, supplier, rate, admitted, failed, score, rank, place]): RecordedResult => ({
        candidate: String(candidate),
        supplier: String(supplier),
        rate: typeof rate === 'number' ? rate : null,
        admitted: admitted as RecordedResult['admitted'],
        failed: Array.isArray(failed) ? failed.map(String) : [],
        score: typeof score === 'number' ? score : null,
        rank: typeof rank === 'number' ? rank : null,
        place: place as RecordedResult['place'],
      }),
    ),
    rounds: roundsIn(all),
    ties: texts('tie'),
    decisions: texts('decision'),
    open: texts('open'),
    pseudonymised: pseudonymised ? { at: String(pseudonymised[0]), by: String(pseudonymised[1]), head: String(pseudonymised[2]) } : null,
  };
}

function tablesIn(lines: readonly unknown[][]): RecordedTable[] {
  const tables: { name: string; headings: string[]; rows: unknown[][] }[] = [];
  for (const [kind, ...rest] of lines) {
    if (kind === 'table') tables.push({ name: String(rest[0]), headings: rest.slice(1).map(String), rows: [] });
    else if (kind === 'row') tables.at(-1)?.rows.push(rest);
  }
  return tables;
}

function roundsIn(lines: readonly unknown[][]): RecordedRound[] {
  const rounds: { number: number; kind: RecordedRound['kind']; isClosed: boolean; rows: RecordedRoundRow[] }[] = [];
  for (const [kind, ...rest] of lines) {
    if (kind === 'round') rounds.push({ number: Number(rest[0]), kind: rest[1] === 'client' ? 'client' : 'interviews', isClosed: rest[2] === true, rows: [] });
    else if (kind === 'roundResult') rounds.at(-1)?.rows.push(roundRowOf(rest));
  }
  return rounds;
}

function roundRowOf([candidate, rank, score, outcome, grades]: readonly unknown[]): RecordedRoundRow {
  return {
    candidate: String(candidate),
    rank: typeof rank === 'number' ? rank : null,
    score: typeof score === 'number' ? score : null,
    outcome: outcome as RecordedRoundRow['outcome'],
    grades: Array.isArray(grades) ? grades.map(([competency, grade]: [unknown, unknown]) => [String(competency), String(grade)] as const) : [],
  };
}

function lineOf(line: string): unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(line);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    // A line that somebody changed into something else: then the text is no record any more.
    return null;
  }
}
