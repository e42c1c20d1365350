import { ExcelError, type ExcelErrorCode } from './excelError';

export interface Fault {
  readonly code: ExcelErrorCode;
  readonly message?: string;
  /** Fails only the request that calls or sets this member (PascalCase, such as "Values"); any request otherwise. */
  readonly member?: string;
}

type Callback = () => void | Promise<void>;

/** Things that go wrong on purpose. Requests are counted from 1, as `syncs` in the log. */
export class Faults {
  /** Milliseconds that every answer takes. */
  latency = 0;
  /** While true every request is refused, as when the person types in a cell. */
  cellEditMode = false;
  private readonly next: Fault[] = [];
  private readonly bySync = new Map<number, Fault>();
  private readonly callbacks = new Map<number, Callback[]>();

  failNext(fault: Fault): void {
    this.next.push(fault);
  }

  failSync(sync: number, fault: Fault): void {
    this.bySync.set(sync, fault);
  }

  before(sync: number, callback: Callback): void {
    this.callbacks.set(sync, [...(this.callbacks.get(sync) ?? []), callback]);
  }

  async runCallbacks(sync: number): Promise<void> {
    for (const callback of this.callbacks.get(sync) ?? []) await callback();
    this.callbacks.delete(sync);
  }

  /** Throws when this request is to fail. */
  check(sync: number, members: readonly string[]): void {
    if (this.cellEditMode) throw new ExcelError('InvalidOperationInCellEditMode');
    const planned = this.bySync.get(sync);
    this.bySync.delete(sync);
    const index = this.next.findIndex((fault) => fault.member === undefined || members.includes(fault.member));
    const fault = planned ?? (index < 0 ? undefined : this.next.splice(index, 1)[0]);
    if (fault) throw new ExcelError(fault.code, fault.message);
  }
}
