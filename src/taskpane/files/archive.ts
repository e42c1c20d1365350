import { inflate } from './inflate';
import { storedArchive, type StoredPart } from './storedArchive';

/** What an archive may hold; a .docx or .xlsx of people's work stays far below. */
export const ARCHIVE_LIMITS: ArchiveLimits = { entries: 5_000, bytes: 60_000_000, partBytes: 30_000_000, cells: 2_000_000 };

export interface ArchiveLimits {
  readonly entries: number;
  readonly bytes: number;
  readonly partBytes: number;
  readonly cells: number;
}

/** What is fit for a library, or why nothing is. */
export type CheckedArchive =
  | { readonly kind: 'plain'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'unreadable' };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly checksum: number;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/**
 * Looks through a .docx or .xlsx before a library does: how many parts, how large each really is when unpacked, whether
 * one declares entities of its own, and how far a sheet reaches. What the library gets is an archive of the very bytes that
 * were looked at, with nothing left to unpack; parts that are no XML, such as pictures, are empty in it.
 */
export async function plainArchive(bytes: ArrayBuffer, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<CheckedArchive> {
  const entries = entriesOf(bytes, limits.entries);
  if (entries === null) return { kind: 'unreadable' };
  if (entries === 'tooMany') return { kind: 'tooLarge' };
  const parts: StoredPart[] = [];
  let total = 0;
  for (const entry of entries) {
    if (entry.isLocked) return { kind: 'unreadable' };
    const { name, checksum } = entry;
    if (!IS_XML.test(name)) {
      parts.push({ name, checksum: 0, bytes: new Uint8Array() });
      continue;
    }
    const part = new PartCheck(name);
    const most = Math.min(limits.partBytes, limits.bytes - total);
    const { size, damaged } = await unpacked(entry, most, part);
    if (damaged || part.declaresEntities) return { kind: 'unreadable' };
    total += size;
    if (total > limits.bytes || part.cells > limits.cells) return { kind: 'tooLarge' };
    // What it says of itself does not hold: damaged, or made to mislead.
    if (size !== entry.size) return { kind: 'unreadable' };
    parts.push({ name, checksum, bytes: joined(part.pieces, size) });
  }
  return { kind: 'plain', bytes: storedArchive(parts) };
}

const IS_XML = /\.(xml|rels)$/i;

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

async function unpacked({ method, packed }: Entry, most: number, part: PartCheck): Promise<{ readonly size: number; readonly damaged: boolean }> {
  if (method === 8) return inflate(packed, 'deflate-raw', most, (piece) => part.read(piece));
  if (method !== 0) return { size: 0, damaged: true };
  part.read(packed);
  return { size: packed.byteLength, damaged: false };
}

/** Reads XML in passing, piece by piece; what runs over the edge of a piece is read with the next. */
class PartCheck {
  declaresEntities = false;
  readonly pieces: Uint8Array[] = [];
  private rows = 0;
  private columns = 0;
  private count = 0;
  private edge = '';
  private readonly decoder = new TextDecoder('latin1');
  private readonly isSheet: boolean;

  constructor(name: string) {
    this.isSheet = /worksheets\/[^/]+\.xml$/i.test(name);
  }

  /** Cells that a reader would make room for: those that are there, or all up to the last of them. */
  get cells(): number {
    return Math.max(this.rows * this.columns, this.count);
  }

  read(piece: Uint8Array): void {
    this.pieces.push(piece);
    const text = this.edge + this.decoder.decode(piece, { stream: true });
    // Excel and Word never write one; with entities a few lines can stand for gigabytes.
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) this.declaresEntities = true;
    this.edge = text.slice(-40);
    if (!this.isSheet) return;
    for (const [, letters, digits] of text.matchAll(/\br=["']([A-Z]{0,3})(\d{1,7})["']/g)) {
      this.rows = Math.max(this.rows, Number(digits));
      this.columns = Math.max(this.columns, columnNumber(letters ?? ''));
    }
    // Cells may also stand one after another without saying where; one on the edge counts twice, which is no matter.
    this.count += text.split('<c').length - 1;
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** The parts that the directory at the end of the archive names; null where there is no sound directory. */
function entriesOf(bytes: ArrayBuffer, mostEntries: number): Entry[] | 'tooMany' | null {
  const view = new DataView(bytes);
  let end = view.byteLength - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return 'tooMany';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const [flags, method, checksum, size] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
    const [nameLength, extraLength, noteLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) return null;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + size > view.byteLength || at + 46 + nameLength > view.byteLength) return null;
    const name = new TextDecoder().decode(new Uint8Array(bytes, at + 46, nameLength));
    entries.push({ name, method, isLocked: (flags & 1) === 1, checksum, size: view.getUint32(at + 24, true), packed: new Uint8Array(bytes, from, size) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return entries;
}
