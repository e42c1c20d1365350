/** A hundred thousand candidates: what the add-in asks of Excel stays within what Excel sends and takes at once. */
import { appendCandidates } from '../../src/excel/appendCandidates';
import { highlightShortlist } from '../../src/excel/highlightShortlist';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { WORKBOOK_TEXTS } from '../../src/i18n/workbookText';
import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { criterionHeading } from '../../src/sheet/criterionHeading';
import type { ImportedCandidate } from '../../src/sheet/import/importPlan';
import type { Cell } from '../../src/sheet/setUp/step';
import { PAYLOAD_LIMIT } from '../../src/workbench/host/excelHost';
import { LEAN_CONTENTS, openLongTable } from '../support/longTable';
import type { OpenHost } from '../support/officeHost';

const COUNT = 100_000;
const FOUR_MB = 4_000_000;
/** Round trips before the cells are read: what there is, and how it lies. */
const LOOKS = 2;

let host: OpenHost;
afterEach(() => host.close());

/** The requests of an action; the last, in which the library lets go of its objects, is nobody's. */
const requests = (): OpenHost['host']['log']['requests'] => host.host.log.requests.filter(({ actions }) => actions.length > 0);
const mostAtOnce = (): number => Math.max(...requests().flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
const answered = (): number => requests().reduce((sum, { responseBytes }) => sum + responseBytes, 0);

test('is read, ranked and highlighted, with one round trip for each 4 MB', async () => {
  host = await openLongTable(COUNT);
  host.host.log.clear();
  const outcome = await readWorkbook();
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  expect(requests().length).toBeLessThanOrEqual(LOOKS + Math.ceil(answered() / FOUR_MB));
  expect(mostAtOnce()).toBeLessThan(PAYLOAD_LIMIT);

  const checked = checkWorkbook(outcome.value, 'nl')!;
  expect(checked.field.count).toBe(COUNT);
  expect(checked.assessment.ranking.order).toHaveLength(COUNT);
  // The best marks of both criteria meet in every 861st row, where rates differ: the first is the cheapest of them.
  const [best = -1] = checked.assessment.ranking.order;
  expect([best % 21, best % 41]).toEqual([20, 40]);

  host.host.log.clear();
  expect(await highlightShortlist()).toMatchObject({ ok: true });
  expect(mostAtOnce()).toBeLessThan(PAYLOAD_LIMIT);
});

describe('a list of a hundred thousand', () => {
  /** Where candidates would be written, and how many; the engine itself need not take them in. */
  let written: { row: number; rows: number; columns: number }[];
  beforeEach(async () => {
    host = await openLongTable(0);
    written = [];
    const { engine } = host;
    jest.spyOn(engine, 'resizeTable').mockImplementation((id, area) => engine.tables.resize(id, area));
    jest.spyOn(engine.cells, 'write').mockImplementation((_sheet, row, _column, block) => {
      const columns = block[0]?.length ?? 0;
      if (columns > 1) written.push({ row, rows: block.length, columns });
    });
    jest.spyOn(engine.validations, 'set').mockImplementation(() => undefined);
    host.host.log.clear();
  });
  const list = listOf(COUNT);
  const append = (): ReturnType<typeof appendCandidates> => appendCandidates(list, 'nl', () => undefined);
  const first = (): number => host.engine.tables.find('Candidates')!.area.row + 1;

  test('is written below each other in as few requests as its bytes allow', async () => {
    const from = first();
    expect(await append()).toEqual({ ok: true, value: { kind: 'added', count: COUNT } });
    expect(mostAtOnce()).toBeLessThan(PAYLOAD_LIMIT);
    expect(requests().length).toBeLessThanOrEqual(LOOKS + 3 + Math.ceil(requests().reduce((sum, { requestBytes }) => sum + requestBytes, 0) / FOUR_MB));
    let row = from;
    const names = written.filter(({ columns }) => columns > 2);
    for (const block of names) {
      expect(block.row).toBe(row);
      row += block.rows;
    }
    expect(row - from).toBe(COUNT);
  });

  test('is not written where somebody typed in those rows a moment ago', async () => {
    const { engine } = host;
    const { sheetId } = engine.tables.find('Candidates')!;
    const row = first();
    host.host.onBeforeSync(4, () => engine.core.sheet(sheetId).getCellMatrix().setValue(row, 0, { v: 'Van een collega', t: 1 }));
    expect(await append()).toEqual({ ok: true, value: { kind: 'changedMeanwhile' } });
    expect(written).toEqual([]);
  });

  test('is taken back within the same bounds where Excel refuses it half way', async () => {
    host.host.failNext({ code: 'AccessDenied', member: 'Formulas', afterActions: 40 });
    expect(await append()).toEqual({ ok: false, failure: { kind: 'protected' } });
    expect(mostAtOnce()).toBeLessThan(PAYLOAD_LIMIT);
  });
});

test('rows that are longer than the first tell cost a refusal and a second try, no row', async () => {
  host = await openLongTable(3_000);
  const { engine } = host;
  const { sheetId, area } = engine.tables.find('Candidates')!;
  const cells = engine.core.sheet(sheetId).getCellMatrix();
  for (let row = 1; row < 3_000; row++) cells.setValue(area.row + 1 + row, area.column + 1, { v: `${row} ${'x'.repeat(3_000)}`, t: 1 });
  host.host.log.clear();
  const outcome = await readWorkbook();
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const refused = requests().filter(({ responseBytes }, index) => index >= LOOKS && responseBytes < 1_000).length;
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThanOrEqual(2);
  const { field } = checkWorkbook(outcome.value, 'nl')!;
  expect(field.suppliers.map((text) => Number.parseInt(text, 10)).slice(1)).toEqual(Array.from({ length: 2_999 }, (_, index) => index + 1));
});

function listOf(count: number): ImportedCandidate[] {
  const { candidate, supplier, rate } = WORKBOOK_TEXTS.nl.headings;
  const { knockOuts, selection } = LEAN_CONTENTS.tender;
  return Array.from({ length: count }, (_, row) => {
    const values = new Map<string, Cell>([
      [candidate, `Kandidaat ${row + 1}`],
      [supplier, 'Bureau'],
      [rate, 60 + (row % 160) / 4],
      ...knockOuts.map(({ id, text }) => [criterionHeading(id, text), 'ja'] as const),
      ...selection.map(({ id, text }, at) => [criterionHeading(id, text), (row + at) % 11] as const),
    ]);
    return { row, name: `Kandidaat ${row + 1}`, supplier: 'Bureau', values, duplicateOf: null };
  });
}
