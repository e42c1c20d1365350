import { formatArea, intersection } from '../engine/address';
import type { Change } from '../engine/changes';
import type { ChangeOrigin } from '../engine/engineCore';
import { valueType, wireValue } from './block';
import { referenceId } from './rangeObject';
import type { Workspace } from './workspace';

/** One event as the client library expects it: a number, whom it concerns, and the arguments as JSON text. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const CATEGORY = 65_536;
const WORKBOOK = 'Workbook';
const SETTINGS_CHANGED = 1;
const DOCUMENT_SELECTION_CHANGED = 2;
const SHEET_CHANGED = 10;
const SHEET_ACTIVATED = 11;
const SHEET_ADDED = 13;
const SHEET_SELECTION_CHANGED = 14;
const SHEET_DELETED = 15;
const SHEET_NAME_CHANGED = 25;
const TABLE_CHANGED = 101;
const TABLE_ADDED = 102;
const TABLE_DELETED = 103;

export function settingsEvent(): EventEntry[] {
  return entries(SETTINGS_CHANGED, [''], {});
}

/** The events of one change, for the sheet or table concerned and for the workbook as a whole. */
export function eventsOf(change: Change, space: Workspace): EventEntry[] {
  const source = change.origin === 'remote' ? 'Remote' : 'Local';
  const common = { source, worksheetId: change.sheetId };
  const sheetAndAll = [change.sheetId, WORKBOOK];
  switch (change.kind) {
    case 'cells':
      return cellEvents(change, space);
    case 'sheetAdded':
      return entries(SHEET_ADDED, [WORKBOOK], common);
    case 'sheetDeleted':
      return entries(SHEET_DELETED, [WORKBOOK], common);
    case 'sheetActivated':
      return entries(SHEET_ACTIVATED, sheetAndAll, common);
    case 'sheetRenamed':
      return entries(SHEET_NAME_CHANGED, sheetAndAll, { ...common, nameBefore: change.before, nameAfter: change.after });
    case 'tableAdded':
      return entries(TABLE_ADDED, sheetAndAll, { ...common, tableId: change.tableId });
    case 'tableDeleted':
      return entries(TABLE_DELETED, sheetAndAll, { ...common, tableId: change.tableId });
    case 'selection':
      return [
        ...entries(SHEET_SELECTION_CHANGED, sheetAndAll, { ...common, address: formatArea(change.area) }),
        ...entries(DOCUMENT_SELECTION_CHANGED, [''], {}),
      ];
    default:
      return never(change);
  }
}

function cellEvents(change: Extract<Change, { kind: 'cells' }>, space: Workspace): EventEntry[] {
  const details =
    change.before === undefined || change.after === undefined
      ? {}
      : {
          valueBefore: wireValue(change.before),
          valueAfter: wireValue(change.after),
          valueTypeBefore: valueType(change.before),
          valueTypeAfter: valueType(change.after),
        };
  const args = {
    ...details,
    changeType: change.change,
    source: change.origin === 'remote' ? 'Remote' : 'Local',
    worksheetId: change.sheetId,
    address: formatArea(change.area),
    triggerSource: trigger(change.origin),
    referenceId: referenceId({ sheetId: change.sheetId, area: change.area }),
    shiftDirection: 'None',
  };
  const found = entries(SHEET_CHANGED, [change.sheetId, WORKBOOK], args);
  for (const table of space.engine.tables.list()) {
    if (table.sheetId !== change.sheetId || !intersection(table.area, change.area)) continue;
    found.push(...entries(TABLE_CHANGED, [table.id, WORKBOOK, change.sheetId], { ...args, tableId: table.id }));
  }
  return found;
}

function trigger(origin: ChangeOrigin): string {
  return origin === 'addin' ? 'ThisLocalAddin' : 'Unknown';
}

function entries(type: number, targets: readonly string[], args: object): EventEntry[] {
  const message = JSON.stringify(args);
  return targets.map((targetId) => ({ messageCategory: CATEGORY, messageType: type, targetId, message }));
}

function never(change: never): never {
  throw new Error(`Unknown change ${JSON.stringify(change)}`);
}
