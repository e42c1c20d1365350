import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';

/** What every browser that runs Excel has, and jsdom lacks: hashing of bytes. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextEncoder });
