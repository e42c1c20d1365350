const SIGNATURE = '89504e470d0a1a0a';

/** Width and height in pixels, from the header that every PNG file begins with. */
export function pngSize(file: Buffer): { width: number; height: number } {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('not a PNG file');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
