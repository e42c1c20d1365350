import { strFromU8, unzipSync } from 'fflate';
import { clientFileText } from '../../src/i18n/clientFileText';
import { clientRoundText } from '../../src/i18n/clientRoundText';
import { interviewSheetText } from '../../src/i18n/interviewSheetText';
import type { ClientFileContents } from '../../src/sheet/clientRound/clientFile/clientFileContents';
import type { MemberContents } from '../../src/sheet/interviews/memberLayout';
import { writeClientFile } from '../../src/taskpane/memberFile/writeClientFile';
import { writeMemberFile } from '../../src/taskpane/memberFile/writeMemberFile';
import { lettersDocument } from '../../src/taskpane/procedure/award/lettersDocument';
import { HOSTILE } from './hostileTexts';

/** A field of Word that runs a program when it is brought up to date, as text of a letter. */
const FIELD = '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }';
const TEXTS = [...HOSTILE, FIELD, 'bel \u0007 en \u000B tab', 'half een paar \uD800'];

const parts = (bytes: Uint8Array): ReadonlyMap<string, string> => new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
/** Characters that no XML may hold: with one of them Word and Excel say that the file is damaged. */
 
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** What is wrong with the parts of a file: a formula of nobody's, a link to elsewhere, markup out of a text. */
function wrong(all: ReadonlyMap<string, string>, formulas: RegExp): string[] {
  return [...all].flatMap(([name, text]) => [
    ...(NOT_IN_XML.test(text) ? [`${name}: a character that no XML may hold`] : []),
    ...[...text.matchAll(/<f(?: [^>]*)?>([^<]*)<\/f>/g)].flatMap(([, formula]) => (formulas.test(formula ?? '') ? [] : [`${name}: formula ${formula}`])),
    ...(/<(?:script|img|ddeLink|oleLink|externalReference|hyperlink)\b|TargetMode="External"|<w:(?:instrText|fldSimple|fldChar|object)\b/.test(text) ? [`${name}: a link or a field`] : []),
    ...(/externalLinks|vbaProject|embeddings/.test(name) ? [`${name}: a part of that kind`] : []),
  ]);
}

test('letters hold texts, and nothing that runs, links or breaks the document', async () => {
  const blob = await lettersDocument([TEXTS.join('\n'), ...TEXTS], 'nl');
  const all = parts(new Uint8Array(await blob.arrayBuffer()));
  expect(all.get('word/document.xml')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(all.get('word/document.xml')).toContain('DDEAUTO');
  expect(wrong(all, /^$/)).toEqual([]);
});

const WORDS = interviewSheetText('nl');

test("a member's file holds texts, and no formula but that of its message", async () => {
  const scale = { grades: ['onvoldoende', 'voldoende', '=1+1'], pass: 1 };
  const contents = {
    round: 2,
    name: '=1+1',
    tender: '@SUM(A1:A9)',
    agreement: { rule: 'lowest', scale, members: ['=1+1', '+cmd'] },
    rows: TEXTS.map((text) => ({ candidate: text, competency: text, explanation: text })),
    words: WORDS,
  } as MemberContents;
  const filled = { conflict: '', conflictText: '=1+1', rows: TEXTS.map((text) => ({ grade: 'voldoende', remark: text })) };
  const all = parts(await writeMemberFile(contents, { tender: '=1+1', round: 2, member: 1, name: '=1+1', rows: 'x' }, filled));
  expect(wrong(all, /^IF\(\$B\$\d+=&quot;&quot;,/)).toEqual([]);
});

test("a client's file holds texts, and no formula but its sums", async () => {
  const contents: ClientFileContents = {
    language: 'nl',
    round: 1,
    tender: '=1+1',
    blind: false,
    criteria: [{ id: '1', text: '=HYPERLINK("http://x")', weight: 100 }],
    rows: TEXTS.map((name, index) => ({ code: `=A${index}`, name, rate: 90, marks: ['=1+1'] })),
    words: clientFileText('nl').file,
    sheetWords: clientRoundText('nl').sheet,
    identity: { tender: '=1+1', round: 1, asked: 'x' },
    fileName: 'x.xlsx',
  };
  expect(wrong(parts(await writeClientFile(contents)), /^IF\(COUNT\(/)).toEqual([]);
});
