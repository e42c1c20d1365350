import { plainText, readLines } from '../../src/notice/lines';

describe('lines of a notice', () => {
  it('are numbered as in the given text, comments and blank lines counted but left out', () => {
    expect(readLines('# bron\n\nEisen\r\n1. HBO\r# nog iets\nWensen')).toEqual([
      { number: 3, text: 'Eisen' },
      { number: 4, text: '1. HBO' },
      { number: 6, text: 'Wensen' },
    ]);
  });

  it.each([
    ['a\u00a0b\u2009c', 'a b c'],
    ['zelf\u00adstandig', 'zelfstandig'],
    ['\u200bDuur', 'Duur'],
    ['ﬁnanciën', 'financiën'],
    ['**Eisen**', 'Eisen'],
    ['Duur\t6 maanden', 'Duur | 6 maanden'],
    ['| Ervaring | 40 |', 'Ervaring | 40'],
    ['Advies &amp; beleid', 'Advies & beleid'],
    ['\f Pagina', 'Pagina'],
  ])('%j becomes %j', (raw, plain) => {
    expect(plainText(raw)).toBe(plain);
  });
});
