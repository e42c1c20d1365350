import { quote } from '../format';
import type { WorkbookIssueWording } from './wording';

export const en: WorkbookIssueWording = {
  tableMissing: ({ table }) => `The table ${table} is missing. Bring it back with Undo, or choose Set up tender.`,
  tableEmpty: ({ table }) => `The table ${table} has no rows yet. Type the first row below the headings.`,
  tableNameTaken: ({ table, sheet }) =>
    `The sheet ${quote(sheet)} already has another table named ${table}. Give that table another name and set up again.`,
  columnMissing: ({ table, heading }) =>
    `The column ${quote(heading)} is missing from the table ${table}. Restore the heading, or choose Set up tender to add the column.`,
  columnDouble: ({ table, heading }) =>
    `The column ${quote(heading)} stands twice in the table ${table}. The first is used; give the other another heading.`,
  columnUnknown: ({ table, heading }) =>
    `The column ${quote(heading)} of the table ${table} belongs to no criterion any more. It does not count; its contents stay.`,
  spillBlocked: ({ sheet }) =>
    `The formula on the sheet ${quote(sheet)} has no room for its result. Clear the cells below and beside it, and unmerge merged cells.`,
  resultError: ({ sheet, value }) => `The formula on the sheet ${quote(sheet)} gives ${value}. Choose Set up tender to restore it.`,
  resultMissing: ({ what }) => `The calculation of ${what} is missing. Choose Set up tender to put it back.`,
  formulaOverwritten: ({ heading, value }) =>
    `In the column ${quote(heading)} a formula was overwritten with ${quote(value)}. Clear the cell and choose Set up tender.`,
  mergedCells: ({ address }) => `The cells ${address} are merged; only the top left cell counts. Unmerge them and fill in each cell.`,
  sheetProtected: ({ sheet }) => `The sheet ${quote(sheet)} is protected. Unprotect it (Review > Unprotect Sheet) and try again.`,
  procedureCellUnreadable: ({ value }) => `The sheet of the procedure says ${quote(value)}, which cannot be read here. Put back what stood there, or choose from the list.`,
  decisionNumberTwice: ({ number }) => `Two decisions have number ${number}; perhaps two people recorded something at the same moment. Both hold. Give the second a number of its own.`,
  alreadyFrozen: () => 'The results are saved as values already. Bring the formulas back first.',
  notFrozen: () => 'The results stand there with their formulas; there is nothing to bring back.',
  nothingToFreeze: () => 'This workbook has no formulas of the add-in; there is nothing to save as a value.',
  resultNotReady: ({ value }) => `This shows ${value}, which is no result yet. Wait until all is calculated, or restore the formula, and try again.`,
  keptUnreadable: ({ sheet }) =>
    `The sheet ${quote(sheet)} with the saved formulas was changed and cannot be read any more. Restore it from an earlier version of the workbook.`,
  typedWhileFrozen: ({ value }) =>
    `${quote(value)} was typed here while the results were saved as values. Clear the cell or put back what stood there; then the formula can come back.`,
  tieChanged: () => 'The tie at the cut is no longer what was shown: a mark or a rate has changed. Nothing was recorded. Look at it again.',
  lotsReasonMissing: () => 'A decision on this tie is recorded already. A new one needs a reason.',
  lotsUnusable: ({ what }) =>
    ({
      seed: 'The seed has too few digits. Throw dice six times or more, or take a number of six digits or more.',
      present: 'Fill in who is present at the draw.',
      names: 'Each participant needs a name of its own, and must stand among the candidates. Mend the names.',
      round: 'Fill in the number of the round: without a round a decision is about the shortlist.',
      places: 'There must be at least one place, and fewer places than participants.',
    })[what],
  lotsDiffer: ({ number }) => `The outcome of draw ${number} does not follow from the participants and the seed beside it: somebody changed the protocol.`,
  journalReasonMissing: ({ where, before, after }) =>
    `After the record was made, ${where} was changed from ${quote(before)} to ${quote(after)} without a reason. Give it under Dossier > Journal.`,
  highlightMissing: () => 'The highlight of the shortlist is missing. Choose Highlight.',
};
