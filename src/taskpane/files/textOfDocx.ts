import { convertToHtml, images } from 'mammoth';
import { plainArchive } from './archive';
import { linesOfHtml } from './linesOfHtml';

/** Pictures have no text; spelled out in the page they would take a third more than the file. */
const WITHOUT_PICTURES = { convertImage: images.imgElement(() => Promise.resolve({ src: '' })) };

/** The text of a Word document, one line a paragraph, entry or row of a table; null where it unpacks to too much. */
export async function textOfDocx(bytes: ArrayBuffer): Promise<string | null> {
  const archive = await plainArchive(bytes);
  if (archive.kind === 'tooLarge') return null;
  if (archive.kind !== 'plain') throw new Error('no sound archive');
  const { value } = await convertToHtml({ arrayBuffer: archive.bytes }, WITHOUT_PICTURES);
  return linesOfHtml(new DOMParser().parseFromString(value, 'text/html').body).join('\n');
}
