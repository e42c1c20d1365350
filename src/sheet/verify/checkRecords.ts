import { sha256 } from '../../domain/sha256';
import { proofSheetText } from '../../i18n/proofSheetText';
import type { RecordHeading } from '../../i18n/proof/sheet/wording';
import { cellAddress } from '../a1';
import type { CellPlace } from '../cellPlace';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import { readRecords, strayRows, type RecordRow } from '../record/readRecords';
import { PAGE_COLUMNS, recordPage } from '../record/recordPage';
import type { RecordContent } from '../record/recordContent';
import { DATA } from '../record/recordSheet';
import { standingRecords, type StandingRecord } from '../record/standingRecords';
import { PROOF_NAMES, textOfName } from '../rulebook/proofNames';
import { readRulebook } from '../rulebook/readRulebook';
import type { ProofReading } from './proofReading';

/** Every record against its fingerprint, its page against its data, its row against both, and each against the one before. */
export async function checkRecords({ snapshot, cells, names }: ProofReading): Promise<LocatedIssue[]> {
  const rows = readRecords(snapshot);
  const standing = standingRecords(cells);
  const hashes = await Promise.all(standing.map(({ text }) => sha256(text)));
  const versions = new Map(readRulebook(snapshot).map(({ version, fingerprint }) => [version, fingerprint]));
  const isProtected = new Set(snapshot.sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name));
  const issues = standing.flatMap((record, index): LocatedIssue[] => {
    const { number, content } = record;
    if (number === null) return [];
    const row = rows.find((each) => each.number === number);
    const fingerprint = hashes[index]!;
    const at = placeOf(record, record.row, record.column);
    const found: LocatedIssue[] = [];
    if (!isProtected.has(record.sheet.sheet)) found.push(proofIssue('warning', 'recordUnprotected', { record: number }, at));
    if (!row) return [...found, proofIssue('error', 'recordRowMissing', { record: number }, at)];
    if (content === null || (row.text.fingerprint !== fingerprint && isRowWhole(row, content))) return [...found, proofIssue('error', 'recordAltered', { record: number }, at)];
    const version = content.rulebook?.version;
    const isOtherRules = content.rulebook !== null && versions.get(content.rulebook.version) !== content.rulebook.fingerprint;
    return [
      ...found,
      ...rowIssues(row, content, fingerprint),
      ...pageIssues(record, content, fingerprint),
      ...(isOtherRules && version !== undefined ? [proofIssue('error', 'recordOtherRules', { record: number, version }, at)] : []),
    ];
  });
  const stray = strayRows(snapshot).map(({ text, cell }) => proofIssue('error', 'recordRowStray', { text }, cell));
  return [...issues, ...stray, ...chainIssues(rows, standing, names)];
}

/** A row that says in all other ways what the data say: then it is the data, or its fingerprint, that were changed. */
function isRowWhole(row: RecordRow, content: RecordContent): boolean {
  return row.text.at === content.at && row.text.step === content.step && row.text.by === content.by && row.text.previous === content.previous;
}

function rowIssues(row: RecordRow, content: RecordContent, fingerprint: string): LocatedIssue[] {
  const expected: readonly (readonly [RecordHeading, string])[] = [
    ['at', content.at],
    ['step', content.step],
    ['by', content.by],
    ['fingerprint', fingerprint],
    ['previous', content.previous],
  ];
  return expected.flatMap(([heading, value]) => {
    if (row.text[heading] === value) return [];
    const cell = row.cell(heading);
    return [proofIssue('error', 'recordRowAltered', { record: row.number, heading: cell?.table?.heading ?? heading }, cell)];
  });
}

/** All that stands on the sheet of a record is made from its data: anything else was put there by somebody. */
function pageIssues(record: StandingRecord, content: RecordContent, fingerprint: string): LocatedIssue[] {
  const { page } = proofSheetText(content.language);
  const top = record.row - DATA.row;
  const left = record.column - DATA.column;
  const pageRows = recordPage(content, fingerprint);
  const expected = (row: number, column: number): unknown => {
    if (column < PAGE_COLUMNS) return pageRows[row]?.cells[column] ?? '';
    if (column !== DATA.column) return '';
    if (row === DATA.row - 2) return page.dataNote;
    return row === DATA.row - 1 ? page.data : '';
  };
  const { sheet } = record;
  const issues: LocatedIssue[] = [];
  const rows = Math.max(sheet.formulas.length, pageRows.length + top - sheet.row);
  const columns = Math.max(sheet.formulas[0]?.length ?? 0, PAGE_COLUMNS + left - sheet.column);
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      const [row, column] = [sheet.row + down, sheet.column + across];
      if (column === record.column && row >= record.row && row < record.row + record.rows) continue;
      const is = sheet.formulas[down]?.[across] ?? '';
      const was = expected(row - top, column - left);
      if (isSameCell(was, is)) continue;
      issues.push(proofIssue('error', 'recordPageAltered', { record: content.number, was: String(was), is: String(is) }, placeOf(record, row, column)));
    }
  }
  return issues;
}

function isSameCell(was: unknown, is: unknown): boolean {
  if (was === is) return true;
  if (typeof was === 'number' && typeof is === 'number') return Math.abs(was - is) <= Math.abs(was) * 1e-12;
  return String(was).trim() === String(is).replace(/\r\n?/g, '\n').trim();
}

function chainIssues(rows: readonly RecordRow[], standing: readonly StandingRecord[], names: ReadonlyMap<string, string>): LocatedIssue[] {
  const there = new Set(standing.map(({ number }) => number));
  const gone = rows.filter(({ number }) => !there.has(number)).map((row) => proofIssue('error', 'recordSheetMissing', { record: row.number }, row.cell('number')));
  const broken = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const follows = row.number === (before?.number ?? 0) + 1 && row.text.previous === (before?.text.fingerprint ?? '');
    return follows ? [] : [proofIssue('error', 'recordChainBroken', { record: row.number }, row.cell('previous'))];
  });
  const held = textOfName(names.get(PROOF_NAMES.records));
  const last = rows.at(-1);
  const now = last ? `${last.number} ${last.text.fingerprint}` : null;
  const anchor =
    held === now
      ? []
      : held === null
        ? [proofIssue('error', 'nameMissing', { name: PROOF_NAMES.records })]
        : [proofIssue('error', 'recordsMissing', { record: Number(held.split(' ')[0]) })];
  return [...gone, ...broken, ...anchor];
}

function placeOf({ sheet }: StandingRecord, row: number, column: number): CellPlace {
  return { table: null, sheet: sheet.sheet, address: cellAddress(row, column) };
}
