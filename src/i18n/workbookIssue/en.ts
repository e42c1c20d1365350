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
  highlightMissing: () => 'The highlight of the shortlist is missing. Choose Highlight.',
};
