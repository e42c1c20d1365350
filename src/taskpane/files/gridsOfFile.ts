import { decodeText } from '../../sheet/import/decodeText';
import type { NamedGrid } from './namedGrid';
import { endingOf } from './textOfFile';

/** Larger files are refused before they are read. */
const MOST_BYTES = 20_000_000;

/** The lists in a file, at least one, or why there is none. */
export type FileGrids =
  | { readonly kind: 'grids'; readonly grids: readonly NamedGrid[] }
  | { readonly kind: 'tooLarge' | 'noText' | 'unreadable' | 'unknownKind' };

/** Null where there is too much of it; rejects where the file is damaged or locked. */
type GridReader = (bytes: ArrayBuffer) => Promise<readonly NamedGrid[] | null>;

async function gridOfCsv(): Promise<GridReader> {
  const { gridOfText, isListTooLong } = await import('../../sheet/import/gridOfText');
  return (bytes) => {
    const text = decodeText(bytes);
    return Promise.resolve(isListTooLong(text) ? null : [{ name: '', grid: gridOfText(text) }]);
  };
}

const READERS: Readonly<Record<string, () => Promise<GridReader>>> = {
  csv: gridOfCsv,
  txt: gridOfCsv,
  tsv: gridOfCsv,
  xlsx: async () => (await import('./gridsOfXlsx')).gridsOfXlsx,
};

/** Reads the lists in a file. */
export async function gridsOfFile(file: File): Promise<FileGrids> {
  const reader = READERS[endingOf(file)];
  if (!reader) return { kind: 'unknownKind' };
  if (file.size > MOST_BYTES) return { kind: 'tooLarge' };
  const [read, bytes] = await Promise.all([reader(), file.arrayBuffer()]);
  // Each library has errors of its own for a damaged or locked file; to a person they are one and the same.
  const grids = await read(bytes).catch(() => undefined);
  if (grids === undefined) return { kind: 'unreadable' };
  if (grids === null) return { kind: 'tooLarge' };
  const full = grids.filter(({ grid }) => grid.length > 0);
  return full.length === 0 ? { kind: 'noText' } : { kind: 'grids', grids: full };
}
