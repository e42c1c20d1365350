import '../../support/filesInJsdom';
import fc from 'fast-check';
import { linesOfHtml } from '../../../src/taskpane/files/linesOfHtml';
import { textOfFile } from '../../../src/taskpane/files/textOfFile';
import { docxOf } from '../../support/zipOf';

// What bundlers do after the "browser" entry of the library's package.json, and jest does not.
jest.mock('mammoth/lib/unzip', () => jest.requireActual<object>('mammoth/browser/unzip'));

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const fileOf = (bytes: Uint8Array, name: string): File => new File([Uint8Array.from(bytes)], name);

describe('a Word document', () => {
  test('gives its paragraphs and the cells of its tables', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `${paragraph('Selectiecriteria')}<w:tbl><w:tr>${cell('Kennis')}${cell('30 punten')}</w:tr></w:tbl>${paragraph('Einde')}`;
    expect(await textOfFile(fileOf(docxOf(body), 'Uitvraag.DOCX'))).toEqual({
      kind: 'text',
      text: 'Selectiecriteria\n\nKennis\t30 punten\nEinde\n',
    });
  });

  test('that is damaged anywhere gives text or a reason, never a fault', async () => {
    const whole = docxOf(paragraph('Selectiecriteria').repeat(20));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const read = await textOfFile(fileOf(bytes.slice(0, cut ?? bytes.length), 'uitvraag.docx'));
        expect(['text', 'noText', 'unreadable', 'tooLarge']).toContain(read.kind);
      }),
      { numRuns: 60 },
    );
  });

  test('that is damaged is said to be unreadable', async () => {
    expect(await textOfFile(new File(['geen document'], 'uitvraag.docx'))).toEqual({ kind: 'unreadable' });
  });
});

test.each([
  ['uitvraag.txt', 'Tekst', { kind: 'text', text: 'Tekst' }],
  ['uitvraag.txt', '  \n', { kind: 'noText' }],
  ['uitvraag.exe', 'x', { kind: 'unknownKind' }],
  ['uitvraag', 'x', { kind: 'unknownKind' }],
])('%s with %j', async (name, text, expected) => {
  expect(await textOfFile(new File([text], name))).toEqual(expected);
});

test.each([
  ['entries of any list start with a dash: their numbers are not in the file', '<ol><li>HBO</li><li>VOG</li></ol>', ['- HBO', '- VOG', '']],
  ['a list in a list', '<ul><li>Eis<ul><li>deel</li></ul></li></ul>', ['- Eis', '- deel', '', '']],
  ['a line break is a line', '<p>een<br>twee</p>', ['een', 'twee', '']],
  ['emphasis is no line', '<p>Minimaal <strong>3</strong> jaar</p>', ['Minimaal 3 jaar', '']],
])('%s', (_, html, lines) => {
  const body = document.createElement('div');
  body.innerHTML = html;
  expect(linesOfHtml(body)).toEqual(lines);
});
