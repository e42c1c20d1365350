import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNotice } from '../../../src/notice/readNotice';
import { pdfOf } from '../../support/pdfOf';

function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const file = join(folder, 'notice.pdf');
  writeFileSync(file, pdf);
  try {
    return execFileSync(process.execPath, ['--import', 'tsx', 'test/support/printPdfText.ts', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a notice saved as PDF reads the same as its text', () => {
  const notice = readFileSync('test/notice/cases/zwolle/notice.txt', 'utf8');
  const [fromText, fromPdf] = [notice, textOf(pdfOf(notice.split('\n')))].map((text) => {
    const { knockOuts, selection, total, shortlistSize, deadline } = readNotice(text);
    return {
      knockOuts: knockOuts.map(({ id, text: words }) => [id, words]),
      selection: selection.map(({ id, text: words, weight }) => [id, words, weight]),
      numbers: [total?.value, shortlistSize?.value, deadline?.value],
    };
  });
  expect(fromPdf).toEqual(fromText);
});

test('a damaged file is a failure, not a text', () => {
  expect(() => textOf(Buffer.from('%PDF-1.4\nnothing of the sort'))).toThrow();
});
