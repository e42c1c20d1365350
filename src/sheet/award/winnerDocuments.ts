import { Answer, readAnswer } from '../../domain/answer';
import type { Language } from '../../i18n/language';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import type { CellPlace } from '../cellPlace';
import { linesOfRule, readNoticeRules } from '../procedure/noticeRules';
import type { WorkbookSnapshot } from '../snapshot';
import { awardRows, awardTable } from './awardWords';

/** A document that the winner hands in before the contract is signed. */
export interface WinnerDocument {
  readonly name: string;
  /** Null where nobody said. */
  readonly received: boolean | null;
  /** What stands in the cell where it is neither yes nor no. */
  readonly unreadable: string | null;
  readonly cell: CellPlace | null;
}

/** The checklist of the workbook; before its sheet is made, what the notice asks for. */
export function winnerDocuments(snapshot: WorkbookSnapshot): WinnerDocument[] {
  return awardRows(snapshot, 'documents').flatMap((row) => {
    if (row.text('document') === '') return [];
    const answer = readAnswer(row.value('received'));
    return [
      {
        name: row.text('document'),
        received: answer === Answer.met ? true : answer === Answer.notMet ? false : null,
        unreadable: answer === null ? row.text('received') : null,
        cell: row.cell('received'),
      },
    ];
  });
}

/** What the notice asks for, in words. */
export function documentsOfNotice(snapshot: WorkbookSnapshot, language: Language): string[] {
  const words = AWARD_SHEET_TEXTS[language].documents;
  return linesOfRule(readNoticeRules(snapshot), 'documents').map((code) => words[code] ?? code);
}

/** The documents that are still to come in. */
export function winnerDocumentNames(snapshot: WorkbookSnapshot, language: Language): string[] {
  if (awardTable(snapshot, 'documents') === null) return documentsOfNotice(snapshot, language);
  return winnerDocuments(snapshot)
    .filter(({ received }) => received !== true)
    .map(({ name }) => name);
}
