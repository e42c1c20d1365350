import { basename, join } from 'node:path';
import type { Language } from '../../../src/i18n/language';
import { nativeCheckPlan } from '../../../src/sheet/nativeCheck/nativeCheckPlan';
import { procedureSheetPlan } from '../../../src/sheet/procedure/procedureSheet';
import { NAMES, PROCEDURE_TABLES, TABLES } from '../../../src/sheet/workbookNames';
import { caseFoldersIn, readCase, type CaseFolder } from '../../support/caseFolder';
import { contentsOfCase } from '../../support/caseWorkbook';
import { fileOf, finishedWorkbook, type FinishedWorkbook } from '../../support/finishedWorkbook';
import { findLibreOffice, NO_LIBREOFFICE, recalculated, type RecalculatedSheets } from '../../support/libreOffice';
import { MIXED_CONTENTS, mixedCandidates } from '../../support/mixedTender';
import { snapshotAfter } from '../../support/snapshotAfter';
import type { StoryCandidate } from '../../support/workbookStory';

const STORIES = caseFoldersIn(join(__dirname, '../../cases')).map((folder) => [basename(folder), readCase(folder)] as const);

/** A sheet makes a boolean of TRUE and a number of 1, whatever a file of text says. */
function typed(value: string | number | undefined): unknown {
  if (typeof value !== 'string') return value ?? '';
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return /^[01]$/.test(value) ? Number(value) : value;
}

function candidatesOf({ candidates, tender }: CaseFolder): StoryCandidate[] {
  const ids = [...tender.knockOuts, ...tender.selection].map(({ id }) => id);
  return candidates.map((row) => ({
    name: String(row['candidate']),
    supplier: String(row['supplier']),
    rate: row['rate'],
    cells: Object.fromEntries(ids.map((id) => [id, typed(row[id])])),
  }));
}

/** The same workbook with one cell of one candidate changed. */
function tampered(finished: FinishedWorkbook, heading: string, row: number, value: unknown): FinishedWorkbook {
  const tables = finished.snapshot.tables.map((table) => {
    if (table.name !== TABLES.candidates) return table;
    const column = table.headings.indexOf(heading);
    return { ...table, values: table.values.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells)) };
  });
  return { ...finished, snapshot: { ...finished.snapshot, tables } };
}

const RERANK = 'Opnieuw rangschikken als een kandidaat zich terugtrekt';
/** Candidates that withdrew, and how the decisions write their names: capitals and blanks make no other person. */
const WITHDREW = new Map([
  ['Kandidaat 2', 'Kandidaat 2'],
  ['Kandidaat 5', ' kandidaat\u00a05'],
  ['Kandidaat *', 'KANDIDAAT  *'],
]);

/** The same workbook with the sheet of the procedure, on which these names withdrew; the formulas know of it or not. */
function withDecisions(finished: FinishedWorkbook, agreement: unknown, known = true): FinishedWorkbook {
  const procedure = procedureSheetPlan(finished.snapshot, 'nl');
  if (procedure.kind === 'refused') throw new Error(JSON.stringify(procedure.issues));
  const snapshot = snapshotAfter(finished.snapshot, procedure.steps);
  const decisions = [...WITHDREW.values()].map((name, index) => [index + 1, '2026-03-02T14:30', 'teruggetrokken', '', name, '', 'omdat', 'Analist']);
  const invited = [4, '2026-03-02T14:30', 'uitgenodigd', 1, 'Kandidaat 1', '', 'omdat', 'Analist'];
  const tables = snapshot.tables.map((table) => {
    if (table.name === PROCEDURE_TABLES.decisions) return { ...table, values: [...decisions, invited] };
    if (table.name !== PROCEDURE_TABLES.settings) return table;
    return { ...table, values: table.values.map((row) => (row[0] === RERANK ? [row[0], agreement] : row)) };
  });
  return { ...finished, snapshot: { ...snapshot, tables, names: known ? [...snapshot.names, NAMES.present] : snapshot.names } };
}

/** A change to the first candidate, and what the check calls it. */
const CHANGES = [
  ['Toegelaten', 'misschien', 'toegelaten'],
  ['Niet voldaan aan', '1; 2; 3; 9', 'niet voldaan aan'],
  ['Score', 0.000001, 'score'],
  ['Rang', 1000, 'rang'],
] as const;

/** As a colleague without the add-in sees it: no result in any calculated column, nor in the shortlist. */
function withoutResults(finished: FinishedWorkbook): FinishedWorkbook {
  const tables = finished.snapshot.tables.map((table) => {
    if (table.name !== TABLES.candidates) return table;
    return { ...table, values: table.values.map((cells) => cells.map((cell, column) => (column < cells.length - 4 ? cell : '#NAME?'))) };
  });
  return { snapshot: { ...finished.snapshot, tables }, shortlist: [['#NAME?']] };
}

const check = (finished: FinishedWorkbook, language: Language = 'nl'): Promise<Uint8Array> => fileOf(finished, nativeCheckPlan(finished.snapshot, language));

/** The rows of the check by heading; the one verdict stands above them. */
function read(sheets: RecalculatedSheets | undefined, name = 'Controle'): { overall: string; rows: Record<string, string>[] } {
  const cells = sheets?.get(name) ?? [];
  const headings = cells[4] ?? [];
  const rows = cells.slice(5).map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])));
  return { overall: cells[2]?.[0] ?? '', rows: rows.filter((row) => /^\d+$/.test(row['Rij'] ?? row['Row'] ?? '')) };
}

const AGREES = 'Alles klopt: knock-outs, scores, rangen en shortlist zijn nagerekend en gelijk.';

const isThere = findLibreOffice() !== undefined;
if (!isThere && process.env.CI !== 'true') console.warn(NO_LIBREOFFICE);
const whereThere = isThere || process.env.CI === 'true' ? describe : describe.skip;

whereThere('recalculated by LibreOffice', () => {
  let sheets: ReadonlyMap<string, RecalculatedSheets>;
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [story, each] of STORIES) {
      const finished = await finishedWorkbook(contentsOfCase(each), candidatesOf(each));
      files.set(story, await check(finished));
      files.set(`${story}.tampered`, await check(tampered(tampered(finished, 'Score', 0, 12.5), 'Rang', 1, 99)));
    }
    files.set('mixed', await check(await finishedWorkbook(MIXED_CONTENTS, mixedCandidates(300))));
    files.set('english', await check(await finishedWorkbook(MIXED_CONTENTS, mixedCandidates(20)), 'en'));
    const mixed = await finishedWorkbook(MIXED_CONTENTS, mixedCandidates(20));
    files.set('unknown', await check(withoutResults(mixed)));
    for (const [heading, value] of CHANGES) files.set(`changed.${heading}`, await check(tampered(mixed, heading, 0, value)));
    const left = await finishedWorkbook(MIXED_CONTENTS, mixedCandidates(60), new Set(WITHDREW.keys()));
    files.set('withdrew', await check(withDecisions(left, 'Ja')));
    files.set('withdrew.english', await check(withDecisions(left, true), 'en'));
    const stayed = await finishedWorkbook(MIXED_CONTENTS, mixedCandidates(60), new Set());
    files.set('stayed', await check(withDecisions(stayed, '')));
    files.set('withdrew.unnoticed', await check(withDecisions(stayed, 'ja')));
    files.set('withdrew.later', await check(left));
    sheets = recalculated(files);
  }, 180_000);

  test.each(STORIES)('%s: every candidate agrees', (story) => {
    const { overall, rows } = read(sheets.get(story));
    expect(rows.filter((row) => row['Oordeel'] !== 'klopt' && row['Oordeel'] !== '')).toEqual([]);
    expect(overall).toBe(AGREES);
  });

  test('every scale, every answer, derived knock-outs and ties agree with the functions', () => {
    const { overall, rows } = read(sheets.get('mixed'));
    expect(rows.filter((row) => row['Oordeel'] !== 'klopt' && row['Oordeel'] !== '')).toEqual([]);
    expect(rows.filter((row) => row['Oordeel'] === 'klopt')).toHaveLength(300);
    expect(overall).toBe(AGREES);
  });

  test('the same in English', () => {
    expect(read(sheets.get('english'), 'Check').overall).toMatch(/^All agrees/);
  });

  test.each(STORIES)('%s: the rank and the score are those of the case', (story, { expected, candidates }) => {
    const { rows } = read(sheets.get(story));
    const found = rows.flatMap((row) => (/^\d+$/.test(row['Rang'] ?? '') ? [[row['Kandidaat'], Number(row['Rang']), Number(row['Score'])]] : []));
    const wanted = expected.ranking.map(({ candidate, rank, score }) => [candidate, rank, score]);
    const order = candidates.map((row) => String(row['candidate']));
    expect(found).toEqual([...wanted].sort((a, b) => order.indexOf(String(a[0])) - order.indexOf(String(b[0]))));
  });

  test.each(STORIES)('%s: results that were changed are named, each with what differs', (story) => {
    const { overall, rows } = read(sheets.get(`${story}.tampered`));
    expect(rows.flatMap((row) => (row['Oordeel'] === 'verschilt' ? [[row['Rij'], row['Wijkt af in']]] : []))).toEqual([
      ['1', 'score'],
      ['2', 'rang'],
    ]);
    expect(overall).toBe('2 kandidaten verschillen. Zie de kolommen Oordeel en Wijkt af in.');
  });

  test.each(CHANGES)('a change of %s alone is named as such', (heading, _, part) => {
    const { rows } = read(sheets.get(`changed.${heading}`));
    expect(rows.flatMap((row) => (row['Oordeel'] === 'verschilt' ? [[row['Rij'], row['Wijkt af in']]] : []))).toEqual([['1', part]]);
  });

  test('who withdrew is left out as agreed, whichever language the check is made in', () => {
    const { overall, rows } = read(sheets.get('withdrew'));
    expect(rows.filter((row) => row['Oordeel'] !== 'klopt' && row['Oordeel'] !== '')).toEqual([]);
    expect(overall).toBe(AGREES);
    const out = rows.filter((row) => /(^|; )teruggetrokken$/.test(row['Niet voldaan aan'] ?? ''));
    expect(new Set(out.map((row) => row['Kandidaat']))).toEqual(new Set(WITHDREW.keys()));
    expect(out.map((row) => [row['Toegelaten'], row['Rang'], row['Shortlist']])).toEqual(out.map(() => ['nee', '', '']));
    expect(read(sheets.get('withdrew.english'), 'Check').overall).toMatch(/^All agrees/);
  });

  test('where nothing was agreed those who withdrew keep their rank', () => {
    const { overall, rows } = read(sheets.get('stayed'));
    expect(overall).toBe(AGREES);
    expect(rows.filter((row) => (row['Niet voldaan aan'] ?? '').includes('teruggetrokken'))).toEqual([]);
  });

  test('results in which a withdrawal was to count and does not are named', () => {
    const { rows } = read(sheets.get('withdrew.unnoticed'));
    const named = rows.filter((row) => row['Oordeel'] === 'verschilt' && row['Wijkt af in']?.includes('niet voldaan aan'));
    expect(new Set(named.map((row) => row['Kandidaat']))).toEqual(new Set(WITHDREW.keys()));
  });

  test('a check that was made before there were decisions asks to be made again', () => {
    expect(read(sheets.get('withdrew.later')).overall).toMatch(/^Een kandidaat staat als teruggetrokken/);
  });

  test('where the formulas of the add-in show no result there is nothing to compare, rather than something wrong', () => {
    const { overall, rows } = read(sheets.get('unknown'));
    expect(new Set(rows.map((row) => row['Oordeel']))).toEqual(new Set(['geen uitkomst om te vergelijken', '']));
    expect(overall).toMatch(/^20 kandidaten hebben geen uitkomst/);
  });
});

test('while the formulas of the workbook do not count a withdrawal yet, no check is made', async () => {
  const finished = await finishedWorkbook(MIXED_CONTENTS, mixedCandidates(10));
  const plan = (agreement: unknown): unknown => nativeCheckPlan(withDecisions(finished, agreement, false).snapshot, 'nl');
  expect(plan('ja')).toMatchObject({ kind: 'refused', issues: [{ code: 'withdrawalNotComputed' }] });
  expect(plan('nee')).toMatchObject({ kind: 'steps' });
});
