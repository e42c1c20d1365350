import readXlsxFile from 'read-excel-file/universal';
import { tidied, type IncomingCell } from '../../sheet/import/grid';
import type { NamedGrid } from './gridsOfFile';

/** Every sheet of a workbook. Cells with a date come as dates, and every other cell as the value that Excel kept. */
export async function gridsOfXlsx(bytes: ArrayBuffer): Promise<readonly NamedGrid[]> {
  const sheets = await readXlsxFile(bytes);
  return sheets.map(({ sheet, data }) => ({ name: sheet, grid: tidied(data as readonly (readonly IncomingCell[])[]) }));
}
