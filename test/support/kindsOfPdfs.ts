import { text } from 'node:stream/consumers';
import { textOfFile } from '../../src/taskpane/files/textOfFile';

/** What becomes of each PDF (base64, in a JSON array on standard input), as a JSON array. Outside of jest, as in printPdfText. */
async function kinds(): Promise<string[]> {
  const pdfs = JSON.parse(await text(process.stdin)) as string[];
  const found: string[] = [];
  for (const pdf of pdfs) found.push((await textOfFile(new File([Buffer.from(pdf, 'base64')], 'uitvraag.pdf'))).kind);
  return found;
}

void kinds().then((found) => process.stdout.write(`\n${JSON.stringify(found)}`));
