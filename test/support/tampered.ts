import { cellAddress } from '../../src/sheet/a1';
import type { ProofReading } from '../../src/sheet/verify/proofReading';

export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What reading the workbook would give if somebody typed this in a cell; what follows from it by formulas stays as it was. */
export function withCell(proof: ProofReading, { sheet, row, column }: CellAt, typed: unknown): ProofReading {
  const put = (rows: readonly (readonly unknown[])[], top: number, left: number): unknown[][] =>
    rows.map((cells, down) => (down === row - top ? cells.map((cell, across) => (across === column - left ? typed : cell)) : [...cells]));
  const { snapshot, cells } = proof;
  return {
    ...proof,
    cells: {
      ...cells,
      sheets: cells.sheets.map((each) =>
        each.sheet === sheet ? { ...each, values: put(each.values, each.row, each.column), formulas: put(each.formulas, each.row, each.column) } : each,
      ),
    },
    snapshot: {
      ...snapshot,
      tables: snapshot.tables.map((table) => {
        if (table.sheet !== sheet) return table;
        const isHeading = row === table.row && column >= table.column && column < table.column + table.headings.length;
        const formulas = new Map(
          [...table.formulas].map(([at, body]) => [at, body.map((cell, down) => (at === column - table.column && down === row - table.row - 1 ? typed : cell))]),
        );
        return {
          ...table,
          headings: isHeading ? table.headings.map((heading, across) => (across === column - table.column ? String(typed) : heading)) : table.headings,
          values: put(table.values, table.row + 1, table.column),
          formulas,
        };
      }),
      spills: Object.fromEntries(
        Object.entries(snapshot.spills).map(([key, spill]) => [
          key,
          spill.sheet === sheet && spill.address === cellAddress(row, column) ? { ...spill, value: typed, formula: String(typed) } : spill,
        ]),
      ),
    },
  };
}

/** Every cell in use of a sheet, or of a block of it. */
export function cellsInUse(proof: ProofReading, sheet: string, isIn: (at: CellAt) => boolean = () => true): (CellAt & { readonly value: unknown })[] {
  const used = proof.cells.sheets.find((each) => each.sheet === sheet);
  return (used?.values ?? []).flatMap((cells, down) =>
    cells.map((value, across) => ({ sheet, row: used!.row + down, column: used!.column + across, value })).filter((at) => isIn(at)),
  );
}
