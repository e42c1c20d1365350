import { deflateRawSync } from 'node:zlib';
import { workbookFiles } from '../../support/workbookFiles';

const { Engine, readWorkbook, writeWorkbook } = workbookFiles;
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const COMPOUND = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

async function wholeFile(): Promise<Uint8Array> {
  const engine = new Engine();
  const bytes = await writeWorkbook(engine);
  engine.dispose();
  return bytes;
}

/** A zip of one file that promises to be this large when it is unpacked. */
function bomb(size: number): Uint8Array {
  const name = Buffer.from('xl/workbook.xml');
  const data = deflateRawSync(Buffer.alloc(1000));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, name, data, entry, name, end]);
}

test.each([
  ['a text', () => text('candidate,rate\nA,90'), 'notAWorkbook'],
  ['nothing', () => new Uint8Array(), 'notAWorkbook'],
  ['a zip of something else', () => bomb(1000), 'notAWorkbook'],
  ['a workbook of before 2007', () => COMPOUND, 'oldFormat'],
  ['a workbook behind a password', () => Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
  ['a small zip that unpacks to gigabytes', () => bomb(3_000_000_000), 'tooLarge'],
  ['a file of 21 MB', () => new Uint8Array(21 * 2 ** 20), 'tooLarge'],
])('%s is refused with a reason', async (_what, make, kind) => {
  const read = await readWorkbook(make(), 'x');
  expect(read).toMatchObject({ ok: false, fault: { kind } });
});

test('half a workbook is refused', async () => {
  const whole = await wholeFile();
  const read = await readWorkbook(whole.slice(0, Math.floor(whole.length / 2)), 'x');
  expect(read).toMatchObject({ ok: false, fault: { kind: 'notAWorkbook' } });
});

test('a whole workbook is not', async () => {
  expect(await readWorkbook(await wholeFile(), 'x')).toMatchObject({ ok: true });
});
