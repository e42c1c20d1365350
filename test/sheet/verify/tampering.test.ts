import { assert, asyncProperty, constantFrom, double, oneof, string } from 'fast-check';
import type { LocatedIssue } from '../../../src/sheet/locatedIssue';
import { locatedIssueText } from '../../../src/sheet/locatedIssueText';
import { tableNamed } from '../../../src/sheet/snapshot';
import type { ProofReading } from '../../../src/sheet/verify/proofReading';
import { cellAddress } from '../../../src/sheet/a1';
import { NAMES } from '../../../src/sheet/workbookNames';
import type { AddInHost } from '../../support/addInHost';
import { openAddInHost } from '../../support/addInHost';
import { findingsIn, proofNow, provenZwolle } from '../../support/proofOnHost';
import { cellsInUse, withCell, type CellAt } from '../../support/tampered';
import { workbookFiles } from '../../support/workbookFiles';

let workbook: Awaited<ReturnType<typeof provenZwolle>>;
let proof: ProofReading;
let host: AddInHost;

const open = async (): Promise<void> => {
  host = await openAddInHost({ language: 'nl-NL', workbook });
  await host.settled();
};

beforeAll(async () => {
  workbook = await provenZwolle();
  await open();
  proof = await proofNow();
  host.close();
}, 120_000);

const codes = (issues: readonly LocatedIssue[]): string[] => [...new Set(issues.map(({ code }) => code))].sort();

/** Cells of a table, with its headings. */
const ofTable = (name: string): (CellAt & { value: unknown })[] => {
  const table = tableNamed(proof.snapshot, name);
  if (!table) throw new Error(name);
  const { row, column, headings, values } = table;
  return cellsInUse(proof, table.sheet, (at) => at.row >= row && at.row <= row + values.length && at.column >= column && at.column < column + headings.length);
};

/** Something else than what stands there: a number near it, another word, or nothing. */
const changed = (value: unknown, salt: number): unknown => {
  if (typeof value === 'number') return value + [1, -1, 0.000001, 1000][salt % 4]!;
  if (value === 'ja') return 'nee';
  if (value === 'nee') return 'ja';
  if (value === '' || value === null) return 'x';
  return salt % 2 === 0 ? '' : `${String(value)}x`;
};

describe('on readings, each cell once', () => {
  test('nothing is found in a workbook that nobody touched', async () => {
    expect(await findingsIn(proof)).toEqual([]);
  });

  test.each(['Candidates', 'KnockOuts', 'SelectionCriteria', 'TenderFacts', 'TenderRecords', 'TenderRulebook'])(
    'any cell of %s that somebody changes is found',
    async (name) => {
      const missed: string[] = [];
      for (const [index, at] of ofTable(name).entries()) {
        const table = tableNamed(proof.snapshot, name)!;
        // A heading of ours that is retyped is found again by its words, or its column is missed; see the test of headings.
        if (at.row === table.row) continue;
        const found = await findingsIn(withCell(proof, at, changed(at.value, index)));
        if (found.length === 0) missed.push(`${cellAddress(at.row, at.column)} ${String(at.value).slice(0, 30)}`);
      }
      expect(missed).toEqual([]);
    },
    60_000,
  );

  test('any cell of a record is found, also of an earlier one, and which record it is', async () => {
    const missed: string[] = [];
    for (const [number, sheet] of [[1, 'Vastlegging 1'], [2, 'Vastlegging 2']] as const) {
      const all = cellsInUse(proof, sheet);
      // A spread of the page, where every cell is compared alike, and of the data, where every line is hashed alike.
      const sample = all.filter(({ column, row }, index) => (column < 8 ? (number === 1 ? index % 3 === 0 : index % 17 === 0) : row < 8 || row % 17 === 0));
      for (const [index, at] of sample.entries()) {
        const found = await findingsIn(withCell(proof, at, changed(at.value, index)));
        const named = found.filter(({ about, facts }) => about === 'proof' && 'record' in facts && facts.record === number);
        if (named.length === 0) missed.push(`${sheet}!${cellAddress(at.row, at.column)} ${String(at.value).slice(0, 30)}`);
      }
    }
    expect(missed).toEqual([]);
  }, 60_000);

  test('whatever is typed over a mark is found, unless it is the same mark', async () => {
    const marks = ofTable('Candidates').filter(({ value, row }) => typeof value === 'number' && row > 4);
    const typed = oneof(double({ min: 0, max: 100, noNaN: true }), string(), constantFrom('ja', 'nee', true, false, '', '20', '=20'));
    await assert(
      asyncProperty(constantFrom(...marks), typed, async (at, value) => {
        if (value === at.value || (typeof value === 'string' && value.trim() === String(at.value))) return;
        expect(await findingsIn(withCell(proof, at, value))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each(Object.values(NAMES).filter((name) => !['Tender_Scales', 'Tender_Present'].includes(name)))('a name that points elsewhere is found: %s', async (name) => {
    const moved = new Map([...proof.names, [name, "='Kandidaten'!$A$1"]]);
    const cells = { ...proof.cells, names: new Map([...proof.cells.names, [name, { sheet: 'Kandidaten', row: 0, column: 0 }]]) };
    const spill = { sheet: 'Kandidaten', address: 'A1', value: 'Kandidaten', formula: 'Kandidaten' };
    const key = name === NAMES.assessment ? 'assessment' : name === NAMES.shortlist ? 'shortlist' : null;
    const snapshot = key === null ? proof.snapshot : { ...proof.snapshot, spills: { ...proof.snapshot.spills, [key]: spill } };
    expect(await findingsIn({ ...proof, names: moved, cells, snapshot })).not.toEqual([]);
    const without = new Map([...proof.names].filter(([each]) => each !== name));
    expect(await findingsIn({ ...proof, names: without })).not.toEqual([]);
  });

  test('weights that change places in a name are found', async () => {
    const swapped = (proof.names.get(NAMES.weights) ?? '').replace('"5"', '"?"').replace('"6"', '"5"').replace('"?"', '"6"');
    expect(codes(await findingsIn({ ...proof, names: new Map([...proof.names, [NAMES.weights, swapped]]) }))).toEqual(['nameMoved']);
  });

  test('a weight that was changed is named with its cell, what stood and what stands there', async () => {
    const weight = ofTable('SelectionCriteria').find(({ value }) => value === 40)!;
    const found = (await findingsIn(withCell(proof, weight, 45))).find(({ code }) => code === 'ruleChanged')!;
    expect(found.cell).toMatchObject({ sheet: 'Criteria', address: cellAddress(weight.row, weight.column) });
    expect(locatedIssueText(found, 'nl')).toBe(
      'Selectiecriterium 6, weging is gewijzigd: vastgezet in versie 1 was “40”, nu staat er “45”. Zet het terug, of zet de regels opnieuw vast met een reden.',
    );
  });
});

describe('in the workbook itself', () => {
  beforeEach(open);
  afterEach(() => host.close());

  const change = async (what: (context: Excel.RequestContext) => void): Promise<LocatedIssue[]> => {
    await Excel.run(async (context) => {
      what(context);
      await context.sync();
    });
    await host.settled();
    return findingsIn(await proofNow());
  };

  const HARMLESS: Readonly<Record<string, (context: Excel.RequestContext) => void>> = {
    sort: ({ workbook: { tables } }) => {
      tables.getItem('Candidates').sort.apply([{ key: 2, ascending: false }]);
      tables.getItem('SelectionCriteria').sort.apply([{ key: 2, ascending: true }]);
    },
    rename: ({ workbook: { worksheets } }) => {
      worksheets.getItem('Kandidaten').name = 'Mijn kandidaten';
      worksheets.getItem('Vastlegging 1').name = 'PV 1';
      worksheets.getItem('Berekening').name = "Reken 'm uit";
    },
    'a column in the table': ({ workbook: { tables } }) => void tables.getItem('Candidates').columns.add(1, undefined, 'Van mij'),
    'columns of sheets': ({ workbook: { worksheets } }) => {
      for (const sheet of ['Shortlist', 'Criteria', 'Kandidaten', 'Opdracht']) worksheets.getItem(sheet).getRange('A:A').insert('Right');
    },
  };

  test.each(Object.keys(HARMLESS))('what changes nothing is no finding: %s', async (name) => {
    expect((await change(HARMLESS[name]!)).map((issue) => locatedIssueText(issue, 'nl'))).toEqual([]);
  }, 60_000);

  test('what changes nothing is no finding: saved as a file and opened again', async () => {
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
    expect((await findingsIn(await proofNow())).map((issue) => locatedIssueText(issue, 'nl'))).toEqual([]);
  }, 60_000);

  test('a typed mark, a typed rank and a hidden row are found', async () => {
    expect(codes(await change(({ workbook: { worksheets } }) => void (worksheets.getItem('Kandidaten').getRange('I6').values = [[1]])))).toEqual(['changedSinceRecord']);
    expect(codes(await change(({ workbook: { tables } }) => void (tables.getItem('Candidates').columns.getItem('Rang').getDataBodyRange().getCell(2, 0).values = [[1]])))).toContain('formulaReplaced');
    expect(codes(await change(({ workbook: { worksheets } }) => void (worksheets.getItem('Kandidaten').getRange('8:8').rowHidden = true)))).toContain('rowsHidden');
  }, 60_000);

  test('a record that is removed is found, with and without its row', async () => {
    expect(codes(await change(({ workbook: { worksheets } }) => worksheets.getItem('Vastlegging 1').delete()))).toEqual(['recordSheetMissing']);
    const list = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem('Vastleggingen').protection.unprotect();
      context.workbook.tables.getItem('TenderRecords').rows.getItemAt(0).delete();
    };
    expect(codes(await change(list))).toEqual(['recordChainBroken']);
  }, 60_000);

  test('the last record that is removed with its row leaves its fingerprint behind', async () => {
    const found = await change(({ workbook: { worksheets, tables } }) => {
      worksheets.getItem('Vastlegging 2').delete();
      worksheets.getItem('Vastleggingen').protection.unprotect();
      tables.getItem('TenderRecords').rows.getItemAt(1).delete();
    });
    expect(codes(found)).toEqual(['recordsMissing']);
  }, 60_000);
});
