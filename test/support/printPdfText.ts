import { readFileSync } from 'node:fs';
import { textOfPdf } from '../../src/taskpane/files/textOfPdf';

/** The reader of PDF files is an ES module: jest cannot load it, so a test runs this file with Node itself. */
const file = readFileSync(process.argv[2] ?? '');
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
void textOfPdf(bytes as ArrayBuffer).then((text) => process.stdout.write(text ?? 'too large'));
