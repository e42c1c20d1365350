import { refused, type Opened } from './fileFault';

/** What a page on an office computer can hold. The second is what the file may grow to when it is unpacked. */
export const LIMITS = { fileBytes: 20 * 2 ** 20, unpackedBytes: 300 * 2 ** 20, cells: 1_000_000 } as const;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const MEGABYTE = 2 ** 20;

/** Looks at the wrapping only, so that nothing large or foreign is ever unpacked. */
export function checkContainer(bytes: Uint8Array): Opened<Uint8Array> {
  const tooLarge = (size: number, most: number): Opened<Uint8Array> =>
    refused({ kind: 'tooLarge', megabytes: Math.ceil(size / MEGABYTE), most: most / MEGABYTE });
  if (bytes.length > LIMITS.fileBytes) return tooLarge(bytes.length, LIMITS.fileBytes);
  if (startsWith(bytes, COMPOUND)) return refused({ kind: isEncrypted(bytes) ? 'encrypted' : 'oldFormat' });
  if (!startsWith(bytes, ZIP)) return refused({ kind: 'notAWorkbook' });
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) return refused({ kind: 'notAWorkbook' });
  if (unpacked > LIMITS.unpackedBytes) return tooLarge(unpacked, LIMITS.unpackedBytes);
  return { ok: true, value: bytes };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is wrapped like an old one, around a stream of this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].map((letter) => letter.charCodeAt(0));
  const end = bytes.length - name.length * 2;
  for (let start = 0; start <= end; start += 1) {
    if (name.every((byte, index) => bytes[start + index * 2] === byte)) return true;
  }
  return false;
}

/** The sum that the directory of the zip promises; undefined when there is no whole directory. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) return undefined;
  let position = view.getUint32(end + 16, true);
  let sum = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== ENTRY) return undefined;
    sum += view.getUint32(position + 24, true);
    position += 46 + view.getUint16(position + 28, true) + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return sum;
}
