import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
// The worker of the library sets itself up where it is loaded; a notice of a few pages needs no thread of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { linesOfPage, type PagePiece } from './linesOfPage';
import { isPdfTooLarge, PDF_LIMITS } from './pdfStreams';

/** The text of a PDF, page after page. A scan has none: it is all images. Null where there is too much of it. */
export async function textOfPdf(bytes: ArrayBuffer): Promise<string | null> {
  if (await isPdfTooLarge(bytes)) return null;
  // Fonts are not drawn, and the policy of the page forbids evaluating code.
  const loading = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > PDF_LIMITS.pages) return null;
    const pages: string[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const pieces = await piecesOfPage(await pdf.getPage(number), PDF_LIMITS.characters - characters);
      if (pieces === null) return null;
      const lines = linesOfPage(pieces).join('\n');
      characters += lines.length;
      if (characters > PDF_LIMITS.characters) return null;
      pages.push(lines);
    }
    return pages.join('\n\n');
  } finally {
    await loading.destroy();
  }
}

/**
 * The pieces of text of a page; null where there are more than a notice can hold. They are taken as they come: a few forms
 * that show one another can stand for any amount of text.
 */
async function piecesOfPage(page: PDFPageProxy, mostCharacters: number): Promise<PagePiece[] | null> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
  const pieces: PagePiece[] = [];
  let left = mostCharacters;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      const { str: text, transform, width, height } = item;
      left -= text.length;
      pieces.push({ text, x: Number(transform[4]), y: Number(transform[5]), width, height });
    }
    if (left >= 0 && pieces.length <= PDF_LIMITS.piecesPerPage) continue;
    await reader.cancel(new Error('more text than is read'));
    return null;
  }
}
