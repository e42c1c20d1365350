import { metadataFrom, type Translation } from '../../scripts/functionMetadata';

const SOURCE = `
/**
 * Counts the points
 * of each candidate.
 *
 * Rounded once. Source: the method.
 * @customfunction POINTS
 * @param marks One row per candidate.
 * @param [size] How many.
 */
export function points(marks: unknown[][], size?: number): number[][] {
  return [];
}
`;
const DUTCH: Translation = {
  functions: {
    POINTS: {
      description: 'Telt de punten van elke kandidaat.',
      parameters: {
        marks: { name: 'beoordelingen', description: 'Eén rij per kandidaat.' },
        size: { name: 'omvang', description: 'Hoeveel.' },
      },
    },
  },
};
const describing = (text: string, dutch: Translation = DUTCH): (() => unknown) => {
  return () => metadataFrom([{ file: 'points.ts', text }], dutch, 'https://example.nl');
};

it('takes the first paragraph of the comment, on one line', () => {
  const { en } = metadataFrom([{ file: 'points.ts', text: SOURCE }], DUTCH, 'https://example.nl');
  expect(en.functions[0]).toMatchObject({
    id: 'POINTS',
    description: 'Counts the points of each candidate.',
    helpUrl: 'https://example.nl/docs/functions.html#tenderpoints',
    parameters: [
      { name: 'marks', description: 'One row per candidate.', dimensionality: 'matrix' },
      { name: 'size', description: 'How many.', type: 'number', optional: true },
    ],
  });
});

it('lays the Dutch words over it and nothing else', () => {
  const { en, nl } = metadataFrom([{ file: 'points.ts', text: SOURCE }], DUTCH, 'https://example.nl');
  expect(nl.functions[0]).toMatchObject({
    ...en.functions[0],
    description: 'Telt de punten van elke kandidaat.',
    helpUrl: 'https://example.nl/docs/functies.html#tenderpoints',
    parameters: [
      { ...en.functions[0]!.parameters[0], name: 'beoordelingen', description: 'Eén rij per kandidaat.' },
      { ...en.functions[0]!.parameters[1], name: 'omvang', description: 'Hoeveel.' },
    ],
  });
});

it('translates the members of an enumeration', () => {
  const source = `
    /** @customenum {string} */
    enum Rule {
      /** The lowest grade. */
      lowest = "lowest",
    }
    ${SOURCE}`;
  const dutch = {
    ...DUTCH,
    enums: { Rule: { lowest: { name: 'laagste', tooltip: 'Het laagste oordeel.' } } },
  };
  const { nl } = metadataFrom([{ file: 'points.ts', text: source }], dutch, 'https://example.nl');
  expect(nl.enums?.[0]?.values).toEqual([
    { name: 'laagste', stringValue: 'lowest', tooltip: 'Het laagste oordeel.' },
  ]);
  expect(describing(source)).toThrow('Rule, name of lowest is missing');
});

describe('refuses', () => {
  it.each([
    ['a name of two letters', SOURCE.replace('POINTS', 'PT'), 'three characters or more'],
    [
      "the name of one of Excel's functions",
      SOURCE.replace('POINTS', 'RANK'),
      'Excel has a function of this name',
    ],
    [
      "the Dutch name of one of Excel's functions",
      SOURCE.replace('POINTS', 'RANG'),
      'Excel has a function of this name',
    ],
    ['a name that differs from the id', SOURCE.replace('POINTS', 'POINTS PUNTEN'), 'differs from the id'],
    ['a function without description', SOURCE.replace(/Counts[^@]*/, '\n * '), 'has no description'],
    [
      'an argument without description',
      SOURCE.replace('One row per candidate.', ''),
      'marks has no description',
    ],
    ['a default value', SOURCE.replace('size?: number', 'size = 10'), 'default value'],
    [
      'a volatile function',
      SOURCE.replace('@param marks', '@volatile\n * @param marks'),
      'is marked volatile',
    ],
    ['an asynchronous function', SOURCE.replace('export function', 'export async function'), 'asynchronous'],
    [
      'a function defined twice',
      SOURCE + SOURCE.replace('function points', 'function again'),
      'POINTS: defined twice',
    ],
    [
      'a required argument after an optional one',
      SOURCE.replace('marks:', 'marks?:').replace('[size]', 'size').replace('size?:', 'size:'),
      'follows an optional',
    ],
  ])('%s', (_what, source, fault) => {
    expect(describing(source)).toThrow(fault);
  });

  it('a missing Dutch text', () => {
    expect(describing(SOURCE, { functions: {} })).toThrow('POINTS, description is missing');
  });

  it('a Dutch text for an argument that is gone', () => {
    expect(describing(SOURCE.replaceAll('size', 'count'))).toThrow('POINTS, parameter size does not exist');
  });
});
