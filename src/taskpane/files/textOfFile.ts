import { decodeText } from '../../sheet/import/decodeText';

/** Larger files are refused before they are read. */
const MOST_BYTES = 20_000_000;

/** The text of a file, or why there is none. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tooLarge' | 'noText' | 'unreadable' | 'unknownKind' };

/** Turns the bytes of one kind of file into text, or null where there is too much of it; rejects where the file is damaged or locked. */
type TextReader = (bytes: ArrayBuffer) => Promise<string | null>;

/** Readers of files are fetched when the first such file comes: most people paste. */
const READERS: Readonly<Record<string, () => Promise<TextReader>>> = {
  txt: () => Promise.resolve((bytes) => Promise.resolve(decodeText(bytes))),
  pdf: async () => (await import('./textOfPdf')).textOfPdf,
  docx: async () => (await import('./textOfDocx')).textOfDocx,
};

/** Reads the text of a notice from a file. */
export async function textOfFile(file: File): Promise<FileText> {
  const reader = READERS[endingOf(file)];
  if (!reader) return { kind: 'unknownKind' };
  if (file.size > MOST_BYTES) return { kind: 'tooLarge' };
  const [read, bytes] = await Promise.all([reader(), file.arrayBuffer()]);
  // Each library has errors of its own for a damaged or locked file; to a person they are one and the same.
  const text = await read(bytes).catch(() => undefined);
  if (text === undefined) return { kind: 'unreadable' };
  if (text === null) return { kind: 'tooLarge' };
  return text.trim() === '' ? { kind: 'noText' } : { kind: 'text', text };
}

/** "pdf" for "Uitvraag.PDF". */
export function endingOf({ name }: Pick<File, 'name'>): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
