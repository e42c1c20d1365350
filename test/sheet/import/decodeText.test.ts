import { decodeText } from '../../../src/sheet/import/decodeText';

const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer;

test.each([
  ['UTF-8', bytes(0x52, 0x65, 0x6e, 0xc3, 0xa9), 'René'],
  ['UTF-8 with a mark, which is no part of the text', bytes(0xef, 0xbb, 0xbf, 0xe2, 0x82, 0xac), '€'],
  // Node 20 takes 0x80 to 0x9F of Windows-1252 for control characters; browsers do not, so those stay out of the test.
  ['Windows-1252', bytes(0x52, 0x65, 0x6e, 0xe9), 'René'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x52, 0x00, 0xe9, 0x00), 'Ré'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x52, 0x00, 0xe9), 'Ré'],
  ['nothing', bytes(), ''],
])('%s', (_, buffer, text) => {
  expect(decodeText(buffer)).toBe(text);
});
