import type { Change } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { parseAddress } from '../engine/address';
import { Dispatcher } from './dispatcher';
import { eventsOf, settingsEvent, type EventEntry } from './eventMessages';
import { ExcelError } from './excelError';
import { Faults, type Fault } from './faults';
import { FunctionBridge, type FunctionMetadata } from './functionBridge';
import type { Bridge, RequestBody, RequestMessage, ResponseBody } from './protocol';
import { rangeObject } from './rangeObject';
import { RequestLog, membersOf } from './requestLog';
import { worksheetObject } from './worksheetObject';
import type { Culture, Workspace } from './workspace';

export interface HostOptions {
  readonly engine: Engine;
  /** Language tag; separators follow it. "en-US" unless told. */
  readonly language?: string;
  /** How many requests the log keeps; all of them unless told. */
  readonly requestsKept?: number;
}

/** Excel on the web refuses a request or a response above this. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Plays Excel for Microsoft's client library: `OfficeExtension.HostBridge.init(host.bridge)`. */
export class ExcelHost {
  readonly bridge: Bridge;
  readonly log: RequestLog;
  readonly faults = new Faults();
  readonly functions: FunctionBridge;
  private readonly space: Workspace;
  private readonly engine: Engine;
  private queue: Promise<void> = Promise.resolve();
  private events: EventEntry[] = [];
  private eventTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;
  private closed = false;

  constructor({ engine, language = 'en-US', requestsKept }: HostOptions) {
    this.engine = engine;
    this.log = new RequestLog(requestsKept);
    this.space = {
      engine,
      culture: cultureOf(language),
      objects: { worksheet: worksheetObject, range: rangeObject },
      stored: new Map(),
      references: new Map(),
      columnNumbers: new Map(),
      isEditing: () => this.faults.cellEditMode,
      announceSettings: () => this.queueEvents(settingsEvent()),
    };
    this.bridge = { sendMessageToHost: (text) => void this.receive(text) };
    this.functions = new FunctionBridge(engine, (entry) => this.post({ type: 3, message: { entries: [entry] } }));
    this.stopListening = engine.changes.listen((change) => this.onChange(change));
  }

  /** Makes the add-in's custom functions callable in cells; metadata as in functions.json. */
  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.functions.register(namespace, functions);
  }

  /** The next request (or the next one that uses this member) fails with this error. */
  failNext(fault: Fault): void {
    this.faults.failNext(fault);
  }

  /** The n-th request from the start, counted from 1, fails with this error. */
  failSync(sync: number, fault: Fault): void {
    this.faults.failSync(sync, fault);
  }

  /** Runs before the n-th request is carried out: a co-author's edit between the add-in's reading and writing. */
  onBeforeSync(sync: number, callback: (engine: Engine) => void): void {
    this.faults.before(sync, () => this.engine.as('remote', () => callback(this.engine)));
  }

  /** The message of the error that a custom function gave in this cell ("Sheet1!B2"). */
  cellErrorMessage(address: string): string | undefined {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet === undefined ? this.engine.sheets.active() : this.engine.sheets.find(parsed.sheet);
    if (!parsed || !sheet) return undefined;
    return this.engine.functions.errorAt({ sheetId: sheet.id, row: parsed.area.row, column: parsed.area.column })?.message;
  }

  /** Resolves when all requests so far are answered, formulas are calculated and events are delivered. */
  async settled(): Promise<void> {
    await this.queue;
    await this.engine.whenCalculated();
    this.deliverEvents();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  close(): void {
    this.closed = true;
    this.functions.close();
    clearTimeout(this.eventTimer);
    this.stopListening();
  }

  private async receive(text: string): Promise<void> {
    const request = JSON.parse(text) as RequestMessage;
    const body = readBody(request);
    if (isFunctionTraffic(body)) {
      this.functions.settle(functionResults(body));
      this.answer(request.id, JSON.stringify(emptyAnswer(body)));
      return;
    }
    const turn = this.queue.then(() => this.carryOut(request, body, byteLength(text)));
    this.queue = turn;
    await turn;
  }

  private async carryOut(request: RequestMessage, body: RequestBody, bytes: number): Promise<void> {
    const sync = this.log.syncs + 1;
    const entry = this.log.add(sync, bytes, body);
    await this.faults.runCallbacks(sync);
    const silence = this.faults.silenceAt(sync);
    if (silence && !silence.carriedOut) return;
    let answer: ResponseBody;
    try {
      if (bytes > PAYLOAD_LIMIT) throw new ExcelError('RequestPayloadSizeLimitExceeded');
      answer = await new Dispatcher(this.space, body, this.faults.check(sync, membersOf(body))).run();
    } catch (fault) {
      answer = refusal(fault);
    }
    let text = JSON.stringify(answer);
    if (byteLength(text) > PAYLOAD_LIMIT) text = JSON.stringify(refusal(new ExcelError('ResponsePayloadSizeLimitExceeded')));
    entry.responseBytes = byteLength(text);
    if (answer.Error) entry.error = answer.Error.Code;
    if (silence) {
      if (silence.lateBy !== undefined) setTimeout(() => this.answer(request.id, text), silence.lateBy);
      return;
    }
    if (this.faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.latency));
    this.answer(request.id, text);
  }

  private answer(id: number, body: string): void {
    if (this.closed) return;
    this.bridge.onMessageFromHost?.(`{"id":${id},"type":2,"flags":0,"message":{"statusCode":200,"headers":{},"body":${body}}}`);
  }

  private post(message: object): void {
    if (!this.closed) this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private onChange(change: Change): void {
    this.queueEvents(eventsOf(change, this.space));
  }

  /** Events reach the add-in a moment after the change, together. */
  private queueEvents(entries: readonly EventEntry[]): void {
    this.events.push(...entries);
    this.eventTimer ??= setTimeout(() => this.deliverEvents(), 0);
  }

  private deliverEvents(): void {
    clearTimeout(this.eventTimer);
    this.eventTimer = undefined;
    const entries = this.events;
    this.events = [];
    if (entries.length > 0) this.post({ type: 3, message: { entries } });
  }
}

function cultureOf(language: string): Culture {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345.6);
  const find = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
  return { language, decimalSeparator: find('decimal') ?? '.', thousandsSeparator: find('group') ?? ',' };
}

function readBody(request: RequestMessage): RequestBody {
  const { body } = request.message;
  return typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
}

const FUNCTION_METHODS = new Set([
  'SetInvocationArrayResults',
  'SetInvocationResults',
  '_SetInvocationResult',
  '_SetInvocationError',
  '_SetOsfControlContainerReadyForCustomFunctions',
  '_GetEnabledFeatures',
]);

function isFunctionTraffic(body: RequestBody): boolean {
  return body.Actions.some((action) => FUNCTION_METHODS.has(action.Name));
}

function functionResults(body: RequestBody): unknown[] {
  return body.Actions.filter((action) => /^SetInvocation/.test(action.Name)).flatMap(
    (action) => (action.ArgumentInfo?.Arguments?.[0] ?? []) as unknown[],
  );
}

/**
 * What today's Excel turns on in the functions runtime: results over the limit are sliced (1), they may follow each
 * other after 200 ms in place of 500 (2), and the pause has an upper bound (4).
 */
const RUNTIME_FEATURES = [1, 2, 4];

function emptyAnswer(body: RequestBody): ResponseBody {
  const valueOf = (name: string): unknown => (name === '_GetEnabledFeatures' ? RUNTIME_FEATURES : null);
  return { Results: body.Actions.map((action) => ({ ActionId: action.Id, Value: valueOf(action.Name) })), TraceIds: [] };
}

function refusal(fault: unknown): ResponseBody {
  const error = fault instanceof ExcelError ? fault : new ExcelError('GeneralException', String(fault));
  return { Results: [], TraceIds: [], Error: { Code: error.code, Message: error.message, HttpStatusCode: 400 } };
}

/** Bytes of the text as UTF-8. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
