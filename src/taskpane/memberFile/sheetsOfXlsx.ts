import readXlsxFile from 'read-excel-file/universal';
import type { IncomingCell } from '../../sheet/import/grid';
import type { FileSheet } from '../../sheet/interviews/memberFile/readMemberFile';
import { ARCHIVE_LIMITS, plainArchive, type ArchiveLimits } from '../files/archive';

/** A member's file is one sheet of some hundred rows; what is far larger was not made here. */
const MEMBER_LIMITS: ArchiveLimits = { ...ARCHIVE_LIMITS, bytes: 20_000_000, partBytes: 10_000_000, cells: 1_000_000 };

/** Every sheet as it lies, hidden ones too: addresses are told to people, so no row may be left out. Rejects what is damaged or too large. */
export async function sheetsOfXlsx(bytes: ArrayBuffer): Promise<readonly FileSheet[]> {
  const archive = await plainArchive(bytes, MEMBER_LIMITS);
  if (archive.kind !== 'plain') throw new Error(`no member file: ${archive.kind}`);
  const sheets = await readXlsxFile(archive.bytes);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as readonly (readonly IncomingCell[])[] }));
}
