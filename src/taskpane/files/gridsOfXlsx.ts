import readXlsxFile from 'read-excel-file/universal';
import { tidied, type IncomingCell } from '../../sheet/import/grid';
import { plainArchive } from './archive';
import type { NamedGrid } from './namedGrid';

/** Every sheet of a workbook. Cells with a date come as dates, and every other cell as the value that Excel kept. Null where it unpacks to too much. */
export async function gridsOfXlsx(bytes: ArrayBuffer): Promise<readonly NamedGrid[] | null> {
  const archive = await plainArchive(bytes);
  if (archive.kind === 'tooLarge') return null;
  if (archive.kind !== 'plain') throw new Error('no sound archive');
  const sheets = await readXlsxFile(archive.bytes);
  return sheets.map(({ sheet, data }) => ({ name: sheet, grid: tidied(data as readonly (readonly IncomingCell[])[]) }));
}
