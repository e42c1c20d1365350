import { ExcelError } from './excelError';
import { UnknownMember } from './hostObject';
import type { HostObject, Workspace } from './workspace';
import type { QueryInfo } from './protocol';

/** Which properties of an object and of its children are asked for. */
interface Selection {
  readonly own: Set<string>;
  all: boolean;
  readonly children: Map<string, Selection>;
}

const LARGEST_READ = 5_000_000;

/** `load("name, columns/items/name")` and friends; collections give `_Items`, honouring top and skip. */
export function answerQuery(object: HostObject, info: QueryInfo, space: Workspace): object | null {
  const selection = newSelection();
  const select = info.Select ?? [];
  for (const path of select) add(selection, path.split('/').filter((step) => step.toLowerCase() !== 'items'));
  for (const path of info.Expand ?? []) add(selection, [...path.split('/').filter((step) => step.toLowerCase() !== 'items'), '$all']);
  if (select.length === 0) selection.all = true;
  return readObject(object, selection, space, info);
}

function newSelection(): Selection {
  return { own: new Set(), all: false, children: new Map() };
}

function add(selection: Selection, steps: readonly string[]): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (step === '$all' || step === '$none') {
    selection.all ||= step === '$all';
    return;
  }
  const name = step.startsWith('_') ? step : step.charAt(0).toUpperCase() + step.slice(1);
  if (rest.length === 0) {
    selection.own.add(name);
    return;
  }
  let child = selection.children.get(name);
  if (!child) selection.children.set(name, (child = newSelection()));
  add(child, rest);
}

function readObject(object: HostObject, selection: Selection, space: Workspace, window: QueryInfo = {}): object | null {
  if (object.isNull) return null;
  if (object.isCollection) {
    const all = object.items(space);
    const skip = window.Skip ?? 0;
    const items = all.slice(skip, window.Top === undefined ? undefined : skip + window.Top);
    const own: Record<string, unknown> = {};
    for (const name of selection.own) if (object.has(name)) own[name] = object.read(name, space);
    const forItems = { ...selection, own: new Set([...selection.own].filter((name) => !object.has(name))) };
    return { ...own, _Items: items.map((item) => readObject(item, forItems, space)) };
  }
  const result: Record<string, unknown> = { ...object.identity(space) };
  const names = selection.all ? [...object.scalars(), ...selection.own] : selection.own;
  for (const name of names) result[name] = readMember(object, name, space);
  for (const [name, inner] of selection.children) {
    const child = object.child(name, space);
    if (!child) throw new UnknownMember(object.className, name);
    result[name] = readObject(child, inner, space);
  }
  return result;
}

function readMember(object: HostObject, name: string, space: Workspace): unknown {
  if (object.has(name)) {
    demandReadable(object, name);
    return object.read(name, space);
  }
  const child = object.child(name, space);
  if (!child) throw new UnknownMember(object.className, name);
  return readObject(child, { own: new Set(), all: true, children: new Map() }, space);
}

const PER_CELL = new Set(['Values', 'Formulas', 'FormulasLocal', 'Text', 'ValueTypes', 'NumberFormat', 'NumberFormatLocal']);

/** Excel refuses to give the values of a whole sheet. */
function demandReadable(object: HostObject, name: string): void {
  if (object.className !== 'Range' || !PER_CELL.has(name)) return;
  const { area } = object.target as { area: { rows: number; columns: number } };
  if (area.rows * area.columns > LARGEST_READ) throw new ExcelError('ResponsePayloadSizeLimitExceeded');
}
