import type { RequestBody } from './protocol';

export interface LoggedRequest {
  /** Counted from 1. */
  readonly sync: number;
  readonly requestBytes: number;
  responseBytes: number;
  /** Names of the methods called and properties set, in order; queries as "load(values,address)". */
  readonly actions: readonly string[];
  /** The code of the error that it ended in. */
  error?: string;
}

/** What the add-in asked of Excel: for tests of round trips and sizes. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  private count = 0;

  /** @param most how many requests are kept; the oldest go first. A page stays open for days. */
  constructor(private readonly most = Infinity) {}

  /** All requests, also those that are kept no more. */
  get syncs(): number {
    return this.count;
  }

  get requestBytes(): number {
    return this.requests.reduce((sum, request) => sum + request.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.requests.reduce((sum, request) => sum + request.responseBytes, 0);
  }

  add(sync: number, requestBytes: number, body: RequestBody): LoggedRequest {
    const request = { sync, requestBytes, responseBytes: 0, actions: describeActions(body) };
    this.count += 1;
    this.requests.push(request);
    if (this.requests.length > this.most) this.requests.shift();
    return request;
  }

  clear(): void {
    this.requests.length = 0;
    this.count = 0;
  }
}

function describeActions(body: RequestBody): string[] {
  return body.Actions.flatMap((action) => {
    if (action.ActionType === 2) return [`load(${(action.QueryInfo?.Select ?? []).join(',')})`];
    if (action.ActionType === 4) return [`${action.Name}=`];
    return action.ActionType === 3 && !action.Name.startsWith('_') ? [action.Name] : [];
  });
}

/** Methods called and properties set, as the wire names them. */
export function membersOf(body: RequestBody): string[] {
  return [...body.Actions.map((action) => action.Name), ...Object.values(body.ObjectPaths).map((path) => path.Name)];
}
