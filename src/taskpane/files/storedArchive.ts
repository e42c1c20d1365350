/** A part of an archive, as it stands unpacked. */
export interface StoredPart {
  readonly name: string;
  /** CRC-32 of the bytes. */
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
const DIRECTORY = { signature: 0x02014b50, bytes: 46 } as const;
const END = { signature: 0x06054b50, bytes: 22 } as const;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** A zip archive in which nothing is packed. Source of the layout: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export function storedArchive(parts: readonly StoredPart[]): ArrayBuffer {
  const named = parts.map((part) => ({ ...part, label: new TextEncoder().encode(part.name) }));
  const sizeOf = (head: number): number => named.reduce((sum, { label }) => sum + head + label.length, 0);
  const content = named.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const directoryAt = sizeOf(LOCAL.bytes) + content;
  const directoryBytes = sizeOf(DIRECTORY.bytes);
  const archive = new ArrayBuffer(directoryAt + directoryBytes + END.bytes);
  const all = new Uint8Array(archive);
  const view = new DataView(archive);
  /** Checksum, both sizes and the length of the name stand in one row in either kind of head. */
  const facts = (at: number, { checksum, bytes, label }: (typeof named)[number]): void => {
    view.setUint32(at, checksum, true);
    view.setUint32(at + 4, bytes.length, true);
    view.setUint32(at + 8, bytes.length, true);
    view.setUint16(at + 12, label.length, true);
  };
  let at = 0;
  let entry = directoryAt;
  for (const part of named) {
    view.setUint32(at, LOCAL.signature, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, FLAGS, true);
    facts(at + 14, part);
    all.set(part.label, at + LOCAL.bytes);
    all.set(part.bytes, at + LOCAL.bytes + part.label.length);

    view.setUint32(entry, DIRECTORY.signature, true);
    view.setUint16(entry + 4, VERSION, true);
    view.setUint16(entry + 6, VERSION, true);
    view.setUint16(entry + 8, FLAGS, true);
    facts(entry + 16, part);
    view.setUint32(entry + 42, at, true);
    all.set(part.label, entry + DIRECTORY.bytes);

    at += LOCAL.bytes + part.label.length + part.bytes.length;
    entry += DIRECTORY.bytes + part.label.length;
  }
  view.setUint32(entry, END.signature, true);
  view.setUint16(entry + 8, named.length, true);
  view.setUint16(entry + 10, named.length, true);
  view.setUint32(entry + 12, directoryBytes, true);
  view.setUint32(entry + 16, directoryAt, true);
  return archive;
}
