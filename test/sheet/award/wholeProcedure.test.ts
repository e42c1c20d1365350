import { writeFileSync } from 'node:fs';
import { readProof } from '../../../src/excel/readProof';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import { awardPlan } from '../../../src/sheet/award/awardPlan';
import { awardSheetPlan } from '../../../src/sheet/award/awardSheet';
import { candidateFiles } from '../../../src/sheet/award/candidateFiles';
import { readContract } from '../../../src/sheet/award/contractReading';
import { lettersPlan } from '../../../src/sheet/award/lettersPlan';
import { lettersStatus } from '../../../src/sheet/award/lettersStatus';
import { readReasons } from '../../../src/sheet/award/readReasons';
import { reasonsPlan } from '../../../src/sheet/award/reasonsPlan';
import { standstillPlan } from '../../../src/sheet/award/standstillPlan';
import { winnerDocuments } from '../../../src/sheet/award/winnerDocuments';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/sheet/checkedWorkbook';
import { pseudonymisePlan } from '../../../src/sheet/pseudonymise/pseudonymisePlan';
import { procedureStatus } from '../../../src/sheet/procedure/procedureStatus';
import { lockPlan } from '../../../src/sheet/rulebook/lockPlan';
import { findingsOf, verifyWorkbook } from '../../../src/sheet/verify/verifyWorkbook';
import { lettersDocument } from '../../../src/taskpane/procedure/award/lettersDocument';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { BY, carry, MEMBERS } from '../../support/interviewsOnHost';
import { done, typeColumn, zwolleToAward } from '../../support/zwolleToAward';

const AT = '2025-12-01T10:00';
let host: AddInHost;
beforeAll(async () => {
  host = await openAddInHost({ language: 'nl-NL' });
  await zwolleToAward(host);
}, 120_000);
afterAll(() => host.close());

async function checked(): Promise<CheckedWorkbook> {
  await host.settled();
  const outcome = await readWorkbook();
  if (!outcome.ok) throw new Error('unread');
  return checkWorkbook(outcome.value, 'nl')!;
}

test('after a repeated round everybody gets the letter of what decided for them, and nothing of anybody else', async () => {
  expect((await carry(awardPlan({ candidate: 'Kandidaat F', reason: 'r', at: AT, by: BY }, 'nl'))).kind).toBe('refused');
  await done(awardPlan({ candidate: 'Kandidaat B', reason: 'Past het beste bij het profiel', at: AT, by: BY }, 'nl'));
  await done(awardSheetPlan('nl'));
  await done(standstillPlan('20', '2025-12-05'));
  await typeColumn(host, 'LetterFacts', 'Inhoud', ['de voorzieningenrechter van de rechtbank Overijssel', 'inkoop@voorbeeld.example', 'A. Analist']);
  await done(reasonsPlan('nl'));
  const files = candidateFiles(await checked());
  expect(Object.fromEntries(files.files.map(({ name, kind }) => [name.slice(-1), kind]))).toEqual({
    A: 'notInvited',
    B: 'winner',
    C: 'knockedOut',
    D: 'notInvited',
    E: 'notChosen',
    F: 'notPassed',
    G: 'notPassed',
    H: 'notInvited',
    I: 'notInvited',
    J: 'knockedOut',
    K: 'withdrawn',
    L: 'notInvited',
    M: 'ranked',
    N: 'ranked',
  });
  const rows = [...readReasons((await checked()).snapshot).rows.values()];
  await typeColumn(host, 'LetterReasons', 'Reden', rows.map(({ candidate, code }) => `Reden-${candidate.slice(-1)}-${code}.`));
  await done(lettersPlan('nl'));
  const source = await checked();
  const { standing, blocked, issues, notes, outdated } = lettersStatus(source, 'nl');
  expect({ blocked, issues, notes, outdated }).toEqual({ blocked: [], issues: [], notes: [], outdated: [] });
  const letter = (name: string): string => standing.letters.get(`kandidaat ${name.toLowerCase()}`)!.text;
  for (const { candidate, text } of standing.letters.values()) {
    const own = candidate.slice(-1);
    // Of the winner's two client rounds, its own letter has the last; the first is for those it is compared with.
    const needed = rows.filter((row) => row.candidate === candidate && !(own === 'B' && row.code.startsWith('R1')));
    for (const { reason, code } of needed) expect([code, text.includes(reason === '' ? `Reden-${own}-${code}.` : reason)]).toEqual([code, true]);
    const others = [...text.matchAll(/Reden-(\w)-/g)].map(([, who]) => who);
    expect(others.filter((who) => who !== own && who !== 'B')).toEqual([]);
    expect([...text.matchAll(/Kandidaat (\w)\b/g)].every(([, who]) => who === own)).toBe(true);
    if (own !== 'B') expect(text).not.toContain('92,5');
  }
  expect(letter('F')).toContain('2. Nauwkeurig: matig (niet voldoende). Reden: Reden-F-R2.2.');
  expect(letter('F')).toContain('uitstekend tegenover goed voor uw kandidaat. Reden: Reden-B-R4.1.');
  expect(letter('A')).toContain('niet uitgenodigd voor een selectiegesprek');
  expect(letter('N')).toContain('Alleen de 10 best geplaatste kandidaten');
  expect(letter('E')).toContain('De winnende kandidaat had dezelfde score en een lager uurtarief.');
  expect(letter('C')).not.toContain('plaats');
  if (process.env['LETTERS_DOCX']) {
    const texts = [...standing.letters.values()].map(({ text }) => text);
    writeFileSync(process.env['LETTERS_DOCX'], Buffer.from(await (await lettersDocument(texts, 'nl')).arrayBuffer()));
  }
  expect(readContract(source, files.winner!)).toMatchObject({ without: 38_480, with: 192_400, issues: [], thresholds: [{ amount: 400_000, with: 'notDue' }] });
  expect(winnerDocuments(source.snapshot).map(({ name }) => name)).toEqual(['VOG (verklaring omtrent het gedrag)', 'UEA (Uniform Europees Aanbestedingsdocument)']);
  const cells = new Map((await host.values('Gunning!A4:B40')).map(([label, value]) => [label, value]));
  expect(cells.get('Waarde zonder verlengingen')).toBe(38_480);
  expect(cells.get('Waarde met alle verlengingen')).toBe(192_400);
  expect(cells.get('Drempel: SROI boven € 400.000')).toBe('Waarde zonder verlengingen: drempel niet gehaald\nWaarde met alle verlengingen: drempel niet gehaald');
}, 60_000);

test('a colleague who works in English sees the same steps, rounds, grades and letters', async () => {
  const dutch = await checked();
  const english = checkWorkbook(dutch.snapshot, 'en')!;
  expect(procedureStatus(english)).toEqual(procedureStatus(dutch));
  expect(english.procedure).toEqual(dutch.procedure);
  expect(english.interviews.rounds.map(({ consolidation }) => consolidation)).toEqual(dutch.interviews.rounds.map(({ consolidation }) => consolidation));
  expect(candidateFiles(english)).toEqual(candidateFiles(dutch));
  // The letters of a Dutch procedure can still be read, and each can be made in English as well.
  const { letters, blocked, standing } = lettersStatus(english, 'en');
  expect([letters.length, blocked, standing.letters.size]).toEqual([14, [], 14]);
  const others = letters.filter(({ file }) => file.kind !== 'winner').map(({ text }) => text);
  expect(others.every((text) => !text.includes('Kandidaat B') && !/92[.,]5/.test(text))).toBe(true);
  if (process.env['LETTERS_EN_DOCX']) {
    writeFileSync(process.env['LETTERS_EN_DOCX'], Buffer.from(await (await lettersDocument(letters.map(({ text }) => text), 'en')).arrayBuffer()));
  }
});

test('afterwards names can go from the whole dossier: sheets, headings, letters and decisions, and all of it still verifies', async () => {
  await done(lockPlan({ at: AT, by: BY, why: '' }, 'nl'));
  await host.settled();
  const before = await checked();
  await done(pseudonymisePlan({ at: AT, by: BY }, 'nl'));
  const after = await checked();
  const names = /Kandidaat [A-N]\b|Bureau (Noord|Oost|Zuid|West|Midden|Kust)|Reden-/;
  const isLeft = (text: unknown): boolean => typeof text === 'string' && (names.test(text) || MEMBERS.some((member) => text.includes(member)));
  const left = host.engine.sheets.list().flatMap(({ id, name }) => {
    const used = host.engine.cells.usedArea(id, true);
    return [name, ...(used ? host.engine.cells.values(id, used).flat() : [])].filter(isLeft);
  });
  expect(left).toEqual([]);
  expect([...after.assessment.ranking.rank]).toEqual([...before.assessment.ranking.rank]);
  expect(after.interviews?.issues ?? []).toEqual(before.interviews?.issues ?? []);
  const proof = await readProof();
  if (!proof.ok) throw new Error('unread');
  expect(findingsOf((await verifyWorkbook(proof.value, 'nl'))!)).toEqual([]);
}, 60_000);
