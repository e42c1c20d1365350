import type { Engine } from '../engine/engine';
import type { Area } from '../engine/address';
import { ExcelError } from './excelError';

/** An instance of an Excel class, with its target closed over. */
export interface HostObject {
  readonly className: string;
  readonly isCollection: boolean;
  readonly isNull: boolean;
  /** What another class needs of this object when it comes as an argument. */
  readonly target: unknown;
  identity(space: Workspace): Readonly<Record<string, string | number>>;
  scalars(): readonly string[];
  has(property: string): boolean;
  read(property: string, space: Workspace): unknown;
  write(property: string, space: Workspace, value: unknown): boolean;
  child(name: string, space: Workspace): HostObject | undefined;
  call(name: string, space: Workspace, args: readonly unknown[]): unknown;
  items(space: Workspace): HostObject[];
  item(space: Workspace, key: string | number): HostObject | undefined;
}

/** What the answering classes share: the engine and what the host keeps beside it for one session. */
export interface Workspace {
  readonly engine: Engine;
  readonly culture: Culture;
  /** Objects that lead back to one another (a range knows its sheet, a sheet its ranges) are made through here. */
  readonly objects: ObjectMaker;
  /** Things that Excel accepts and stores and nothing here needs: page set-up and the like. By owner and property. */
  readonly stored: Map<string, unknown>;
  /** Ranges that the client library keeps hold of between requests. */
  readonly references: Map<string, HostObject>;
  /** Numbers for table columns, which Excel numbers and the engine does not. */
  readonly columnNumbers: Map<string, number>;
  /** True while the person types in a cell. */
  isEditing(): boolean;
  announceSettings(): void;
}

export interface ObjectMaker {
  worksheet(sheetId: string): HostObject;
  range(sheetId: string, area: Area): HostObject;
}

export interface Culture {
  /** Language tag of the user interface and of number formats, such as "nl-NL". */
  readonly language: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

export interface RangeTarget {
  readonly sheetId: string;
  readonly area: Area;
}

export function demandWritable(space: Workspace, target: RangeTarget): void {
  if (!space.engine.protection.allowsWriting(target.sheetId, target.area)) {
    throw new ExcelError('AccessDenied');
  }
}

export function demandUnprotected(space: Workspace, sheetId: string): void {
  if (space.engine.protection.of(sheetId)) throw new ExcelError('AccessDenied');
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  return value;
}

export function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ExcelError('InvalidArgument');
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}
