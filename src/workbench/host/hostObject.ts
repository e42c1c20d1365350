import type { HostObject, Workspace } from './workspace';

/** One Excel class: how its properties, children and methods are answered. Names are as on the wire, PascalCase. */
export interface ObjectClass<T> {
  readonly name: string;
  /** The identity that the client library keeps to find the object again. */
  readonly id?: { readonly key: 'Id' | '_Id' | '_ReferenceId'; readonly of: (target: T, space: Workspace) => string | number };
  readonly read?: Readonly<Record<string, (target: T, space: Workspace) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, space: Workspace, value: unknown) => void>>;
  readonly children?: Readonly<Record<string, (target: T, space: Workspace) => HostObject>>;
  /** A method gives an object, a plain value, or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, space: Workspace, args: readonly unknown[]) => unknown>>;
  /** Present when the class is a collection. */
  readonly items?: (target: T, space: Workspace) => HostObject[];
  /** Collections: `getItem`, by name, id or number. Undefined means there is none. */
  readonly item?: (target: T, space: Workspace, key: string | number) => HostObject | undefined;
  /** Large properties that are only sent when asked for by name. */
  readonly heavy?: readonly string[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'scalars' in value;
}

export function hostObject<T>(objectClass: ObjectClass<T>, target: T): HostObject {
  const { read = {}, write = {}, children = {}, methods = {}, id, heavy = [] } = objectClass;
  return {
    className: objectClass.name,
    isCollection: objectClass.items !== undefined,
    isNull: false,
    target,
    identity: (space) => (id ? { [id.key]: id.of(target, space) } : {}),
    scalars: () => Object.keys(read).filter((name) => !heavy.includes(name)),
    has: (property) => property in read,
    read: (property, space) => read[property]?.(target, space),
    write: (property, space, value) => {
      write[property]?.(target, space, value);
      return property in write;
    },
    child: (name, space) => children[name]?.(target, space),
    call: (name, space, args) => {
      const method = methods[name];
      if (!method) throw new UnknownMember(objectClass.name, name);
      return method(target, space, args);
    },
    items: (space) => objectClass.items?.(target, space) ?? [],
    item: (space, key) => objectClass.item?.(target, space, key),
  };
}

/** What `...OrNullObject` gives when there is nothing. Everything asked of it is nothing again. */
export const NULL_OBJECT: HostObject = {
  className: 'Null',
  isCollection: false,
  isNull: true,
  target: null,
  identity: () => ({}),
  scalars: () => [],
  has: () => false,
  read: () => undefined,
  write: () => true,
  child: () => NULL_OBJECT,
  call: () => NULL_OBJECT,
  items: () => [],
  item: () => NULL_OBJECT,
};

/** A member of Excel's object model that this host does not answer yet. */
export class UnknownMember extends Error {
  constructor(className: string, member: string) {
    super(`The workbench does not answer ${className}.${member}`);
  }
}
