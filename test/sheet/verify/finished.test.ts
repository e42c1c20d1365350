import { assert, asyncProperty, constantFrom, integer, pre } from 'fast-check';
import { cellAddress } from '../../../src/sheet/a1';
import type { LocatedIssue } from '../../../src/sheet/locatedIssue';
import { locatedIssueText } from '../../../src/sheet/locatedIssueText';
import type { TableSnapshot } from '../../../src/sheet/snapshot';
import type { ProofReading } from '../../../src/sheet/verify/proofReading';
import { isLiveFormula } from '../../../src/sheet/freeze/liveFormula';
import { freezePlan } from '../../../src/sheet/freeze/freezePlan';
import { thawPlan } from '../../../src/sheet/freeze/thawPlan';
import { pseudonymisePlan } from '../../../src/sheet/pseudonymise/pseudonymisePlan';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { finishedZwolle } from '../../support/finishedZwolle';
import { done, findingsIn, proofNow } from '../../support/proofOnHost';
import { cellsInUse, withCell, type CellAt } from '../../support/tampered';
import { workbookFiles } from '../../support/workbookFiles';

// Rewriting six records is one request; on a busy machine it may take longer than a person would wait.
jest.mock('../../../src/excel/patience', () => ({ PATIENCE_MS: 600_000 }));

type Found = CellAt & { readonly value: unknown; readonly formula: string };

let workbook: Awaited<ReturnType<typeof finishedZwolle>>;
let host: AddInHost;
let proof: ProofReading;

beforeAll(async () => {
  workbook = await finishedZwolle();
  host = await openAddInHost({ language: 'nl-NL', workbook });
  await host.settled();
  proof = await proofNow();
}, 300_000);
afterAll(() => host.close());

const told = (issues: readonly LocatedIssue[]): string[] => issues.map((issue) => `${issue.cell?.sheet ?? ''}!${issue.cell?.address ?? ''} ${locatedIssueText(issue, 'nl')}`);

/** Something else than what stands there: a number near it, another word, a formula, or nothing. */
const changed = (value: unknown, salt: number): unknown => {
  if (salt % 7 === 6) return '=1+1';
  if (typeof value === 'number') return value + [1, -1, 0.000001, 1000][salt % 4]!;
  if (value === '' || value === null) return 'x';
  return salt % 2 === 0 ? '' : `${String(value)}x`;
};

const isIn = ({ row, column, headings, values }: TableSnapshot, at: CellAt): boolean =>
  at.row > row && at.row <= row + values.length && at.column >= column && at.column < column + headings.length;

/** What may still be filled in once the letters were sent: which documents the winner has handed in. */
const mayBeFilledIn = (name: string, value: unknown): boolean => name === 'WinnerDocuments' && value === '';

const formulaAt = (sheet: string, row: number, column: number): string => {
  const used = proof.cells.sheets.find((each) => each.sheet === sheet)!;
  return String(used.formulas[row - used.row]?.[column - used.column] ?? '');
};

/** Cells of all tables of the procedure, and every formula outside of them. */
const cellsThatCount = (): Found[] =>
  proof.cells.sheets.flatMap(({ sheet }) => {
    const tables = proof.snapshot.tables.filter((table) => table.sheet === sheet && table.headings.length > 0);
    return cellsInUse(proof, sheet).flatMap((at) => {
      const formula = formulaAt(sheet, at.row, at.column);
      const table = tables.find((each) => isIn(each, at));
      const counts = table ? !mayBeFilledIn(table.name, at.value) : formula.startsWith('=') && formula !== at.value;
      return counts ? [{ ...at, formula }] : [];
    });
  });

test('nothing is found in a procedure that nobody touched', async () => {
  expect(told(await findingsIn(proof))).toEqual([]);
}, 60_000);

test('every table of the procedure holds cells that count, from the facts to the letters', () => {
  const own = new Set(cellsThatCount().map(({ sheet }) => sheet));
  expect(proof.snapshot.tables.filter(({ headings, sheet }) => headings.length > 0 && !own.has(sheet)).map(({ name }) => name)).toEqual([]);
  expect(proof.snapshot.tables.length).toBeGreaterThan(30);
});

test('any cell of it that is changed is found', async () => {
  const counting = cellsThatCount();
  /** A tenth of a second later: the cell shows the same. */
  const momentsThatCount = (name: string): [Found, number] => [counting.find(({ sheet, column, value }) => sheet === name && column === 1 && typeof value === 'number')!, 2];
  const seen = new Set<string>();
  await assert(
    asyncProperty(constantFrom(...counting), integer({ min: 0, max: 27 }), async (at, salt) => {
      const typed = changed(at.value, salt);
      pre(typed !== at.value && typed !== at.formula);
      seen.add(at.sheet);
      const found = await findingsIn(withCell(proof, at, typed));
      expect([at.sheet, cellAddress(at.row, at.column), typed, found.length > 0]).toEqual([at.sheet, cellAddress(at.row, at.column), typed, true]);
    }),
    {
      numRuns: 250,
      examples: [momentsThatCount('Vastleggingen'), momentsThatCount('Regelboek')],
    },
  );
  expect(seen.size).toBeGreaterThan(15);
}, 400_000);

test('a formula over which its own result is pasted is found, wherever it stands', async () => {
  // Of rows that are filled alike the first and one further down.
  const seen = new Map<string, number>();
  const formulas = cellsThatCount().filter(({ sheet, column, formula }) => {
    if (!formula.startsWith('=')) return false;
    const key = `${sheet} ${column} ${formula}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen.get(key) === 1 || seen.get(key) === 6;
  });
  const missed: string[] = [];
  for (const at of formulas) {
    const found = await findingsIn(withCell(proof, at, at.value));
    if (found.length === 0) missed.push(`${at.sheet}!${cellAddress(at.row, at.column)} ${at.formula.slice(0, 60)}`);
  }
  expect(missed).toEqual([]);
  expect(formulas.length).toBeGreaterThan(60);
}, 400_000);

describe('through the workbook itself', () => {
  /** Types into cells as somebody would who takes protection off, lets everything follow, and puts it back. */
  const afterTyping = async (at: Found, typed: unknown): Promise<LocatedIssue[]> => {
    const isProtected = proof.snapshot.sheets.some(({ name, isProtected: locked }) => name === at.sheet && locked);
    const put = async (value: unknown): Promise<void> => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(at.sheet);
        if (isProtected) sheet.protection.unprotect();
        sheet.getRange(cellAddress(at.row, at.column)).values = [[value]];
        if (isProtected) sheet.protection.protect();
        await context.sync();
      });
      await host.settled();
    };
    await put(typed);
    const found = await findingsIn(await proofNow());
    await put(at.formula.startsWith('=') ? at.formula : typeof at.value === 'string' && at.value !== '' ? `'${at.value}` : at.value);
    return found;
  };

  test('marks, rules, grades, decisions, results and spilled cells that are typed over are found, and nothing once they are back', async () => {
    const counting = cellsThatCount();
    const ofTable = (name: string, heading?: string): Found[] => {
      const table = proof.snapshot.tables.find((each) => each.name === name)!;
      const column = heading === undefined ? null : table.column + table.headings.indexOf(heading);
      return counting.filter((at) => at.sheet === table.sheet && isIn(table, at) && (column === null || at.column === column));
    };
    const spilled = cellsInUse(proof, 'Berekening', ({ row, column }) => row === 7 && column === 2)[0]!;
    const chosen: Found[] = [
      ofTable('Candidates', 'Uurtarief')[3]!,
      ofTable('Candidates', 'Rang')[2]!,
      ofTable('SelectionCriteria', 'Weging')[1]!,
      ofTable('ClientMarks_1')[3]!,
      ofTable('ClientMarks_3', 'Rang')[0]!,
      ofTable('Member_2_1', 'Oordeel')[1]!,
      ofTable('PanelResults_4', 'Uitkomst')[0]!,
      ofTable('TenderDecisions', 'Kandidaat').at(-2)!,
      ofTable('TenderLots', 'Getal')[0]!,
      ofTable('Letters', 'Brief')[1]!,
      { ...spilled, formula: '' },
    ];
    const missed: string[] = [];
    for (const [index, at] of chosen.entries()) {
      const typed = typeof at.value === 'number' ? at.value + 1 : index % 2 === 0 ? 'x' : `${String(at.value)}x`;
      const found = await afterTyping({ ...at, value: at === chosen.at(-1) ? '' : at.value }, typed);
      if (found.length === 0) missed.push(`${at.sheet}!${cellAddress(at.row, at.column)}`);
    }
    expect(missed).toEqual([]);
    expect(told(await findingsIn(await proofNow()))).toEqual([]);
  }, 400_000);

  test('saving, opening, sorting, renaming and columns that come in are no findings', async () => {
    const bytes = await workbookFiles.writeWorkbook(host.engine);
    const read = await workbookFiles.readWorkbook(bytes, 'Opnieuw');
    if (!read.ok) throw new Error('the file was refused');
    const engine = new workbookFiles.Engine();
    read.value(engine as never);
    const again = engine.save();
    engine.dispose();
    host.close();
    host = await openAddInHost({ language: 'nl-NL', workbook: again as never });
    await host.settled();
    expect(told(await findingsIn(await proofNow()))).toEqual([]);
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.getItem('Candidates').sort.apply([{ key: 2, ascending: false }]);
      tables.getItem('SelectionCriteria').sort.apply([{ key: 2, ascending: true }]);
      tables.getItem('LetterReasons').sort.apply([{ key: 1, ascending: false }]);
      for (const [from, to] of [['Kandidaten', 'Mijn kandidaten'], ['Gunning', 'De gunning'], ['Opdrachtgever 1', "Ronde 'één' van de klant"], ['Vastlegging 3', 'PV 3'], ['Panel ronde 4', 'Panel']] as const) {
        worksheets.getItem(from).name = to;
      }
      for (const sheet of ['De gunning', 'Criteria', 'Redenen', 'Mijn kandidaten']) worksheets.getItem(sheet).getRange('A:A').insert('Right');
      tables.getItem('LetterReasons').columns.add(2, undefined, 'Van mij');
      await context.sync();
    });
    await host.settled();
    expect(told(await findingsIn(await proofNow()))).toEqual([]);
  }, 400_000);
});

describe('kept and shared', () => {
  const reopen = async (): Promise<void> => {
    host.close();
    host = await openAddInHost({ language: 'nl-NL', workbook });
    await host.settled();
  };
  const liveCells = async (): Promise<string[]> =>
    (await proofNow()).cells.sheets
      .filter(({ sheet }) => proof.cells.sheets.some((each) => each.sheet === sheet))
      .flatMap(({ sheet, formulas }) => formulas.flat().flatMap((formula) => (isLiveFormula(formula) ? [`${sheet} ${formula}`] : [])))
      .sort();

  test('all results become values, those of rounds too, and come back as formulas; nothing is found in either state', async () => {
    await reopen();
    const before = await liveCells();
    const locked = (await proofNow()).snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
    expect(new Set(before.map((each) => each.split(' ')[0]))).toEqual(new Set(['Berekening', 'Codes', 'Gunning', 'Kandidaten', 'Opdrachtgever', 'Panel', 'Shortlist']));
    await done(async (snapshot, readCells) => freezePlan(snapshot, await readCells(isLiveFormula), 'nl', 'toen'));
    await host.settled();
    expect(await liveCells()).toEqual([]);
    const frozen = await proofNow();
    expect(told(await findingsIn(frozen))).toEqual([]);
    expect(frozen.snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name)).toEqual(expect.arrayContaining(locked));
    await done(async (snapshot, readCells) => thawPlan(snapshot, await readCells(isLiveFormula)));
    await host.settled();
    expect(await liveCells()).toEqual(before);
    expect(told(await findingsIn(await proofNow()))).toEqual([]);
  }, 400_000);

  test('names go from every sheet and every record of it, and nothing is found afterwards', async () => {
    await reopen();
    await done(pseudonymisePlan({ at: '2031-01-01T09:00', by: 'Archief' }, 'nl'));
    await host.settled();
    const after = await proofNow();
    const isName = /Kandidaat [A-N]\b|Bureau (?:Noord|Oost|Zuid|West|Midden|Kust)|Noor Test|Sam Proef|Tweede aanwezige|Reden-|Past het beste/;
    const texts = after.cells.sheets.flatMap(({ sheet, formulas, values }) => [sheet, ...formulas.flat(), ...values.flat()]);
    expect([...texts, ...after.names.values()].filter((text) => typeof text === 'string' && isName.test(text))).toEqual([]);
    expect(told(await findingsIn(after))).toEqual([]);
  }, 400_000);
});
