/** Tables on the sheet of the check, found by name wherever the sheet is moved or whatever it is called. */
export const CHECK_TABLES = {
  rows: 'TenderCheck',
  criteria: 'TenderCheckCriteria',
  words: 'TenderCheckWords',
  levels: 'TenderCheckLevels',
} as const;
