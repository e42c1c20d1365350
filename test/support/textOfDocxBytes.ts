import mammoth from 'mammoth';

/** The text of a Word document, as any reader of it would find it. */
export async function textOfDocxBytes(bytes: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer: bytes })).value;
}
