import { applicationObject } from './applicationObject';
import { ExcelError } from './excelError';
import { NULL_OBJECT, hostObject, type ObjectClass } from './hostObject';
import { type HostObject, text, type Workspace } from './workspace';
import { namesObject } from './namedItemObject';
import { rangeByReference, rangeObject } from './rangeObject';
import { settingsObject } from './settingObject';
import { tablesObject } from './tableCollectionObject';
import { worksheetsObject } from './worksheetCollectionObject';

/** The root of the object model: `context.workbook`. */
export function workbookObject(): HostObject {
  return hostObject(WORKBOOK, null);
}

function byReference(reference: unknown): HostObject {
  const found = rangeByReference(text(reference));
  if (!found) throw new ExcelError('InvalidReference');
  return found;
}

function activeCell(space: Workspace): HostObject {
  const { sheetId, area } = space.engine.selection.get();
  return rangeObject(sheetId, { ...area, rows: 1, columns: 1 });
}

const WORKBOOK: ObjectClass<null> = {
  name: 'Workbook',
  read: {
    Name: (_target, space) => space.engine.core.facade.getName(),
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191_029,
    UsePrecisionAsDisplayed: () => false,
  },
  children: {
    Application: () => applicationObject(),
    Worksheets: () => worksheetsObject(),
    Tables: () => tablesObject(null),
    Names: () => namesObject(null),
    Settings: () => settingsObject(),
  },
  methods: {
    GetActiveCell: (_target, space) => activeCell(space),
    GetSelectedRange: (_target, space) => {
      const { sheetId, area } = space.engine.selection.get();
      return rangeObject(sheetId, area);
    },
    Save: () => undefined,
    _GetObjectByReferenceId: (_target, _space, [reference]) => byReference(reference),
    _GetObjectTypeNameByReferenceId: () => 'Range',
    _GetReferenceCount: (_target, space) => space.references.size,
    _RemoveReference: (_target, space, [reference]) => void space.references.delete(text(reference)),
    _RemoveAllReferences: (_target, space) => space.references.clear(),
    _GetRangeForEventByReferenceId: (_target, _space, [reference]) => byReference(reference),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, _space, [reference]) =>
      rangeByReference(text(reference)) ?? NULL_OBJECT,
  },
};
