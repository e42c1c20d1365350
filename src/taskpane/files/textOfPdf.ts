import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): PagePiece[] => {
        if (!('str' in item)) return [];
        const { str: text, transform, width, height } = item;
        return [{ text, x: Number(transform[4]), y: Number(transform[5]), width, height }];
      });
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
