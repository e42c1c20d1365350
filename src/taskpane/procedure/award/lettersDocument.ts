import { isLetterHeading } from '../../../i18n/letter/words';
import { BULLET } from '../../../i18n/letter/letterText';
import type { Language } from '../../../i18n/language';

/** Twentieths of a point: 2 cm around an A4 page. */
const MARGIN = 1134;
const A4 = { width: 11_906, height: 16_838 };
const FONT = 'Arial';
/** Half points. */
const SIZE = 20;
const LANGUAGE_TAGS = { nl: 'nl-NL', en: 'en-GB' } as const;

/**
 * A Word document with these letters, each on a page of its own, as their texts stand in the table: what a person changed
 * there is in it. The library is fetched when it is first needed.
 */
export async function lettersDocument(texts: readonly string[], language: Language): Promise<Blob> {
  const { Document, Packer, Paragraph, TextRun } = await import('docx');
  const paragraph = (line: string, { first, afterBlank }: LineCourse): InstanceType<typeof Paragraph> => {
    const isItem = line.startsWith(BULLET);
    const isHeading = isLetterHeading(line);
    return new Paragraph({
      children: [new TextRun({ text: isItem ? line.slice(BULLET.length) : line, bold: isHeading })],
      pageBreakBefore: first,
      keepNext: isHeading,
      spacing: { before: first ? 0 : isHeading ? 200 : isItem ? 30 : afterBlank ? 100 : 0, line: 259 },
      ...(isItem ? { bullet: { level: 0 } } : {}),
    });
  };
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: LANGUAGE_TAGS[language] } } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        children: texts.flatMap((text) => linesOf(text).map(({ line, ...course }) => paragraph(line, course))),
      },
    ],
  });
  return Packer.toBlob(document);
}

interface LineCourse {
  readonly first: boolean;
  /** True for the first line after a blank one; lines that follow each other stand close. */
  readonly afterBlank: boolean;
}

function linesOf(text: string): ({ readonly line: string } & LineCourse)[] {
  const lines = text.replace(NOT_IN_XML, '').split(/\r?\n/);
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: line.trim(), afterBlank: index > 0 && lines[index - 1]!.trim() === '' }]));
  return filled.map(({ line, afterBlank }, index) => ({ line, afterBlank, first: index === 0 }));
}

/** Characters of a cell with which Word would not open the document. Source: XML 1.0, production 2 (Char). */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
