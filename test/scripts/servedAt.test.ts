import { manifestFor, servedAt } from '../../scripts/servedAt';

it('is the developer machine unless told otherwise', () => {
  expect(servedAt(undefined)).toBe('https://localhost:3000');
});

it.each([
  ['https://tenders.example', 'https://tenders.example'],
  ['https://tenders.example/', 'https://tenders.example'],
  ['https://tenders.example:8443', 'https://tenders.example:8443'],
  ['https://tenders.example/matrix/', 'https://tenders.example/matrix'],
])('takes %s as %s', (given, address) => {
  expect(servedAt(given)).toBe(address);
});

it.each([
  'http://tenders.example',
  'tenders.example',
  'https://',
  'https://tenders.example/?a=1',
  'https://me@tenders.example',
  '',
])('refuses "%s", with the address it got', (given) => {
  expect(() => servedAt(given)).toThrow(`--env origin=${given}`);
});

it('moves every address of the manifest', () => {
  const manifest = '<a v="https://localhost:3000/x"/><b v="https://localhost:3000/y"/>';
  expect(manifestFor(manifest, 'https://a.example/b')).toBe(
    '<a v="https://a.example/b/x"/><b v="https://a.example/b/y"/>',
  );
});
