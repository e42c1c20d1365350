import { deflateSync, strToU8, zipSync, zlibSync, type Zippable } from 'fflate';
import { ARCHIVE_LIMITS, plainArchive, type ArchiveLimits } from '../../../src/taskpane/files/archive';
import { gridsOfFile } from '../../../src/taskpane/files/gridsOfFile';
import { isPdfTooLarge } from '../../../src/taskpane/files/pdfStreams';
import { addCandidatesText } from '../../../src/i18n/addCandidatesText';
import { newTenderText } from '../../../src/i18n/newTenderText';

/** Nobody waits longer for a refusal, also not on two busy cores. */
const PATIENCE_MS = 15_000;
/** So that a test need not unpack a hundred megabytes. */
const SMALL: ArchiveLimits = { ...ARCHIVE_LIMITS, bytes: 2_000_000, partBytes: 1_000_000, cells: 100_000 };
const zip = (files: Zippable): ArrayBuffer => Uint8Array.from(zipSync(files)).buffer;
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);
const sheet = (cells: string): ArrayBuffer => zip({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`) });

/** The archive says that every part is tiny; what is in it is not. */
function lying(archive: ArrayBuffer): ArrayBuffer {
  const view = new DataView(archive.slice(0));
  for (let at = 0; at + 46 < view.byteLength; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
  }
  return view.buffer as ArrayBuffer;
}

test.each<[string, () => ArrayBuffer, string]>([
  ['a small one', () => zip({ 'word/document.xml': strToU8('<w:document/>') }), 'plain'],
  ['one with pictures larger than all else: nobody unpacks them', () => zip({ 'word/document.xml': strToU8('<w:document/>'), 'word/media/1.png': zeros(3) }), 'plain'],
  ['one that unpacks to too much', () => zip({ 'word/document.xml': zeros(1.1) }), 'tooLarge'],
  ['one whose parts are too much together', () => zip(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`word/part${index}.xml`, zeros(0.4)]))), 'tooLarge'],
  ['one that lies about its size', () => lying(zip({ 'word/document.xml': zeros(1.1) })), 'tooLarge'],
  ['one that lies about a size that would do', () => lying(zip({ 'word/document.xml': zeros(0.1) })), 'unreadable'],
  ['one with very many parts', () => zip(Object.fromEntries(Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, index) => [`a${index}`, new Uint8Array()]))), 'tooLarge'],
  ['a sheet that reaches to the last cell', () => sheet('<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row>'), 'tooLarge'],
  ['a sheet of a normal size', () => sheet('<row r="1"><c r="A1"/></row><row r="2000"><c r="Z2000"/></row>'), 'plain'],
  ['a sheet with very many cells that do not say where they stand', () => sheet(`<row>${'<c/>'.repeat(200_000)}</row>`), 'tooLarge'],
  ['entities that stand for more entities', () => zip({ 'word/document.xml': strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>') }), 'unreadable'],
  ['nothing', () => new ArrayBuffer(0), 'unreadable'],
  ['no archive', () => Uint8Array.from(strToU8('x'.repeat(5000))).buffer, 'unreadable'],
  ['one that was cut off', () => zip({ 'word/document.xml': zeros(0.1) }).slice(0, 100), 'unreadable'],
  ['damaged parts', () => {
    const bytes = new Uint8Array(zip({ 'word/document.xml': strToU8('Tekst '.repeat(500)) }));
    bytes.fill(0xff, 50, 70);
    return bytes.buffer;
  }, 'unreadable'],
])('an archive: %s', async (_, archive, check) => {
  expect((await plainArchive(archive(), SMALL)).kind).toBe(check);
}, PATIENCE_MS);

test('a bomb in a list of candidates is refused in words, whatever its kind', async () => {
  const bomb = zip({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/worksheets/sheet1.xml': zeros(81) });
  expect(bomb.byteLength).toBeLessThan(200_000);
  expect(await gridsOfFile(new File([bomb], 'kandidaten.xlsx'))).toEqual({ kind: 'tooLarge' });
  expect(await gridsOfFile(new File([','.repeat(3_000_000)], 'kandidaten.csv'))).toEqual({ kind: 'tooLarge' });
  expect(await gridsOfFile(new File([new Uint8Array(20_000_001)], 'kandidaten.csv'))).toEqual({ kind: 'tooLarge' });
  for (const language of ['nl', 'en'] as const) {
    for (const kind of ['tooLarge', 'unreadable', 'noText', 'unknownKind'] as const) {
      expect(addCandidatesText(language).faults[kind]).toMatch(/\.$/);
      expect(newTenderText(language).paste[kind]).toMatch(/\.$/);
    }
  }
}, PATIENCE_MS);

test.each([
  ['no text', '\u0000\u0001\u0002'],
  ['quotes that never close', '"Naam;Tarief\nJan;90'],
  ['a very long line', `Naam;Tarief\n${'x'.repeat(200_000)};90`],
  ['very many short lines', 'a;b\n'.repeat(200_000)],
])('a .csv with %s gives rows or a reason', async (_, text) => {
  expect((await gridsOfFile(new File([text], 'lijst.csv'))).kind).toMatch(/^(grids|noText|tooLarge)$/);
}, PATIENCE_MS);

const pdf = (dictionary: string, stream: Uint8Array): ArrayBuffer =>
  Uint8Array.from(Buffer.concat([Buffer.from(`%PDF-1.4\n5 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`), stream, Buffer.from('\nendstream\nendobj\n')])).buffer;

test.each<[string, () => ArrayBuffer, boolean]>([
  ['plain text', () => pdf('', strToU8('BT (tekst) Tj ET')), false],
  ['packed text', () => pdf('/Filter /FlateDecode', zlibSync(strToU8('BT (tekst) Tj ET'))), false],
  ['a packed page without end', () => pdf('/Filter /FlateDecode', zlibSync(zeros(31))), true],
  ['a page that was packed twice', () => pdf('/Filter [/FlateDecode /FlateDecode]', zlibSync(zlibSync(zeros(0.1)))), true],
  ['a large picture, as a scan has', () => pdf('/Subtype /Image /Filter /FlateDecode', zlibSync(zeros(31))), false],
  ['a damaged stream', () => pdf('/Filter /FlateDecode', deflateSync(zeros(0.1))), false],
  ['streams without end, and nothing in them', () => Uint8Array.from(Buffer.from('streamendstream'.repeat(1_300_000))).buffer, true],
  ['a stream that never ends', () => pdf('/Filter /FlateDecode', zlibSync(strToU8('x'))).slice(0, 70), false],
])('a PDF with %s', async (_, bytes, isTooLarge) => {
  expect(await isPdfTooLarge(bytes())).toBe(isTooLarge);
}, PATIENCE_MS);
