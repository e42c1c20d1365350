import type { WorksheetProtection } from '@cj-tech-master/excelts';

/** Excel's options (allowSort…) and the names that a file has for them, where true means that it is allowed. */
const OPTIONS: readonly (readonly [string, keyof WorksheetProtection])[] = [
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'autoFilter'],
  ['allowPivotTables', 'pivotTables'],
];

export function toFileSheetProtection(options: Readonly<Record<string, unknown>>): Partial<WorksheetProtection> {
  const selection = options.selectionMode;
  return {
    ...Object.fromEntries(OPTIONS.map(([option, name]) => [name, options[option] === true])),
    selectLockedCells: selection !== 'Unlocked' && selection !== 'None',
    selectUnlockedCells: selection !== 'None',
  };
}

export function fromFileSheetProtection(protection: Partial<WorksheetProtection>): Record<string, unknown> {
  const options = Object.fromEntries(OPTIONS.map(([option, name]) => [option, protection[name] === true]));
  const mode = protection.selectUnlockedCells === false ? 'None' : protection.selectLockedCells === false ? 'Unlocked' : 'Normal';
  return { ...options, selectionMode: mode };
}
