import { hostObject, NULL_OBJECT, type ObjectClass } from './hostObject';
import { type HostObject, whole, type Workspace } from './workspace';
import { rangeArgument, rangeObject } from './rangeObject';

export function freezePanesObject(sheetId: string): HostObject {
  return hostObject(FREEZE_PANES, sheetId);
}

function location(sheetId: string, space: Workspace): HostObject {
  const { rows, columns } = space.engine.sheets.freeze(sheetId);
  if (rows === 0 && columns === 0) return NULL_OBJECT;
  return rangeObject(sheetId, { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 });
}

const FREEZE_PANES: ObjectClass<string> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (id, space, [count]) => space.engine.sheets.setFreeze(id, count === undefined ? 1 : whole(count), 0),
    FreezeColumns: (id, space, [count]) => space.engine.sheets.setFreeze(id, 0, count === undefined ? 1 : whole(count)),
    FreezeAt: (id, space, [range]) => {
      const { area } = rangeArgument(space, range, id);
      const rows = area.rows === 1_048_576 ? 0 : area.row + area.rows;
      const columns = area.columns === 16_384 ? 0 : area.column + area.columns;
      space.engine.sheets.setFreeze(id, rows, columns);
    },
    Unfreeze: (id, space) => space.engine.sheets.setFreeze(id, 0, 0),
    GetLocationOrNullObject: location,
  },
};
