import { MessageChannel } from 'node:worker_threads';

/** The spreadsheet engine waits by message channels, which jsdom lacks. An idle one must not keep a test run alive. */
class IdleChannel extends MessageChannel {
  constructor() {
    super();
    this.port1.unref();
    this.port2.unref();
  }
}
Object.assign(globalThis, { MessageChannel: IdleChannel });
