import type { WorkbookWording } from './wording';
import { enWords } from './enWords';

export const en: WorkbookWording = {
  ...enWords,
  sheets: {
    tender: 'Tender',
    criteria: 'Criteria',
    candidates: 'Candidates',
    shortlist: 'Shortlist',
    calculation: 'Calculation',
    notice: 'Notice',
  },
  titles: {
    tender: 'Tender',
    criteria: 'Criteria from the notice',
    candidates: 'Candidates',
    shortlist: 'Shortlist',
    calculation: 'Calculation',
    notice: 'Notice',
  },
  notes: {
    tender: 'Facts from the notice. Empty means: the notice does not say.',
    criteria: 'Knock-out criteria must be met. Selection criteria are worth points.',
    candidates:
      'Fill in rate, yes or no, and points. Empty is still open, never zero. The grey columns work themselves out.',
    shortlist: 'Highest score first; at equal score the lowest hourly rate. This list works itself out.',
    calculation: 'Results on their way. Type nothing here: the grey columns on the sheet with candidates read this sheet.',
    notice: 'The confirmed text of the notice, line by line, and what it says of the procedure. Nothing is computed with it.',
  },
  knockOutsTitle: 'Knock-out criteria',
  selectionTitle: 'Selection criteria',
  weightsSum: 'Sum of the weights',
  shortlistHeadings: ['Rank', 'Candidate', 'Score', 'Hourly rate', 'Decided by'],
  noticeHeadings: ['Line', 'Text'],
  ruleHeadings: ['Rule', 'Contents', 'Line in the notice'],
  lastCertainRank: 'Last certain rank',
  provisional: 'Provisional: not every candidate has been fully assessed.',
  final: 'Every admitted candidate has been fully assessed.',
  answerPrompt: 'Choose yes or no. Leave empty while it is open.',
  answerError: 'Choose yes or no, or clear the cell while it is open.',
  markPrompt: (weight) => `Type points from 0 to ${weight}. Leave empty while there is no mark.`,
  markError: (weight) => `Type a number from 0 to ${weight}, or clear the cell while there is no mark.`,
  sharePrompt: 'Type a percentage from 0 to 100, without a percent sign. Leave empty while there is no mark.',
  ratePrompt: 'Type the hourly rate in euros, excluding VAT, as a number.',
  rateError: 'Type the hourly rate as a number above 0, without a euro sign or text.',
};
