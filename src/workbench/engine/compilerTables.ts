import type { Area, Place } from './address';

/** What the compiler must know of a table. The area includes the header row. */
export interface CompilerTable {
  readonly name: string;
  readonly sheetId: string;
  /** As it stands before "!": quoted where it must be. */
  readonly sheetName: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** The tables of a workbook as formulas look for them: by name, by column and by place, without regard to case. */
export class CompilerTables {
  private readonly byName = new Map<string, CompilerTable>();
  private readonly bySheet = new Map<string, CompilerTable[]>();
  private readonly columns = new Map<CompilerTable, ReadonlyMap<string, number>>();

  constructor(private readonly tables: readonly CompilerTable[]) {
    for (const table of tables) {
      const name = table.name.toLowerCase();
      if (!this.byName.has(name)) this.byName.set(name, table);
      const beside = this.bySheet.get(table.sheetId);
      if (beside) beside.push(table);
      else this.bySheet.set(table.sheetId, [table]);
    }
  }

  /** Equal where formulas mean the same. */
  get signature(): string {
    return JSON.stringify(this.tables);
  }

  named(name: string): CompilerTable | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The table in which this cell stands. */
  around(place: Place | undefined): CompilerTable | undefined {
    if (!place) return undefined;
    return this.bySheet
      .get(place.sheetId)
      ?.find(
        ({ area }) =>
          place.row >= area.row &&
          place.row < area.row + area.rows &&
          place.column >= area.column &&
          place.column < area.column + area.columns,
      );
  }

  /** Counted from 0; -1 where the table has no such column. */
  columnNumber(table: CompilerTable, name: string): number {
    let numbers = this.columns.get(table);
    if (!numbers) {
      // From the last to the first, so that of two columns of one name the first is kept.
      numbers = new Map(
        table.columns.map((column, index) => [column.toLowerCase(), index] as const).reverse(),
      );
      this.columns.set(table, numbers);
    }
    return numbers.get(name.toLowerCase()) ?? -1;
  }
}
