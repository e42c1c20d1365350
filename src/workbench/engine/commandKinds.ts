/** Commands of Univer that move cells: between their start and their end formulas arrive already compiled. */
export const MOVES = /^sheet\.command\.(insert|remove|delete|move|append|copy|set-worksheet-name|reorder|auto-fill|sort)|^univer\.command\.(undo|redo)|^sheet\.command\.sort/;
/** After these mutations references to tables may point elsewhere. */
export const RESHAPES = new Set([
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.reorder-range',
  'sheet.mutation.add-table',
  'sheet.mutation.delete-table',
  'sheet.mutation.set-sheet-table',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.remove-sheet',
]);
/** After these results belong to cells that stand elsewhere now. */
export const MOVES_CELLS = /^sheet\.mutation\.((insert|remove)-(row|col)|move-|reorder-range)/;
export const SET_NAME = 'formula.mutation.set-defined-name';
export const SET_VALUES = 'sheet.mutation.set-range-values';
