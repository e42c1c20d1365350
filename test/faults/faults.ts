import type { ExcelFailure } from '../../src/excel/outcome';
import type { Engine } from '../../src/workbench/engine/engine';
import type { ExcelErrorCode } from '../../src/workbench/host/excelError';

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

/** What a colleague does to the workbook while the add-in is at work. */
export interface WorldChange {
  readonly name: string;
  readonly change: (engine: Engine) => void;
  /** What the person does, as the message says, before trying again. */
  readonly mend?: (engine: Engine) => void;
}

const sheetOf = ({ sheets }: Engine, name: string): string | undefined => sheets.find(name)?.id;

export const WORLD_CHANGES: readonly WorldChange[] = [
  {
    name: 'a cell is edited',
    change: (engine) => {
      const own = sheetOf(engine, 'Blad van mij');
      if (own !== undefined) engine.cells.write(own, 4, 0, [['Van een collega']]);
      const candidates = sheetOf(engine, 'Kandidaten');
      if (candidates !== undefined && engine.tables.find('Candidates')) engine.cells.write(candidates, 5, 2, [[77]]);
    },
  },
  {
    name: 'a sheet is deleted',
    change: (engine) => {
      const sheet = sheetOf(engine, 'Kandidaten');
      if (sheet === undefined) return;
      for (const { id, sheetId } of engine.tables.list()) if (sheetId === sheet) engine.tables.delete(id);
      engine.sheets.delete(sheet);
    },
  },
  {
    name: 'a table is deleted',
    change: (engine) => {
      const table = engine.tables.find('Candidates');
      if (table) engine.tables.delete(table.id);
    },
  },
  {
    name: 'a sheet of that name is made',
    change: (engine) => {
      if (sheetOf(engine, 'Kandidaten') !== undefined) return;
      const { id } = engine.sheets.add('Kandidaten');
      engine.cells.write(id, 0, 0, [['Van een collega']]);
    },
  },
  {
    name: 'a sheet is protected',
    change: (engine) => {
      for (const name of ['Kandidaten', 'Blad van mij']) {
        const sheet = sheetOf(engine, name);
        if (sheet !== undefined) engine.protection.protect(sheet, { options: {} });
      }
    },
    mend: (engine) => {
      for (const { id } of engine.sheets.list()) engine.protection.unprotect(id);
    },
  },
];
