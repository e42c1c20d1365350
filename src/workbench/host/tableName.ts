import { parseAddress } from '../engine/address';
import { ExcelError } from './excelError';
import type { Workspace } from './workspace';

/** Table and defined names share one set of names and one grammar; a cell address is no name. */
export function demandTableName(space: Workspace, name: string, own?: string): void {
  demandNameGrammar(name);
  const table = space.engine.tables.find(name);
  const taken = (table && table.id !== own) || space.engine.names.find(name) !== undefined;
  if (taken) throw new ExcelError('ItemAlreadyExists');
}

export function demandNameGrammar(name: string): void {
  const grammar = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!grammar || /^[rc]$/i.test(name) || parseAddress(name) || /^r\d*c\d*$/i.test(name)) {
    throw new ExcelError('InvalidArgument');
  }
}
