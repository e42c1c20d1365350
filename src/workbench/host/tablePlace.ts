import type { Area } from '../engine/address';
import type { TableInfo } from '../engine/tables';
import { ExcelError } from './excelError';
import type { Workspace } from './workspace';

export function tableInfo(id: string, space: Workspace): TableInfo {
  const table = space.engine.tables.find(id);
  if (!table) throw new ExcelError('ItemNotFound');
  return table;
}

/** The rows below the header. A table always has one, if only an empty one. */
export function bodyArea({ area }: TableInfo): Area {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
}
