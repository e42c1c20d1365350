import { writeFileSync } from 'node:fs';
import { extractRawText } from 'mammoth';
import { carryOutPlan } from '../../../src/excel/carryOutPlan';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import type { NewDecision } from '../../../src/domain/procedure/decision';
import { BULLET } from '../../../src/i18n/letter/letterText';
import { awardPlan } from '../../../src/sheet/award/awardPlan';
import { awardSheetPlan } from '../../../src/sheet/award/awardSheet';
import { lettersPlan } from '../../../src/sheet/award/lettersPlan';
import { lettersSentPlan } from '../../../src/sheet/award/lettersSentPlan';
import { lettersStatus, type LettersStatus } from '../../../src/sheet/award/lettersStatus';
import { readReasons } from '../../../src/sheet/award/readReasons';
import { reasonsPlan } from '../../../src/sheet/award/reasonsPlan';
import { standstillPlan } from '../../../src/sheet/award/standstillPlan';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/sheet/checkedWorkbook';
import type { LocatedIssue } from '../../../src/sheet/locatedIssue';
import type { Planner } from '../../../src/sheet/plan';
import { decisionSteps } from '../../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../../src/sheet/procedure/procedureSheet';
import { lettersDocument } from '../../../src/taskpane/procedure/award/lettersDocument';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { zwolleOnHost } from '../../support/zwolleOnHost';

const AT = '2025-12-01T10:00';
const BY = 'Analist';

let host: AddInHost;
beforeAll(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: await zwolleOnHost(true) });
  await carry((snapshot) => procedureSheetPlan(snapshot, 'nl'));
}, 60_000);
afterAll(() => host.close());

async function carry(planner: Planner): Promise<{ kind: string; issues?: readonly LocatedIssue[] }> {
  const outcome = await carryOutPlan(planner);
  await host.settled();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
async function checked(): Promise<CheckedWorkbook> {
  const outcome = await readWorkbook();
  if (!outcome.ok) throw new Error('unread');
  return checkWorkbook(outcome.value, 'nl')!;
}
const status = async (): Promise<LettersStatus> => lettersStatus(await checked(), 'nl');
const codes = (result: { issues?: readonly LocatedIssue[] }): string[] => [...new Set((result.issues ?? []).map(({ code }) => code))];
const record = (decision: Partial<NewDecision> & Pick<NewDecision, 'kind' | 'candidate'>): ReturnType<typeof carry> =>
  carry((snapshot) => ({ kind: 'steps', steps: decisionSteps(snapshot, { at: AT, round: null, content: '', reason: 'loting', by: BY, ...decision }) }));
const award = (candidate: string, reason = 'Voldoet het beste aan het profiel.', by = BY): ReturnType<typeof carry> =>
  carry(awardPlan({ candidate, reason, at: AT, by }, 'nl'));

/** A workbook in which one person goes through the award; each story starts where the one before it ended. */
describe('from award to letters', () => {
  test('what is still open blocks the award, all of it named at once', async () => {
    expect(codes(await award('Kandidaat C', ' ', ''))).toEqual(['stillOpen', 'tieAtCut', 'candidateBlocked', 'awardReasonMissing', 'byMissing']);
    await record({ kind: 'tieAtCut', candidate: 'Kandidaat M', content: 'Loting: M' });
    await record({ kind: 'withdrawn', candidate: 'Kandidaat D' });
    expect(codes(await award('Kandidaat C'))).toEqual(['candidateBlocked']);
    expect(codes(await award('Kandidaat D'))).toEqual(['candidateBlocked']);
    expect(codes(await award('Kandidaat N'))).toEqual(['candidateBlocked']);
    expect(codes(await award('Iemand anders'))).toEqual(['candidateBlocked']);
  });

  test('a change is a new decision that names the old one', async () => {
    expect((await award('Kandidaat F')).kind).toBe('done');
    expect((await award('Kandidaat B')).kind).toBe('done');
    const { decisions } = (await checked()).procedure;
    expect(decisions.filter(({ kind }) => kind === 'award').map(({ candidate, content }) => [candidate, content])).toEqual([
      ['Kandidaat F', 'Gegund aan Kandidaat F van Bureau Zuid.'],
      ['Kandidaat B', 'Gegund aan Kandidaat B van Bureau Noord. Vervangt besluit 3.'],
    ]);
  });

  test('the sheet of the award calculates both ends and the value itself', async () => {
    await carry(awardSheetPlan('nl'));
    await carry(standstillPlan('', ''));
    expect((await status()).issues.map(({ code }) => code)).toEqual(['daysOpen', 'sentOpen']);
    await carry(standstillPlan('20', '2025-12-05'));
    const cells = new Map((await host.values('Gunning!A4:B40')).map(([label, value]) => [label, value]));
    expect(cells.get('Laatste dag, geteld in kalenderdagen')).toBe(46_016);
    expect(cells.get('Laatste dag, verschoven naar een werkdag')).toBe(46_020);
    expect(cells.get('Winnaar')).toBe('Kandidaat B');
    expect(cells.get('Uurtarief')).toBe(92.5);
    expect((await status()).issues.map(({ code }) => code)).toEqual(['objectionOpen']);
    await host.type('Gunning!B6:B8', [['de voorzieningenrechter van de rechtbank Overijssel'], ['inkoop@voorbeeld.example'], ['A. Analist']]);
    expect((await status()).issues).toEqual([]);
  });

  test('every reason that is missing is listed with its cell, and blocks that letter', async () => {
    expect((await status()).blocked.flatMap(({ issues }) => issues).every(({ code }) => code === 'reasonRowMissing')).toBe(true);
    await carry(reasonsPlan('nl'));
    await carry(reasonsPlan('nl'));
    const { blocked, letters } = await status();
    const missing = blocked.flatMap(({ issues }) => issues);
    expect(letters.map(({ file }) => file.kind)).toEqual(['withdrawn']);
    expect(missing.every(({ code, cell }) => code === 'reasonMissing' && cell?.sheet === 'Redenen')).toBe(true);
    expect([...readReasons((await checked()).snapshot).rows.values()].map(({ candidate }) => candidate)).toEqual([
      // F and G stand higher than the winner: they are owed the reason of the choice too.
      ...['B', 'F', 'G', 'E', 'A', 'H', 'I', 'K', 'L', 'M', 'N'].flatMap((name) => Array(name === 'F' || name === 'G' ? 5 : 4).fill(`Kandidaat ${name}`)),
      'Kandidaat C',
      'Kandidaat C',
      'Kandidaat J',
    ]);
  });

  test('reasons make letters, and points that changed since stop their letter', async () => {
    const rows = [...readReasons((await checked()).snapshot).rows.values()];
    await host.type(`Redenen!E5:E${rows.length + 4}`, rows.map(({ candidate, code }) => [`Reden ${code} voor ${candidate.slice(-1)}`]));
    expect((await carry(lettersPlan('nl'))).kind).toBe('done');
    const { standing, blocked, outdated, notes } = await status();
    expect(blocked).toEqual([]);
    expect(outdated).toEqual([]);
    expect(notes).toEqual([]);
    expect(standing.letters.size).toBe(14);
    const texts = (await host.values('Brieven!J5:J18')).map(([text]) => String(text));
    for (const text of texts) expect(text).not.toMatch(/^[=+\-@]/);
    const [winner, loser] = texts;
    expect(winner).toContain('Wij zijn van plan de opdracht aan u te gunnen');
    expect(loser).toContain('plaats 1 van de 11 kandidaten');
    const blob = await lettersDocument(texts, 'nl');
    if (process.env['LETTERS_DOCX']) writeFileSync(process.env['LETTERS_DOCX'], Buffer.from(await blob.arrayBuffer()));
    const { value } = await extractRawText({ buffer: Buffer.from(await blob.arrayBuffer()) });
    const written = value.split('\n').filter((line) => line !== '');
    expect(written).toEqual(texts.flatMap((text) => text.split('\n').filter((line) => line !== '').map((line) => line.replace(BULLET, ''))));
  });

  test('what a person typed over stays, is named, and the rest is made anew', async () => {
    await host.type('Brieven!J6', [['Mijn eigen brief']]);
    await host.type('Gunning!B8', [['B. Baas']]);
    expect((await status()).outdated).toHaveLength(13);
    await carry(lettersPlan('nl'));
    const { notes, outdated, standing } = await status();
    expect(outdated).toEqual([]);
    expect(notes).toMatchObject([{ code: 'letterEdited', facts: { candidate: 'Kandidaat F', heading: 'Brief' }, cell: { address: 'J6' } }]);
    expect(standing.letters.get('kandidaat f')?.text).toBe('Mijn eigen brief');
    expect(standing.letters.get('kandidaat g')?.text).toContain('B. Baas');
    await host.type('Brieven!J6', [['']]);
    await carry(lettersPlan('nl'));
    expect((await status()).notes).toEqual([]);
  });

  test('points that changed after the reason was written are named with their cell', async () => {
    await host.type('Kandidaten!H5', [[19]]);
    const { blocked } = await status();
    expect(blocked).toMatchObject([{ file: { name: 'Kandidaat A' }, issues: [{ code: 'resultChanged', facts: { was: '20', now: '19' }, cell: { sheet: 'Redenen' } }] }]);
    expect(codes(await carry(lettersSentPlan(AT, BY, 'nl')))).toEqual(['resultChanged']);
    await host.type('Kandidaten!H5', [[20]]);
    expect((await carry(lettersSentPlan(AT, BY, 'nl'))).kind).toBe('done');
    expect((await checked()).procedure.decisions.at(-1)).toMatchObject({ kind: 'lettersSent', content: '14 brieven verzonden op vrijdag 5 december 2025.' });
  });
});
