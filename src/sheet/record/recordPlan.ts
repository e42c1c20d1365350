import { sha256 } from '../../domain/sha256';
import type { Language } from '../../i18n/language';
import { proofSheetText } from '../../i18n/proofSheetText';
import { RECORD_HEADINGS, type RecordHeading } from '../../i18n/proof/sheet/wording';
import { checkWorkbook } from '../checkedWorkbook';
import { serialOfLocalMoment } from '../localMoment';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { PROOF_NAMES, textName } from '../rulebook/proofNames';
import { HEADING, MOMENT_FORMAT, NOTE, TITLE } from '../setUp/looks';
import type { Cell, Step } from '../setUp/step';
import { literalText } from '../nativeCheck/literalText';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROOF_TABLES } from '../workbookNames';
import { contentOfRecord, type RecordRequest } from './contentOfRecord';
import { readRecords } from './readRecords';
import { recordSheet } from './recordSheet';
import { recordText } from './recordText';

/** Freezes the workbook as it stands: a protected sheet with the page and the data, and a row that chains it to the last. */
export function recordPlan(request: RecordRequest, language: Language): Planner {
  return async (snapshot) => {
    const checked = checkWorkbook(snapshot, language);
    const issues: LocatedIssue[] = [];
    if (request.by.trim() === '') issues.push(proofIssue('error', 'nameNeeded', {}));
    if (request.step.trim() === '') issues.push(proofIssue('error', 'stepNeeded', {}));
    if (checked === null || issues.length > 0) return { kind: 'refused', issues };
    const last = readRecords(snapshot).at(-1);
    const number = (last?.number ?? 0) + 1;
    const content = contentOfRecord(checked, request, number, last?.text.fingerprint ?? '', language);
    const fingerprint = await sha256(recordText(content));
    const words = proofSheetText(language);
    const sheet = freeSheetName(snapshot, words.sheets.record(number), [words.sheets.records]);
    const cells: Readonly<Record<RecordHeading, Cell>> = {
      number,
      at: serialOfLocalMoment(request.at),
      step: literalText(content.step),
      by: literalText(content.by),
      fingerprint: literalText(fingerprint),
      previous: literalText(content.previous),
    };
    return {
      kind: 'steps',
      steps: [
        ...listedRecord(snapshot, RECORD_HEADINGS.map((key) => cells[key]), language),
        ...recordSheet(sheet, content, fingerprint),
        { do: 'name', name: PROOF_NAMES.records, formula: textName(`${number} ${fingerprint}`) },
        { do: 'show', sheet },
      ],
    };
  };
}

const WIDTHS = [40, 110, 180, 120, 400, 400];

function listedRecord(snapshot: WorkbookSnapshot, row: readonly Cell[], language: Language): Step[] {
  const standing = tableNamed(snapshot, PROOF_TABLES.records);
  if (standing) {
    const { sheet } = standing;
    return [{ do: 'unprotect', sheet }, { do: 'appendRows', table: PROOF_TABLES.records, rows: [row] }, { do: 'protect', sheet, unlocked: [] }];
  }
  const words = proofSheetText(language);
  const sheet = freeSheetName(snapshot, words.sheets.records);
  const headings = RECORD_HEADINGS.map((key) => words.recordHeadings[key]);
  const at = { sheet, row: 3, column: 0, rows: 2, columns: headings.length };
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.titles.records], [words.notes.records]] },
    { do: 'addTable', at, table: PROOF_TABLES.records, headings, body: [row] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...at, row: 4, rows: 200 }, look: { align: 'Left', verticalAlign: 'Top' } },
    { do: 'look', at: { ...at, row: 4, rows: 200, column: 1, columns: 1 }, look: { numberFormat: MOMENT_FORMAT } },
    ...WIDTHS.map((width, column): Step => ({ do: 'look', at: { sheet, row: 3, column, rows: 1, columns: 1 }, look: { width } })),
    { do: 'freeze', sheet, rows: 4, columns: 0 },
    { do: 'protect', sheet, unlocked: [] },
  ];
}
