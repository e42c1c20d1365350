import { addFunctionSheet } from '../../scripts/functionSheet';
import { functionMetadata } from '../../scripts/functionMetadata';
import { openAddInHost, type AddInHost } from '../support/addInHost';

const metadata = functionMetadata();
let host: AddInHost;
afterEach(() => host.close());

test.each([
  ['nl', 'nl-NL'],
  ['en', 'en-US'],
] as const)('every function shows on its sheet what the reference says it gives (%s)', async (language, tag) => {
  host = await openAddInHost({ language: tag });
  const blocks = addFunctionSheet(host.engine, metadata, language);
  await host.settled();
  const sheet = host.engine.sheets.find(language === 'nl' ? 'Functies' : 'Functions')!.id;
  const shown = blocks.map(({ id, result }) => [id, host.engine.cells.values(sheet, result).map((row) => row.map(plain))]);
  expect(shown).toEqual(blocks.map(({ id, expected }) => [id, expected.map((row) => row.map(plain))]));
  expect(blocks.map(({ id }) => id)).toEqual(metadata.en.functions.map(({ id }) => id));
});

test('no result reaches the next function', async () => {
  host = await openAddInHost();
  const blocks = addFunctionSheet(host.engine, metadata, 'en');
  blocks.slice(1).forEach((next, at) => {
    const { result } = blocks[at]!;
    expect(next.row).toBeGreaterThan(result.row + result.rows);
  });
});

/** An error by its code: the message beside it has tests of its own. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'error' in value ? value.error : value;
}
