import { ExcelError } from './excelError';
import type { Fault } from './faults';
import { NULL_OBJECT, UnknownMember, isHostObject } from './hostObject';
import type { HostObject, Workspace } from './workspace';
import { ActionType, PathType, type Action, type ActionResult, type ArgumentInfo, type ObjectPath, type RequestBody, type ResponseBody } from './protocol';
import { answerQuery } from './query';
import { rangeByReference } from './rangeObject';
import { workbookObject } from './workbookObject';

/** Methods whose outcome does not depend on what formulas give. */
const BY_PLACE = new Set([
  '_KeepReference',
  '_RemoveReference',
  'GetAbsoluteResizedRange',
  'GetActiveWorksheet',
  'GetBoundingRect',
  'GetCell',
  'GetColumn',
  'GetEntireColumn',
  'GetEntireRow',
  'GetItem',
  'GetItemAt',
  'GetItemOrNullObject',
  'GetOffsetRange',
  'GetRange',
  'GetRangeByIndexes',
  'GetResizedRange',
  'GetRow',
  '_ValidateArraySize',
]);

/** Carries out one request: every action in order until one fails, as Excel does. */
export class Dispatcher {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly space: Workspace,
    private readonly request: RequestBody,
    /** What the request meets after so many of its actions. */
    private readonly fault?: Fault,
  ) {}

  async run(): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (index === this.fault?.afterActions) throw new ExcelError(this.fault.code, this.fault.message);
        if (this.readsResults(action)) await this.space.engine.whenCalculated();
        const value = this.space.engine.as('addin', () => this.perform(action));
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: value });
      } catch (fault) {
        return { Results: results, TraceIds: traces, Error: describe(fault, action) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /**
   * Whoever reads wants calculated values, and spills decide where some ranges are. Finding a block by its place needs
   * neither: the client library cuts a large write into slices, each of which asks for its block.
   */
  private readsResults(action: Action): boolean {
    if (action.ActionType === ActionType.Query) return true;
    if (action.ActionType === ActionType.Method && !BY_PLACE.has(action.Name)) return true;
    if (action.ActionType !== ActionType.Instantiate && action.ActionType !== ActionType.Method) return false;
    let path = this.request.ObjectPaths[String(action.ObjectPathId)];
    while (path) {
      if (path.ObjectPathType === PathType.Method && !BY_PLACE.has(path.Name)) return true;
      path = path.ParentObjectPathId ? this.request.ObjectPaths[String(path.ParentObjectPathId)] : undefined;
    }
    return false;
  }

  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate:
        return this.identify(this.object(action.ObjectPathId));
      case ActionType.Query: {
        const object = this.object(action.ObjectPathId);
        return object.isNull ? null : answerQuery(object, action.QueryInfo ?? {}, this.space);
      }
      case ActionType.Method:
        return this.invoke(action);
      case ActionType.SetProperty: {
        const object = this.object(action.ObjectPathId);
        if (object.isNull) throw new ExcelError('ItemNotFound');
        const [value] = this.args(action.ArgumentInfo);
        if (!object.write(action.Name, this.space, value)) throw new UnknownMember(object.className, `${action.Name} =`);
        return null;
      }
      case ActionType.EnsureUnchanged:
      case ActionType.Update:
        return null;
      default:
        throw new ExcelError('InvalidOperation');
    }
  }

  private invoke(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (object.isNull) return null;
    // Events are always sent; the client library drops those that nobody listens to.
    if (/^_(Un)?[Rr]egister/.test(action.Name)) return null;
    const result = object.call(action.Name, this.space, this.args(action.ArgumentInfo));
    return isHostObject(result) ? this.identify(result) : (result ?? null);
  }

  private identify(object: HostObject): object | null {
    return object.isNull ? null : object.identity(this.space);
  }

  private object(pathId: number): HostObject {
    const known = this.objects.get(pathId);
    if (known) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError('InvalidReference');
    const found = this.follow(path);
    this.objects.set(pathId, found);
    return found;
  }

  private follow(path: ObjectPath): HostObject {
    if (path.ObjectPathType === PathType.Global) return workbookObject();
    if (path.ObjectPathType === PathType.Null) return NULL_OBJECT;
    if (path.ObjectPathType === PathType.ReferenceId) {
      const found = rangeByReference(path.Name);
      if (!found) throw new ExcelError('InvalidReference');
      return found;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return NULL_OBJECT;
    if (path.ObjectPathType === PathType.Property) {
      const child = parent.child(path.Name, this.space);
      if (!child) throw new UnknownMember(parent.className, path.Name);
      return child;
    }
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) {
      const item = parent.item(this.space, args[0] as string | number);
      if (!item) throw new ExcelError('ItemNotFound');
      return item;
    }
    const made = parent.call(path.Name, this.space, args);
    if (!isHostObject(made)) throw new UnknownMember(parent.className, path.Name);
    return made;
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.object(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((one: unknown, index) => this.argument(one, reference[index]));
    }
    if (isPlainObject(value) && isPlainObject(reference)) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.argument(one, reference[key])]));
    }
    return value;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(fault: unknown, action: Action): NonNullable<ResponseBody['Error']> {
  const location = action.Name;
  if (fault instanceof ExcelError) {
    return { Code: fault.code, Message: fault.message, HttpStatusCode: 400, Location: location };
  }
  const message = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  const code = fault instanceof UnknownMember ? 'ApiNotFound' : 'GeneralException';
  return { Code: code, Message: message, HttpStatusCode: 500, Location: location };
}
