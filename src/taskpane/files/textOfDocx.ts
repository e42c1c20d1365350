import { convertToHtml } from 'mammoth';
import { linesOfHtml } from './linesOfHtml';

/** The text of a Word document, one line a paragraph, entry or row of a table. */
export async function textOfDocx(bytes: ArrayBuffer): Promise<string> {
  const { value } = await convertToHtml({ arrayBuffer: bytes });
  return linesOfHtml(new DOMParser().parseFromString(value, 'text/html').body).join('\n');
}
