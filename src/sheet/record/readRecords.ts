import { PROOF_SHEET_TEXTS } from '../../i18n/proofSheetText';
import { RECORD_HEADINGS, type RecordHeading } from '../../i18n/proof/sheet/wording';
import type { CellPlace } from '../cellPlace';
import { writtenMomentOf } from '../localMoment';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { tableRows } from '../tableRows';
import { wholeNumber } from '../wholeNumber';
import { PROOF_TABLES } from '../workbookNames';

/** A row of the list of records. */
export interface RecordRow {
  readonly number: number;
  readonly text: Readonly<Record<RecordHeading, string>>;
  /** The row of the table's body. */
  readonly row: number;
  readonly cell: (heading: RecordHeading) => CellPlace | null;
}

/** The records that the list names, by number. */
export function readRecords(snapshot: WorkbookSnapshot): RecordRow[] {
  return listRows(snapshot)
    .flatMap((row): RecordRow[] => {
      const number = wholeNumber(row.value('number'));
      if (number === null) return [];
      const text = Object.fromEntries(RECORD_HEADINGS.map((key) => [key, row.text(key)])) as Record<RecordHeading, string>;
      return [{ number, text: { ...text, at: writtenMomentOf(row.value('at')) ?? text.at }, row: row.row, cell: (heading) => row.cell(heading) }];
    })
    .sort((a, b) => a.number - b.number);
}

/** Rows of the list that are no record: somebody typed them there, or typed over the number. */
export function strayRows(snapshot: WorkbookSnapshot): { readonly text: string; readonly cell: CellPlace | null }[] {
  return listRows(snapshot).flatMap((row) => (wholeNumber(row.value('number')) === null ? [{ text: row.text('number'), cell: row.cell('number') }] : []));
}

const listRows = (snapshot: WorkbookSnapshot) => tableRows(tableNamed(snapshot, PROOF_TABLES.records), Object.values(PROOF_SHEET_TEXTS).map((texts) => texts.recordHeadings));
