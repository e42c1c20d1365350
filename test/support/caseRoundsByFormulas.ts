import { blockAddress, cellAddress } from '../../src/sheet/a1';
import type { AddInHost } from './addInHost';
import type { CaseFolder, CaseRound, CaseRoundOutcome } from './caseFolder';

/** What formulas can say of a round: places in the client's ranking, or who passed and who did not. */
export type FormulaRound = { readonly ranks: Readonly<Record<string, number>> } | { readonly passed: readonly string[]; readonly failed: readonly string[] };

/** The same, out of the round that a case expects. */
export function sayableByFormulas(round: CaseRoundOutcome): FormulaRound {
  if (round.kind === 'interviews') return { passed: round.passed, failed: round.failed };
  return { ranks: Object.fromEntries(round.ranking.map(({ candidate, rank }) => [candidate, rank])) };
}

/** What TENDER.* formulas in cells say of each round of a case. */
export async function roundsByFormulas(host: AddInHost, { rounds, candidates }: Pick<CaseFolder, 'rounds' | 'candidates'>): Promise<FormulaRound[]> {
  const said: FormulaRound[] = [];
  for (const [index, round] of rounds.entries()) {
    const sheet = `Ronde ${index + 1}`;
    said.push(round.kind === 'client' ? await clientRound(host, sheet, round, candidates) : await interviewRound(host, sheet, round));
  }
  return said;
}

async function clientRound(
  host: AddInHost,
  sheet: string,
  { weights, marks }: Extract<CaseRound, { kind: 'client' }>,
  candidates: CaseFolder['candidates'],
): Promise<FormulaRound> {
  const names = Object.keys(marks);
  const ids = Object.keys(weights);
  const rows = names.map((name) => [name, candidates.find(({ candidate }) => candidate === name)?.['rate'] ?? '', ...ids.map((id) => marks[name]![id] ?? '')]);
  const at = (column: number, columns = 1): string => blockAddress(1, column, names.length, columns);
  const last = ids.length + 2;
  const score = `TENDER.SCORE(${at(2, ids.length)},${blockAddress(0, 2, 1, ids.length)})`;
  await fill(sheet, [['', '', ...ids.map((id) => weights[id]!)], ...rows], [1, last], `=TENDER.RANKING(${score},${at(1)})`);
  const ranks = await host.values(`${sheet}!${at(last)}`);
  return { ranks: Object.fromEntries(names.map((name, row) => [name, Number(ranks[row]?.[0])])) };
}

async function interviewRound(
  host: AddInHost,
  sheet: string,
  { grading, rule, grades, passGrade, consensus }: Extract<CaseRound, { kind: 'interviews' }>,
): Promise<FormulaRound> {
  const names = Object.keys(grading);
  const rows = names.flatMap((name): string[][] => {
    const competencies = Object.keys(grading[name]!);
    if (rule === 'consensus') return [[name, ...competencies.map((id) => consensus?.[name]?.[id] ?? '')]];
    const members = grading[name]![competencies[0]!]!.length;
    return Array.from({ length: members }, (_, member) => [name, ...competencies.map((id) => grading[name]![id]![member]!)]);
  });
  const width = rows[0]!.length - 1;
  const block = (column: number, columns = 1): string => blockAddress(0, column, rows.length, columns);
  const order = `{${grades.map((grade) => `"${grade}"`).join(';')}}`;
  const formula = `=TENDER.COMPETENCY(${block(1, width)},"${passGrade}","${rule}",${order},${block(0)})`;
  await fill(sheet, rows, [0, width + 2], formula);
  const outcomes = await host.values(`${sheet}!${blockAddress(0, width + 2, names.length, 2)}`);
  const having = (wanted: boolean): string[] => outcomes.filter(([, passed]) => passed === wanted).map(([name]) => String(name));
  return { passed: having(true), failed: having(false) };
}

async function fill(sheet: string, cells: readonly (readonly (string | number)[])[], [row, column]: [number, number], formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.add(sheet);
    target.getRange(blockAddress(0, 0, cells.length, cells[0]!.length)).values = cells.map((each) => [...each]);
    target.getRange(cellAddress(row, column)).formulas = [[formula]];
    await context.sync();
  });
}
