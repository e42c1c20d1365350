import { inflate } from './inflate';

/** What one stream of a PDF may hold when unpacked, and all together; pictures are larger than any text. */
export const PDF_LIMITS = { streamBytes: 30_000_000, pictureBytes: 200_000_000, bytes: 400_000_000, streams: 100_000, pages: 1_000, characters: 5_000_000, piecesPerPage: 50_000 } as const;

/** Characters before a stream in which what it says of itself is looked for. */
const LONGEST_DICTIONARY = 2_000;

/**
 * True where a stream of the PDF unpacks to more than a notice can hold. The library unpacks what it is given, on the
 * thread of the pane, so this looks first.
 */
export async function isPdfTooLarge(bytes: ArrayBuffer): Promise<boolean> {
  const file = new Uint8Array(bytes);
  const text = new TextDecoder('latin1').decode(file);
  let total = 0;
  let streams = 0;
  let at = 0;
  for (;;) {
    const keyword = text.indexOf('stream', at);
    if (keyword < 0) return false;
    at = keyword + 6;
    if (text.startsWith('end', keyword - 3)) continue;
    const from = at + (text.startsWith('\r\n', at) ? 2 : 1);
    const end = text.indexOf('endstream', from);
    const head = text.slice(Math.max(0, keyword - LONGEST_DICTIONARY), keyword);
    const dictionary = head.slice(Math.max(0, head.lastIndexOf('obj')));
    if (++streams > PDF_LIMITS.streams) return true;
    at = end < 0 ? text.length : end;
    if (!/\/(FlateDecode|Fl)\b/.test(dictionary)) continue;
    // Packed twice, a small file can stand for any size; no program writes that.
    if ((dictionary.match(/\/(FlateDecode|Fl)\b/g) ?? []).length > 1 && /\/Filter\s*\[/.test(dictionary)) return true;
    const most = /\/Subtype\s*\/Image\b/.test(dictionary) ? PDF_LIMITS.pictureBytes : PDF_LIMITS.streamBytes;
    const { size } = await inflate(file.slice(from, at), 'deflate', most);
    total += size;
    if (total > PDF_LIMITS.bytes) return true;
  }
}
