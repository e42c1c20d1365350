/** What a button on the ribbon asks of the pane. */
export type RibbonRequest = 'setUpTender' | 'checkWorkbook' | 'highlightShortlist';

/** Deals with a request; resolves when it is done or when the pane has asked a person. */
export type RequestTaker = (request: RibbonRequest) => Promise<void>;

interface Waiting {
  readonly request: RibbonRequest;
  readonly done: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * Hands requests of the ribbon to the pane. Both run in one runtime and share this memory; a request that comes before
 * the pane stands waits for it.
 */
export class RibbonRequests {
  private taker: RequestTaker | null = null;
  private waiting: Waiting[] = [];

  /** Resolves when the pane has dealt with it. */
  ask(request: RibbonRequest): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ request, done, failed });
      this.handOver();
    });
  }

  /** From now on requests go to `taker`; the answer takes that back. */
  take(taker: RequestTaker): () => void {
    this.taker = taker;
    this.handOver();
    return () => {
      if (this.taker === taker) this.taker = null;
    };
  }

  private handOver(): void {
    const { taker } = this;
    if (taker === null) return;
    const due = this.waiting;
    this.waiting = [];
    for (const { request, done, failed } of due) taker(request).then(done, failed);
  }
}

/** The one that ribbon and pane share. */
export const ribbonRequests = new RibbonRequests();
