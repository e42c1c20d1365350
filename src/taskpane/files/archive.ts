import { inflate } from './inflate';

/** What an archive may hold; a .docx or .xlsx of people's work stays far below. */
export const ARCHIVE_LIMITS: ArchiveLimits = { entries: 5_000, bytes: 100_000_000, partBytes: 80_000_000, cells: 5_000_000 };

export interface ArchiveLimits {
  readonly entries: number;
  readonly bytes: number;
  readonly partBytes: number;
  readonly cells: number;
}

export type ArchiveCheck = 'fine' | 'tooLarge' | 'unreadable';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/**
 * Looks through a .docx or .xlsx before a library does: how many parts, how large each really is when unpacked, whether
 * one declares entities of its own, and how far a sheet reaches. The libraries unpack whatever they are given.
 */
export async function checkArchive(bytes: ArrayBuffer, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<ArchiveCheck> {
  const entries = entriesOf(bytes, limits.entries);
  if (entries === null) return 'unreadable';
  if (entries === 'tooMany') return 'tooLarge';
  let total = 0;
  for (const entry of entries) {
    if (entry.isLocked) return 'unreadable';
    const part = new PartCheck(entry.name);
    const most = Math.min(limits.partBytes, limits.bytes - total);
    const { size, damaged } = await unpacked(entry, most, part);
    if (damaged || part.declaresEntities) return 'unreadable';
    total += size;
    if (total > limits.bytes || part.cells > limits.cells) return 'tooLarge';
    // What it says of itself does not hold: damaged, or made to mislead.
    if (size !== entry.size) return 'unreadable';
  }
  return 'fine';
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
  private rows = 0;
  private columns = 0;
  private edge = '';
  private readonly decoder = new TextDecoder('latin1');
  private readonly isXml: boolean;
  private readonly isSheet: boolean;

  constructor(name: string) {
    this.isXml = /\.(xml|rels)$/i.test(name);
    this.isSheet = /worksheets\/[^/]+\.xml$/i.test(name);
  }

  /** Cells that a reader would make room for. */
  get cells(): number {
    return this.rows * this.columns;
  }

  read(piece: Uint8Array): void {
    if (!this.isXml) return;
    const text = this.edge + this.decoder.decode(piece, { stream: true });
    this.edge = text.slice(-40);
    // Excel and Word never write one; with entities a few lines can stand for gigabytes.
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) this.declaresEntities = true;
    if (!this.isSheet) return;
    for (const [, letters, digits] of text.matchAll(/\br=["']([A-Z]{0,3})(\d{1,7})["']/g)) {
      this.rows = Math.max(this.rows, Number(digits));
      this.columns = Math.max(this.columns, columnNumber(letters ?? ''));
    }
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
    const [flags, method, size] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [nameLength, extraLength, noteLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) return null;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + size > view.byteLength || at + 46 + nameLength > view.byteLength) return null;
    const name = new TextDecoder().decode(new Uint8Array(bytes, at + 46, nameLength));
    entries.push({ name, method, isLocked: (flags & 1) === 1, size: view.getUint32(at + 24, true), packed: new Uint8Array(bytes, from, size) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return entries;
}
