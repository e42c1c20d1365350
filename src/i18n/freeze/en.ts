import type { FreezeWording } from './wording';

export const en: FreezeWording = {
  sheet: 'Formulas',
  note: (moment) => `Values saved on ${moment}. The results on this sheet follow no changes until the formulas are brought back.`,
  title: 'Save values',
  explain:
    'Puts all results in the workbook as values, so that somebody without the add-in sees them too. The formulas are kept on a hidden sheet.',
  caution: 'A sheet is added. You cannot undo earlier steps after that.',
  freeze: 'Save values',
  frozen: 'The results stand in the workbook as values. What you change now counts only once the formulas are back.',
  thaw: 'Bring the formulas back',
};
