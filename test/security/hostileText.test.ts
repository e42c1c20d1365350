import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { appendCandidates } from '../../src/excel/appendCandidates';
import { carryOutPlan } from '../../src/excel/carryOutPlan';
import { setUpTender } from '../../src/excel/setUpTender';
import { toPoints } from '../../src/domain/points';
import { ANSWERED } from '../../src/domain/tender';
import { gridOfText } from '../../src/sheet/import/gridOfText';
import { incomingValue } from '../../src/sheet/import/incomingValue';
import { asText } from '../../src/sheet/setUp/step';
import { openHost, type OpenHost } from '../support/officeHost';
import { HOSTILE } from './hostileTexts';

let open: OpenHost | undefined;
afterEach(() => open?.close());

/** Formulas in the workbook that come from no plan of ours: every formula of ours names one of these. */
function strangeFormulas({ engine }: OpenHost): string[] {
  return engine.sheets.list().flatMap(({ id }) => {
    const used = engine.cells.usedArea(id, true);
    const formulas = used ? engine.cells.formulas(id, used).flat() : [];
    return formulas.filter((each): each is string => each !== null && /HYPERLINK|cmd|1\+1|SUM\(A1/.test(each));
  });
}

function everyText({ engine }: OpenHost): ReadonlySet<unknown> {
  return new Set(
    engine.sheets.list().flatMap(({ id }) => {
      const used = engine.cells.usedArea(id, true);
      return used ? engine.cells.values(id, used).flat() : [];
    }),
  );
}

test('facts, criteria and sources of a notice stand in cells as they were read, and are no formulas', async () => {
  open = await openHost({ language: 'nl-NL' });
  const done = await setUpTender(
    {
      tender: {
        knockOuts: HOSTILE.map((text, index) => ({ id: `${index + 1}`, text, test: ANSWERED })),
        selection: [{ id: '99', text: '=2+2', weight: toPoints(100), scale: { kind: 'points' } }],
        total: toPoints(100),
        shortlistSize: 1,
      },
      facts: { number: '=1+1', title: '<img src=x onerror=alert(1)>', client: '@SUM(A1:A9)', total: 100, shortlistSize: 1 },
      factSources: { number: '+cmd' },
      criterionSources: new Map([['1', '-1+1']]),
    },
    'nl',
  );
  expect(done).toEqual({ ok: true, value: { kind: 'done' } });
  await open.host.settled();
  expect(strangeFormulas(open)).toEqual([]);
  const texts = everyText(open);
  const kept = HOSTILE.filter((text) => !/^[\t\r']/.test(text));
  expect(kept.filter((text) => !texts.has(text))).toEqual([]);
}, 60_000);

test('a list of candidates with such names arrives as texts', async () => {
  open = await openHost({ language: 'nl-NL' });
  await setUpTender({ tender: { knockOuts: [], selection: [{ id: '1', text: 'Kennis', weight: toPoints(100), scale: { kind: 'points' } }], total: toPoints(100), shortlistSize: 1 }, facts: {}, factSources: {}, criterionSources: new Map() }, 'nl');
  const list = gridOfText(`Naam;Bureau\n${HOSTILE.map((text) => `"${text.replace(/"/g, '""')}";"=1+1"`).join('\n')}`).slice(1);
  const name = { kind: 'name', heading: 'Kandidaat' } as const;
  const supplier = { kind: 'supplier', heading: 'Inschrijver' } as const;
  const candidates = list.map(([who, from], row) => ({
    row,
    name: String(who),
    supplier: '',
    values: new Map([
      ['Kandidaat', incomingValue(who ?? null, name, 'nl')],
      ['Inschrijver', incomingValue(from ?? null, supplier, 'nl')],
    ]),
    duplicateOf: null,
  }));
  expect(await appendCandidates(candidates, 'nl', () => undefined)).toMatchObject({ ok: true, value: { kind: 'added', count: HOSTILE.length } });
  await open.host.settled();
  expect(strangeFormulas(open)).toEqual([]);
}, 60_000);

test('no text at all becomes a formula, whatever it starts with', async () => {
  open = await openHost({ language: 'nl-NL' });
  const texts = fc.sample(fc.tuple(fc.constantFrom('', '=', '+', '-', '@', "'", '\t', '\r', ' =', '\n='), fc.string({ unit: 'grapheme', maxLength: 12 })), { numRuns: 300, seed: 7 }).map(([start, rest]) => start + rest);
  const done = await carryOutPlan(() => ({
    kind: 'steps',
    steps: [
      { do: 'addSheet', sheet: 'Proef' },
      { do: 'write', at: { sheet: 'Proef', row: 0, column: 0, rows: texts.length, columns: 1 }, cells: texts.map((text) => [asText(text)]) },
    ],
  }));
  expect(done).toMatchObject({ ok: true });
  const sheet = open.engine.sheets.find('Proef')!.id;
  const formulas = open.engine.cells.formulas(sheet, { row: 0, column: 0, rows: texts.length, columns: 1 }).flat();
  expect(formulas.filter((each) => each !== null)).toEqual([]);
});

const SOURCES = ['domain', 'notice', 'i18n', 'sheet', 'excel', 'functions', 'taskpane', 'commands'].flatMap((floor) =>
  readdirSync(join('src', floor), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join('src', floor, file)),
);

test('nothing in the add-in turns text into markup, evaluates it, keeps it in the browser or sends it anywhere', () => {
  const forbidden = /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|localStorage|sessionStorage|indexedDB|document\.cookie|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket\(/;
  expect(SOURCES.length).toBeGreaterThan(200);
  expect(SOURCES.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
});
