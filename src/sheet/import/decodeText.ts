/**
 * The text of a file that does not say how it was written: with a byte order mark as that says, else UTF-8, and where
 * the bytes are no UTF-8, Windows-1252, in which Excel writes .csv files in western Europe.
 */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  // The sign for bytes that are no UTF-8. Nobody types it.
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
