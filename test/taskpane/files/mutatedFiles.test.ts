import { execFileSync } from 'node:child_process';
import { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { gridsOfFile } from '../../../src/taskpane/files/gridsOfFile';
import { sheetsOfXlsx } from '../../../src/taskpane/memberFile/sheetsOfXlsx';
import { addCandidatesText } from '../../../src/i18n/addCandidatesText';
import { newTenderText } from '../../../src/i18n/newTenderText';
import { pdfOf, pdfOfObjects } from '../../support/pdfOf';

/** What a bad disk, a bad connection or a bad person does to the bytes of a file. Places wrap around. */
type Damage =
  | { readonly do: 'set'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly do: 'cut'; readonly at: number }
  | { readonly do: 'leaveOut' | 'double'; readonly at: number; readonly count: number };

const at = fc.nat(1_000_000);
const DAMAGE: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('set' as const), at, bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 8 }) }) },
  fc.record({ do: fc.constant('cut' as const), at }),
  fc.record({ do: fc.constantFrom('leaveOut' as const, 'double' as const), at, count: fc.nat(400) }),
);

function damaged(bytes: Buffer, damages: readonly Damage[]): Buffer {
  return damages.reduce((now, damage) => {
    if (now.length === 0) return now;
    const from = damage.at % now.length;
    if (damage.do === 'cut') return now.subarray(0, from);
    if (damage.do === 'leaveOut') return Buffer.concat([now.subarray(0, from), now.subarray(from + damage.count)]);
    if (damage.do === 'set') {
      const changed = Buffer.from(now);
      damage.bytes.forEach((byte, index) => void (changed[(from + index) % changed.length] = byte));
      return changed;
    }
    return Buffer.concat([now.subarray(0, from + damage.count), now.subarray(from)]);
  }, bytes);
}

let list: Buffer;
const csv = Buffer.from('Naam;Tarief;HBO\r\n"Jansen, A.";92,50;ja\r\nDe Vries;90;nee\r\n'.repeat(40));
const pdf = Buffer.from(pdfOf(['Selectiecriteria', '1. Kennis (30 punten)', '2. Ervaring (70 punten)']));
beforeAll(async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Inbox');
  for (let row = 0; row < 30; row++) sheet.addRow([`Kandidaat ${row}`, 90 + row, true, new Date(2026, 0, 1)]);
  list = Buffer.from(await workbook.xlsx.writeBuffer());
});

const fileOf = (bytes: Buffer, name: string): File => new File([Uint8Array.from(bytes)], name);

test.each([
  ['.xlsx', () => list],
  ['.csv', () => csv],
])('a list in a damaged %s gives rows or a reason in words', async (ending, base) => {
  await fc.assert(
    fc.asyncProperty(fc.array(DAMAGE, { minLength: 1, maxLength: 6 }), async (damages) => {
      const read = await gridsOfFile(fileOf(damaged(base(), damages), `lijst${ending}`));
      if (read.kind !== 'grids') for (const language of ['nl', 'en'] as const) expect(addCandidatesText(language).faults[read.kind]).toMatch(/\.$/);
    }),
    { numRuns: 150 },
  );
});

/** The library of PDFs is a module that jest cannot load; whatever it throws unheard of ends this process with a fault. */
function kindsOfPdfs(pdfs: readonly Buffer[]): string[] {
  const input = JSON.stringify(pdfs.map((bytes) => bytes.toString('base64')));
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'test/support/kindsOfPdfs.ts'], { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'ignore'] });
  // The library says on the same output what it thinks of a file.
  return JSON.parse(said.slice(said.lastIndexOf('\n') + 1)) as string[];
}

test('a damaged .pdf gives text or a reason in words', () => {
  const damages = fc.sample(fc.array(DAMAGE, { minLength: 1, maxLength: 6 }), { numRuns: 100, seed: 20260302 });
  const kinds = kindsOfPdfs([pdf, ...damages.map((each) => damaged(pdf, each))]);
  expect(kinds).toHaveLength(101);
  expect(kinds[0]).toBe('text');
  const isSaid = (kind: string): boolean => kind === 'text' || (['nl', 'en'] as const).every((language) => /\.$/.test(newTenderText(language).paste[kind as 'unreadable']));
  expect(kinds.flatMap((kind, index) => (isSaid(kind) ? [] : [[kind, damages[index - 1]]]))).toEqual([]);
}, 60_000);

test("a damaged file of a member gives sheets, or is refused as the pane's reader of it expects", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(DAMAGE, { minLength: 1, maxLength: 6 }), async (damages) => {
      const bytes = Uint8Array.from(damaged(list, damages)).buffer;
      const read = await sheetsOfXlsx(bytes).catch((fault: unknown) => fault);
      expect(Array.isArray(read) || read instanceof Error).toBe(true);
    }),
    { numRuns: 80 },
  );
});

/** Forms that show one another ten times each, to a depth of nine: a thousand million words in two thousand bytes. */
function formsInForms(): Buffer {
  const depth = 9;
  const stream = (dictionary: string, content: string): string => `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const resources = (next: number): string => `/Resources << /Font << /F1 3 0 R >> /XObject << /X ${next} 0 R >> >>`;
  const text = 'BT /F1 9 Tf (woord) Tj ET ';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ${resources(6)} >>`,
    stream('', '/X Do '.repeat(10)),
    ...Array.from({ length: depth }, (_, level) => stream(`/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${level < depth - 1 ? resources(7 + level) : '/Resources << /Font << /F1 3 0 R >> >>'}`, level < depth - 1 ? `${text}${'/X Do '.repeat(10)}` : text)),
  ];
  return pdfOfObjects(objects);
}

test('a small .pdf that stands for endless text is refused', () => {
  expect(kindsOfPdfs([formsInForms()])).toEqual(['tooLarge']);
}, 60_000);
