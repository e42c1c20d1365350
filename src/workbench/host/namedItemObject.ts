import { formatArea, parseAddress, quoteSheetName } from '../engine/address';
import type { NameInfo } from '../engine/names';
import { wireValue } from './block';
import { ExcelError } from './excelError';
import { NULL_OBJECT, hostObject, isHostObject, type ObjectClass } from './hostObject';
import { type HostObject, optionalText, text, whole, type RangeTarget, type Workspace } from './workspace';
import { rangeObject } from './rangeObject';
import { demandNameGrammar } from './tableName';

/** The names of one sheet, or of the workbook. */
export function namesObject(sheetId: string | null): HostObject {
  return hostObject(NAMES, sheetId);
}

function list(sheetId: string | null, space: Workspace): NameInfo[] {
  return space.engine.names.list().filter((name) => name.sheetId === (sheetId ?? undefined));
}

function find(sheetId: string | null, space: Workspace, key: unknown): HostObject | undefined {
  const lowered = String(key).toLowerCase();
  const name = list(sheetId, space).find((one) => one.name.toLowerCase() === lowered || one.id === key);
  return name && hostObject(NAME, name.id);
}

function add(sheetId: string | null, space: Workspace, name: string, reference: unknown, comment: unknown): HostObject {
  demandNameGrammar(name);
  if (find(sheetId, space, name) || (sheetId === null && space.engine.tables.find(name))) {
    throw new ExcelError('ItemAlreadyExists');
  }
  const note = optionalText(comment);
  const info = space.engine.names.add(name, formulaOf(reference, space), {
    ...(sheetId === null ? {} : { sheetId }),
    ...(note === undefined ? {} : { comment: note }),
  });
  return hostObject(NAME, info.id);
}

function formulaOf(reference: unknown, space: Workspace): string {
  if (!isHostObject(reference)) {
    const formula = typeof reference === 'number' ? String(reference) : text(reference);
    return formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
  }
  const { sheetId, area } = reference.target as RangeTarget;
  return `=${quoteSheetName(space.engine.sheets.get(sheetId).name)}!${formatArea(area, true)}`;
}

const NAMES: ObjectClass<string | null> = {
  name: 'NamedItemCollection',
  methods: {
    Add: (id, space, [name, reference, comment]) => add(id, space, text(name), reference, comment),
    AddFormulaLocal: (id, space, [name, formula, comment]) => add(id, space, text(name), formula, comment),
    GetCount: (id, space) => list(id, space).length,
    GetItem: (id, space, [key]) => {
      const found = find(id, space, key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: (id, space, [key]) => find(id, space, key) ?? NULL_OBJECT,
    GetItemAt: (id, space, [index]) => {
      const name = list(id, space)[whole(index)];
      if (!name) throw new ExcelError('InvalidArgument');
      return hostObject(NAME, name.id);
    },
  },
  items: (id, space) => list(id, space).map((name) => hostObject(NAME, name.id)),
  item: find,
};

function info(id: string, space: Workspace): NameInfo {
  const found = space.engine.names.list().find((name) => name.id === id);
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

/** The range a name stands for, when it stands for one. */
function range(id: string, space: Workspace): HostObject | undefined {
  const parsed = parseAddress(space.engine.names.compiled(id).slice(1));
  if (!parsed) return undefined;
  const sheet = parsed.sheet === undefined ? undefined : space.engine.sheets.find(parsed.sheet);
  const home = sheet?.id ?? info(id, space).sheetId ?? space.engine.sheets.active().id;
  return rangeObject(home, parsed.area);
}

function kind(id: string, space: Workspace): string {
  if (range(id, space)) return 'Range';
  const body = info(id, space).formula.slice(1).trim();
  if (/^".*"$/.test(body)) return 'String';
  if (/^[+-]?\d+(\.\d+)?$/.test(body)) return body.includes('.') ? 'Double' : 'Integer';
  if (/^(TRUE|FALSE)$/i.test(body)) return 'Boolean';
  return 'Array';
}

function value(id: string, space: Workspace): unknown {
  const body = info(id, space).formula.slice(1).trim();
  switch (kind(id, space)) {
    case 'Range': {
      const { sheetId, area } = range(id, space)?.target as RangeTarget;
      const single = area.rows === 1 && area.columns === 1;
      if (single) return wireValue(space.engine.cells.value(sheetId, area.row, area.column));
      return `${quoteSheetName(space.engine.sheets.get(sheetId).name)}!${formatArea(area, true)}`;
    }
    case 'String':
      return body.slice(1, -1).replaceAll('""', '"');
    case 'Double':
    case 'Integer':
      return Number(body);
    case 'Boolean':
      return body.toUpperCase() === 'TRUE';
    default:
      return null;
  }
}

const NAME: ObjectClass<string> = {
  name: 'NamedItem',
  id: { key: '_Id', of: (id) => id },
  read: {
    Name: (id, space) => info(id, space).name,
    Formula: (id, space) => info(id, space).formula,
    Comment: (id, space) => info(id, space).comment,
    Visible: (id, space) => info(id, space).visible,
    Scope: (id, space) => (info(id, space).sheetId === undefined ? 'Workbook' : 'Worksheet'),
    Type: kind,
    Value: value,
    _Id: (id) => id,
  },
  write: {
    Formula: (id, space, formula) => space.engine.names.change(id, { formula: formulaOf(formula, space) }),
    Comment: (id, space, comment) => space.engine.names.change(id, { comment: text(comment) }),
    Visible: (id, space, visible) => space.engine.names.change(id, { visible: visible === true }),
  },
  children: {
    Worksheet: (id, space) => {
      const { sheetId } = info(id, space);
      if (sheetId === undefined) throw new ExcelError('ItemNotFound');
      return space.objects.worksheet(sheetId);
    },
    WorksheetOrNullObject: (id, space) => {
      const { sheetId } = info(id, space);
      return sheetId === undefined ? NULL_OBJECT : space.objects.worksheet(sheetId);
    },
  },
  methods: {
    Delete: (id, space) => space.engine.names.delete(id),
    GetRange: (id, space) => {
      const found = range(id, space);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetRangeOrNullObject: (id, space) => range(id, space) ?? NULL_OBJECT,
  },
};
