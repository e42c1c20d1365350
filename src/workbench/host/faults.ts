import { ExcelError, type ExcelErrorCode } from './excelError';

export interface Fault {
  readonly code: ExcelErrorCode;
  readonly message?: string;
  /** Fails only the request that calls or sets this member (PascalCase, such as "Values"); any request otherwise. */
  readonly member?: string;
  /** Excel is no transaction: this many actions of the request are carried out before it fails. None unless told. */
  readonly afterActions?: number;
}

/** What becomes of a request whose answer does not come in time. */
export interface Silence {
  readonly carriedOut: boolean;
  /** Milliseconds until the answer; never unless told. */
  readonly lateBy?: number;
}

type Callback = () => void | Promise<void>;

/** Things that go wrong on purpose. Requests are counted from 1, as `syncs` in the log. */
export class Faults {
  /** Milliseconds that every answer takes. */
  latency = 0;
  /** While true every request is refused, as when the person types in a cell. */
  cellEditMode = false;
  /** The pane is closed: requests from this one on never reach Excel. */
  closedFrom = Infinity;
  private readonly silences = new Map<number, Silence>();
  private readonly next: Fault[] = [];
  private readonly bySync = new Map<number, Fault>();
  private readonly callbacks = new Map<number, Callback[]>();

  failNext(fault: Fault): void {
    this.next.push(fault);
  }

  failSync(sync: number, fault: Fault): void {
    this.bySync.set(sync, fault);
  }

  /** Nothing goes wrong any more, save where callbacks see to it. */
  clear(): void {
    this.next.length = 0;
    this.bySync.clear();
    this.silences.clear();
    this.closedFrom = Infinity;
  }

  silence(sync: number, silence: Silence): void {
    this.silences.set(sync, silence);
  }

  silenceAt(sync: number): Silence | undefined {
    if (sync >= this.closedFrom) return { carriedOut: false };
    const silence = this.silences.get(sync);
    this.silences.delete(sync);
    return silence;
  }

  before(sync: number, callback: Callback): void {
    this.callbacks.set(sync, [...(this.callbacks.get(sync) ?? []), callback]);
  }

  async runCallbacks(sync: number): Promise<void> {
    for (const callback of this.callbacks.get(sync) ?? []) await callback();
    this.callbacks.delete(sync);
  }

  /** Throws when this request is to fail at once; gives the fault that it is to meet on its way. */
  check(sync: number, members: readonly string[]): Fault | undefined {
    if (this.cellEditMode) throw new ExcelError('InvalidOperationInCellEditMode');
    const planned = this.bySync.get(sync);
    this.bySync.delete(sync);
    const index = this.next.findIndex((fault) => fault.member === undefined || members.includes(fault.member));
    const fault = planned ?? (index < 0 ? undefined : this.next.splice(index, 1)[0]);
    if (fault && !fault.afterActions) throw new ExcelError(fault.code, fault.message);
    return fault;
  }
}
