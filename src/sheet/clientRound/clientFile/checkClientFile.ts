import { parseDecimal } from '../../../domain/decimalText';
import { entryAsText, entryOf } from '../../../domain/entry';
import { nameKey } from '../../../domain/nameKey';
import type { Decision } from '../../../domain/procedure/decision';
import { tableCell, type CellPlace } from '../../cellPlace';
import { columnsOfCriterion } from '../../criterionHeading';
import { tenderNumber } from '../../interviews/tenderLine';
import type { WorkbookSnapshot } from '../../snapshot';
import { clientTable } from '../clientTables';
import type { ClientRoundReading } from '../readClientRound';
import { askedMark, contentMark, type ClientFile } from './clientFile';
import { askedCriteria, type AskedCriterion } from './clientFileContents';

/** A mark that the file has: what stands here now, and what the file says. */
export interface ClientFileEntry {
  readonly code: string;
  readonly criterion: string;
  readonly here: string;
  readonly file: number;
  readonly fileAddress: string;
  readonly cell: CellPlace;
}

/** What is wrong in a file that can be taken for the rest; the address is a cell of the file. */
export type ClientFileFault =
  | { readonly code: 'markNotNumber'; readonly address: string; readonly value: string }
  | { readonly code: 'markOutside'; readonly address: string; readonly value: string; readonly most: number }
  | { readonly code: 'rowUnknown' | 'rowDouble'; readonly address: string; readonly row: string }
  | { readonly code: 'rowMissing'; readonly row: string }
  | { readonly code: 'columnMissing'; readonly criterion: string }
  | { readonly code: 'askedChanged' };

export type ClientFileCheck =
  | { readonly kind: 'otherTender'; readonly file: string; readonly here: string }
  | { readonly kind: 'otherRound'; readonly file: number; readonly here: number }
  | {
      readonly kind: 'checked';
      readonly mark: string;
      /** The decision that says that this very file was read before; null where it was not. */
      readonly readBefore: Decision | null;
      /** Cells that are blank here. */
      readonly fills: readonly ClientFileEntry[];
      /** Cells in which something else was typed here. */
      readonly differs: readonly ClientFileEntry[];
      readonly same: number;
      readonly faults: readonly ClientFileFault[];
    };

/** Checks what came back before anything is written. Blank cells of the file never empty a cell here. */
export function checkClientFile(file: ClientFile, snapshot: WorkbookSnapshot, reading: ClientRoundReading, decisions: readonly Decision[]): ClientFileCheck {
  const { identity } = file;
  const here = tenderNumber(snapshot);
  const { number } = reading.round;
  if (nameKey(identity.tender) !== nameKey(here)) return { kind: 'otherTender', file: identity.tender, here };
  if (identity.round !== number) return { kind: 'otherRound', file: identity.round, here: number };
  const criteria = askedCriteria(reading) ?? [];
  const faults: ClientFileFault[] = [];
  const entries = entriesOf(file, snapshot, reading, criteria, faults);
  const asked = reading.rows.filter(({ withdrawn, name }) => !withdrawn && name !== '').map(({ code }) => code);
  if (identity.asked !== askedMark(asked, criteria)) faults.push({ code: 'askedChanged' });
  const mark = contentMark(file);
  const isSame = (entry: ClientFileEntry): boolean => parseDecimal(entry.here, 'en') === entry.file;
  return {
    kind: 'checked',
    mark,
    readBefore: decisions.find(({ kind, content }) => kind === 'other' && content.includes(mark)) ?? null,
    fills: entries.filter((entry) => entry.here === ''),
    differs: entries.filter((entry) => entry.here !== '' && !isSame(entry)),
    same: entries.filter((entry) => entry.here !== '' && isSame(entry)).length,
    faults,
  };
}

function entriesOf(
  file: ClientFile,
  snapshot: WorkbookSnapshot,
  { round, rows }: ClientRoundReading,
  criteria: readonly AskedCriterion[],
  faults: ClientFileFault[],
): ClientFileEntry[] {
  const table = clientTable(snapshot, 'marks', round.number);
  if (table === null) return [];
  const seen = new Set<string>();
  const columns = criteria.flatMap((criterion) => {
    const [there] = columnsOfCriterion(file.headings, criterion.id);
    const [here] = columnsOfCriterion(table.headings, criterion.id);
    if (there === undefined) faults.push({ code: 'columnMissing', criterion: criterion.id });
    return there === undefined || here === undefined ? [] : [{ criterion, there, here }];
  });
  const entries = file.rows.flatMap(({ code, address, cells }): ClientFileEntry[] => {
    const own = rows.find((row) => row.code === code && row.name !== '');
    if (!own || seen.has(code)) {
      faults.push({ code: own ? 'rowDouble' : 'rowUnknown', address, row: code });
      return [];
    }
    seen.add(code);
    return columns.flatMap(({ criterion: { id, weight }, there, here }): ClientFileEntry[] => {
      const cell = cells[there];
      if (cell === undefined || cell.text === '') return [];
      // A file gives numbers as numbers; one that was typed as text is read only where it cannot be two.
      const value = parseDecimal(cell.text, null) ?? parseDecimal(cell.text, 'en');
      if (value === null) faults.push({ code: 'markNotNumber', address: cell.address, value: cell.text });
      else if (value < 0 || value > weight) faults.push({ code: 'markOutside', address: cell.address, value: cell.text, most: weight });
      else {
        const now = entryAsText(entryOf(table.values[own.tableRow]?.[here]));
        return [{ code, criterion: id, here: now, file: value, fileAddress: cell.address, cell: tableCell(table, here, own.tableRow) }];
      }
      return [];
    });
  });
  for (const { code, withdrawn, name } of rows) if (!withdrawn && name !== '' && !seen.has(code)) faults.push({ code: 'rowMissing', row: code });
  return entries;
}
