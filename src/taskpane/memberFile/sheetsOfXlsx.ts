import readXlsxFile from 'read-excel-file/universal';
import type { IncomingCell } from '../../sheet/import/grid';
import type { FileSheet } from '../../sheet/interviews/memberFile/readMemberFile';

/** Every sheet as it lies, hidden ones too: addresses are told to people, so no row may be left out. */
export async function sheetsOfXlsx(bytes: ArrayBuffer): Promise<readonly FileSheet[]> {
  const sheets = await readXlsxFile(bytes);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as readonly (readonly IncomingCell[])[] }));
}
