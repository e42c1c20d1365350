import { officeShim } from '../../src/workbench/host/officeShim';
import type { Bridge } from '../../src/workbench/host/protocol';

/**
 * Comes right after Microsoft's library in a page of the bench: connects it to the host, which runs in another process, as
 * Excel does. Messages go over a worker, and reach the page as they do in Excel on the web: as one text each.
 */
interface MicrosoftLibrary {
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

const office = officeShim({ language: 'nl-NL' });
Object.assign(window, { Office: office.Office });

const worker = new Worker('hostWorker.js');
const bridge: Bridge = { sendMessageToHost: (text) => worker.postMessage(text) };
worker.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost?.(data);
(window as unknown as MicrosoftLibrary).OfficeExtension.HostBridge.init(bridge);
// Deferred scripts have run by then.
document.addEventListener('DOMContentLoaded', () => worker.postMessage(null));
