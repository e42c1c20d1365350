import type { Step } from '../setUp/step';

/** A formula that the add-in writes in every row of a column, or in one cell beside a label. */
export type MadeFormula =
  | { readonly in: 'column'; readonly table: string; readonly heading: string; readonly formula: string }
  | { readonly in: 'cell'; readonly sheet: string; readonly row: number; readonly column: number; readonly label: string; readonly formula: string };

/** The formulas among steps: those that a sheet was made with, and that must stand on it still. */
export function madeFormulas(steps: readonly Step[]): MadeFormula[] {
  return steps.flatMap((step): MadeFormula[] => {
    if (step.do === 'fillColumn') return [{ in: 'column', table: step.table, heading: step.heading, formula: step.formula }];
    if (step.do !== 'write') return [];
    const { sheet, row, column } = step.at;
    return step.cells.flatMap((line, down) =>
      line.flatMap((cell, across): MadeFormula[] => {
        if (typeof cell !== 'string' || !cell.startsWith('=')) return [];
        const label = String(line[across - 1] ?? '').replace(/^'/, '');
        return [{ in: 'cell', sheet, row: row + down, column: column + across, label, formula: cell }];
      }),
    );
  });
}
