import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readNotice } from '../../src/notice/readNotice';

const CASES = join(__dirname, 'cases');
const SAMPLE_LINES = readdirSync(CASES).flatMap((name) =>
  readFileSync(join(CASES, name, 'notice.txt'), 'utf8').split('\n'),
);

function sourcesOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(sourcesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' ? (inner as number[]) : sourcesOf(inner),
  );
}

/** Reads the text; true when every finding points at lines that exist and ids are not used twice. */
function isSound(text: string): boolean {
  const draft = readNotice(text);
  const count = text.split(/\r\n|\n|\r/).length;
  const ids = draft.knockOuts.map((criterion) => criterion.id);
  return sourcesOf(draft).every((line) => line >= 1 && line <= count) && new Set(ids).size === ids.length;
}

describe('any text can be read', () => {
  it('random unicode never makes it throw, and every source line exists', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), isSound), { numRuns: 200 });
  });

  it('nor do lines of real notices in any order, cut anywhere', () => {
    const line = fc.oneof(fc.constantFrom(...SAMPLE_LINES), fc.string({ maxLength: 40 }));
    const text = fc
      .tuple(fc.array(line, { maxLength: 120 }), fc.nat(4000))
      .map(([lines, end]) => lines.join('\n').slice(0, end));
    fc.assert(fc.property(text, isSound), { numRuns: 200 });
  });

  it('cutting the sample anywhere never adds a criterion that the whole does not have', () => {
    const zwolle = readFileSync(join(CASES, 'zwolle', 'notice.txt'), 'utf8');
    const whole = readNotice(zwolle).selection.map((criterion) => criterion.id);
    fc.assert(
      fc.property(fc.nat(zwolle.length), (end) => {
        const ids = readNotice(zwolle.slice(0, end)).selection.map((criterion) => criterion.id);
        return ids.every((id) => whole.includes(id));
      }),
      { numRuns: 60 },
    );
  });
});

const SIZE = 100_000;
/** Processor time, since other work may share the machine; shorter ones than this are noise. */
const SHORTEST_MS = 40;
const MOST_GROWTH = 10;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

describe('work grows with the length of the text, not with its square', () => {
  const pieces = [
    '. A',
    '1. A b;2. C d;',
    '• a ',
    'op (1%) ',
    'zoekt een Aa ',
    'de 5 beste ',
    'volgende eisen ',
    'a',
    ' ',
    '\t',
    '|',
    '\n',
    '-',
    '.',
    ';',
    '(',
    '(1 ',
    '"',
    '1',
    '1.',
    '€',
    '€ 1.',
    '1.000 ',
    '€ 123 ',
    'twee ',
    'stap 3 ',
    'punten ',
    '(punten ',
    '(max. weging ',
    'tarief maximaal ',
    'gemeente A ',
    'Gemeente ',
    'de beste kandidaten ',
    'top ',
    'bij een gelijke score ',
    '- x\n',
    '1. a\n',
    'Eisen\n',
    'Stap 1: a\n',
    'duur: ',
    'Eisen: ',
    'van met\n',
    'maart ',
    '1-1-',
    'incl ',
    'É',
    'Meer dan 5 jaar (8 %) ',
    '1. Ervaring met x (10 punten);\n',
    'Weging: 10 %\n',
    'social return € 1 ',
    'a, ',
    'A b. ',
    'selectie 5 aa ',
    'Einddatum:',
    '2025A',
    '\r',
    '\u00a0',
    '’',
    '“',
    'o ',
    'Stap drie herhaald ',
  ];
  it.each(pieces)('of %j', (piece) => {
    const whole = fill(piece);
    const quarter = whole.slice(0, whole.length / 4);
    const took = (text: string): number => {
      const start = process.cpuUsage();
      readNotice(text);
      return process.cpuUsage(start).user / 1000;
    };
    const least = (text: string): number => Math.min(took(text), took(text));
    // Four times the text: four times the work where it grows in a line, sixteen times where it grows with the square.
    expect(least(whole) / Math.max(least(quarter), SHORTEST_MS)).toBeLessThan(MOST_GROWTH);
  });
});
