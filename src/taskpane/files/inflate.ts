/**
 * Inflates bytes piece by piece, and stops as soon as there are more than allowed: what an archive says of its own sizes
 * may be a lie.
 * @param onPiece each piece as it comes
 * @returns how many bytes there were, or Infinity where there are more than `most`; bytes that are damaged end there
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: 'deflate' | 'deflate-raw',
  most: number,
  onPiece: (piece: Uint8Array) => void = () => undefined,
): Promise<{ readonly size: number; readonly damaged: boolean }> {
  const { readable, writable } = new DecompressionStream(format);
  const writer = writable.getWriter();
  // The reader below meets the same fault; here it would be told twice.
  const written = writer.write(bytes).then(() => writer.close()).catch(() => undefined);
  const reader = readable.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > most) {
        await reader.cancel();
        return { size: Infinity, damaged: false };
      }
      onPiece(value);
    }
    await written;
    return { size, damaged: false };
  } catch {
    return { size, damaged: true };
  }
}
