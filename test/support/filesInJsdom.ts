import { DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser that runs Excel has, and jsdom lacks. */
Object.assign(globalThis, { DecompressionStream, TextDecoder, TextEncoder });
File.prototype.arrayBuffer ??= function (this: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('the file cannot be read'));
    reader.readAsArrayBuffer(this);
  });
};
