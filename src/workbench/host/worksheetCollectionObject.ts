import { ExcelError } from './excelError';
import { NULL_OBJECT, hostObject, type ObjectClass } from './hostObject';
import { type HostObject, optionalText, text, type Workspace } from './workspace';
import { demandSheetName, worksheetObject } from './worksheetObject';

export function worksheetsObject(): HostObject {
  return hostObject(WORKSHEETS, null);
}

function find(space: Workspace, key: unknown): HostObject | undefined {
  const sheet = space.engine.sheets.find(text(key));
  return sheet && worksheetObject(sheet.id);
}

function edge(space: Workspace, visibleOnly: unknown, last: boolean): HostObject {
  const sheets = space.engine.sheets.list().filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  const sheet = last ? sheets.at(-1) : sheets[0];
  if (!sheet) throw new ExcelError('ItemNotFound');
  return worksheetObject(sheet.id);
}

const WORKSHEETS: ObjectClass<null> = {
  name: 'WorksheetCollection',
  methods: {
    Add: (_target, space, [name]) => {
      const chosen = optionalText(name);
      if (chosen !== undefined) demandSheetName(space, chosen);
      return worksheetObject(space.engine.sheets.add(chosen).id);
    },
    GetActiveWorksheet: (_target, space) => worksheetObject(space.engine.sheets.active().id),
    GetCount: (_target, space, [visibleOnly]) =>
      space.engine.sheets.list().filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
    GetFirst: (_target, space, [visibleOnly]) => edge(space, visibleOnly, false),
    GetLast: (_target, space, [visibleOnly]) => edge(space, visibleOnly, true),
    GetItem: (_target, space, [key]) => {
      const found = find(space, key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: (_target, space, [key]) => find(space, key) ?? NULL_OBJECT,
  },
  items: (_target, space) => space.engine.sheets.list().map((sheet) => worksheetObject(sheet.id)),
  item: (_target, space, key) => find(space, key),
};
