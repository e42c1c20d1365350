import type { ExcelFailure } from '../../src/excel/outcome';
import type { Engine } from '../../src/workbench/engine/engine';
import type { ExcelErrorCode } from '../../src/workbench/host/excelError';
import type { Touched } from './touched';

/** A request that Excel refuses as a whole, and what the person is told it was. */
export const REJECTIONS: readonly (readonly [ExcelErrorCode, ExcelFailure['kind']])[] = [
  ['GeneralException', 'other'],
  ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'notFound'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
];

/** A request of which Excel carries out this part before it refuses the rest. */
export const PARTS: readonly number[] = [0.15, 0.4, 0.95, 1.5, 2.5];

/** What a colleague does to the workbook while the add-in is at work, where the add-in is at work. */
export interface WorldChange {
  readonly name: string;
  readonly change: (engine: Engine, touched: Touched) => void;
  /** What the person does, as the message says, before trying again. */
  readonly mend?: (engine: Engine) => void;
  /** Excel cannot write on condition that nothing changed: in the very moment of writing this is a known limit. */
  readonly isLimit?: true;
  /** It adds and changes nothing else: what both did may stand side by side, in whichever order. */
  readonly addsOnly?: true;
}

const RENAMED = ' oud';
const COLLEAGUE = 'Van een collega';
const own = ({ sheets }: Engine): string | undefined => sheets.find('Blad van mij')?.id;
const sheetIds = (engine: Engine, { sheets }: Touched): string[] => sheets.flatMap((name) => engine.sheets.find(name)?.id ?? []);

function writeAt(engine: Engine, cells: Touched['written']): void {
  for (const { sheet, row, column } of cells) {
    const id = engine.sheets.find(sheet)?.id;
    if (id !== undefined) engine.cells.write(id, row, column, [[COLLEAGUE]]);
  }
}

export const WORLD_CHANGES: readonly WorldChange[] = [
  {
    name: 'a cell beside those that are written is edited',
    change: (engine, { beside }) => {
      const sheet = own(engine);
      if (sheet !== undefined) engine.cells.write(sheet, 4, 0, [[COLLEAGUE]]);
      writeAt(engine, beside);
    },
  },
  { name: 'a cell that is written is edited', change: (engine, { written }) => writeAt(engine, written), isLimit: true },
  {
    name: 'a row is added',
    addsOnly: true,
    change: (engine, { tables }) => {
      for (const name of tables) {
        const table = engine.tables.find(name);
        if (!table) continue;
        const { row, column, rows, columns } = table.area;
        engine.resizeTable(table.id, { ...table.area, rows: rows + 1 });
        engine.cells.write(table.sheetId, row + rows, column, [Array.from({ length: Math.min(columns, 2) }, () => COLLEAGUE)]);
      }
    },
  },
  {
    name: 'a row is put in above',
    change: (engine, { sheets }) => {
      for (const name of sheets) {
        const sheet = engine.sheets.find(name);
        if (sheet) engine.structure.insertRows(sheet.id, 0, 1);
      }
    },
    isLimit: true,
  },
  {
    name: 'a sheet is renamed',
    change: (engine, touched) => sheetIds(engine, touched).forEach((id) => engine.sheets.rename(id, `${engine.sheets.get(id).name}${RENAMED}`)),
    mend: (engine) => {
      for (const { id, name } of engine.sheets.list()) if (name.endsWith(RENAMED)) engine.sheets.rename(id, name.slice(0, -RENAMED.length));
    },
  },
  {
    name: 'a sheet is deleted',
    change: (engine, { last }) => {
      const sheet = last === null ? undefined : engine.sheets.find(last.sheet)?.id;
      if (sheet === undefined) return;
      for (const { id, sheetId } of engine.tables.list()) if (sheetId === sheet) engine.tables.delete(id);
      engine.sheets.delete(sheet);
    },
  },
  {
    name: 'a table is deleted',
    change: (engine, { last }) => {
      const table = last === null ? undefined : engine.tables.find(last.table);
      if (table) engine.tables.delete(table.id);
    },
  },
  {
    name: 'a sheet of that name is made',
    change: (engine, { added }) => {
      for (const name of added) if (!engine.sheets.find(name)) engine.cells.write(engine.sheets.add(name).id, 0, 0, [[COLLEAGUE]]);
    },
  },
  {
    name: 'a sheet is protected',
    change: (engine, touched) => {
      for (const id of [...sheetIds(engine, touched), ...[own(engine) ?? []].flat()]) engine.protection.protect(id, { options: {} });
    },
    mend: (engine) => {
      for (const { id } of engine.sheets.list()) engine.protection.unprotect(id);
    },
  },
];
