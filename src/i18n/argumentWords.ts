/** Words that a formula takes as an argument. Either language is read, whatever the language of Excel. */
export const RATE_FORMULA_WORDS = {
  lowest: ['laagste', 'lowest'],
  minmax: ['minmax'],
  cap: ['plafond', 'cap'],
} as const;

export const PANEL_RULE_WORDS = {
  consensus: ['consensus'],
  lowest: ['laagste', 'lowest'],
  median: ['mediaan', 'median'],
} as const;
