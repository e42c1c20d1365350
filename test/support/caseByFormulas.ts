import { cellAddress, blockAddress } from '../../src/sheet/a1';
import type { AddInHost } from './addInHost';
import type { CaseFolder, CaseOutcome } from './caseFolder';

/** What the formulas in the cells of a workbook say of a case, in the shape of expected.json. */
export async function outcomeByFormulas(host: AddInHost, sheet: string, { tender, candidates }: CaseFolder): Promise<CaseOutcome> {
  const knockOuts = tender.knockOuts.map(({ id }) => id);
  const selection = tender.selection.map(({ id }) => id);
  const ids = [...knockOuts, ...selection];
  const rows = candidates.length;
  const last = ids.length + 2;
  // Column A holds names, B rates, then a column per criterion; row 1 the numbers, row 2 weights, row 3 scales.
  const column = (index: number, count = 1): string => blockAddress(3, index, rows, count);
  const kept = (address: string): string => `IF(ISBLANK(${address}),"",${address})`;
  const answers = kept(column(2, knockOuts.length));
  const marks = kept(column(2 + knockOuts.length, selection.length));
  const under = (row: number): string => blockAddress(row, 2 + knockOuts.length, 1, selection.length);
  const has = knockOuts.length > 0;
  const admitted = has ? `,${column(last + 1)}` : ',';
  const score = column(last + 3);
  const rates = kept(column(1));
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.add(sheet);
    target.getRange(blockAddress(0, 2, 1, ids.length)).values = [ids.map((id) => `'${id}`)];
    target.getRange(under(1)).values = [tender.selection.map(({ weight }) => weight)];
    target.getRange(under(2)).values = [tender.selection.map(({ scale }) => scale ?? '')];
    target.getRange(blockAddress(3, 0, rows, ids.length + 2)).values = candidates.map((each) =>
      ['candidate', 'rate', ...ids].map((heading) => typedIn(each[heading] ?? '')),
    );
    const formula = (index: number, text: string): void => {
      target.getRange(cellAddress(3, index)).formulas = [[text]];
    };
    if (has) {
      formula(last + 1, `=TENDER.KNOCKOUT(${answers})`);
      formula(last + 2, `=TENDER.FAILED(${answers},${blockAddress(0, 2, 1, knockOuts.length)})`);
    }
    formula(last + 3, `=TENDER.SCORE(${marks},${under(1)},${under(2)})`);
    formula(last + 4, `=TENDER.RANKING(${score},${rates}${has ? admitted : ''})`);
    formula(last + 5, `=TENDER.SHORTLIST(${column(0)},${score},${rates}${has ? admitted : ''})`);
    formula(last + 11, `=TENDER.SHORTLIST(${column(0)},${score},${rates}${admitted},${tender.shortlistSize})`);
    await context.sync();
  });
  await host.settled();
  const cells = await host.values(`${sheet}!${blockAddress(3, 0, rows, last + 17)}`);
  return read(cells, last, has);
}

/** As a person types: an apostrophe keeps what looks like a formula a text. */
function typedIn(value: string | number): string | number {
  return typeof value === 'string' && /^[=+@-]/.test(value) ? `'${value}` : value;
}

function read(cells: readonly unknown[][], last: number, has: boolean): CaseOutcome {
  const names = cells.map((row) => String(row[0]));
  const isOut = (row: readonly unknown[]): boolean => has && row[last + 1] === false;
  const isOpen = (row: readonly unknown[]): boolean => !isOut(row) && ((has && row[last + 1] !== true) || typeof row[last + 3] !== 'number');
  const listed = (at: number): unknown[][] => cells.map((row) => row.slice(at, at + 5)).filter((row) => typeof row[0] === 'number');
  const rankOf = new Map(cells.map((row, index) => [names[index], row[last + 4]]));
  const ranking = listed(last + 5).map(([rank, candidate, score, , decidedBy]) => ({
    candidate: String(candidate),
    score: Number(score),
    rank: Number(rank),
    decidedBy: decidedBy as 'score' | 'rate' | 'unresolved',
  }));
  const differing = ranking.filter(({ candidate, rank }) => rankOf.get(candidate) !== rank);
  if (differing.length > 0) throw new Error(`RANKING and SHORTLIST disagree on ${differing.map(({ candidate }) => candidate).join(', ')}`);
  const cut = listed(last + 11);
  const atCut = (row: readonly unknown[]): boolean => row[4] === 'unresolved at the cut';
  return {
    knockedOut: Object.fromEntries(
      cells.flatMap((row, index) => (isOut(row) ? [[names[index]!, String(row[last + 2]).split('; ')] as const] : [])),
    ),
    open: names.filter((_, index) => isOpen(cells[index]!)),
    ranking,
    shortlist: cut.filter((row) => !atCut(row)).map((row) => String(row[1])),
    unresolvedAtCut: cut.filter(atCut).map((row) => String(row[1])),
  };
}
