import type { IFunction } from 'custom-functions-metadata';
import { functionMetadata } from '../../scripts/functionMetadata';

const { en, nl } = functionMetadata();
const ids = en.functions.map((one) => one.id);
const dutch = (id: string): IFunction => nl.functions.find((one) => one.id === id)!;

/** All that decides what a formula does: everything but the words. */
function withoutWords(one: IFunction): unknown {
  return {
    id: one.id,
    name: one.name,
    result: one.result,
    parameters: one.parameters.map(({ type, dimensionality, optional, repeating, customEnumId }) => ({
      type,
      dimensionality,
      optional,
      repeating,
      customEnumId,
    })),
  };
}

it('describes the functions of the main job', () => {
  expect(ids).toEqual(expect.arrayContaining(['KNOCKOUT', 'FAILED', 'SCORE', 'RANKING', 'SHORTLIST']));
});

it('is the same in both languages but for the words', () => {
  expect(nl.functions.map(withoutWords)).toEqual(en.functions.map(withoutWords));
});

it('lets errors in marked cells through, so that one bad cell spoils one row', () => {
  expect([en.allowErrorForDataTypeAny, nl.allowErrorForDataTypeAny]).toEqual([true, true]);
});

describe.each(en.functions.map((one) => [one.id, one] as const))('%s', (id, english) => {
  const translated = dutch(id);

  it('has a description in each language, of its own', () => {
    expect(english.description).toBeTruthy();
    expect(translated.description).toBeTruthy();
    expect(translated.description).not.toBe(english.description);
  });

  it('has every argument named and explained in each language', () => {
    for (const [at, parameter] of english.parameters.entries()) {
      const other = translated.parameters[at]!;
      expect([parameter.name, parameter.description, other.name, other.description].every(Boolean)).toBe(
        true,
      );
      expect(other.description).not.toBe(parameter.description);
    }
  });

  it('does not name two arguments alike', () => {
    for (const one of [english, translated]) {
      expect(new Set(one.parameters.map((p) => p.name)).size).toBe(one.parameters.length);
    }
  });

  it('fits on a line of the formula bar', () => {
    const texts = [english, translated].flatMap((one) => [
      one.description,
      ...one.parameters.map((p) => p.description),
    ]);
    expect(texts.filter((text) => text === undefined || text.includes('\n') || text.length > 255)).toEqual(
      [],
    );
  });

  it('has a help page in each language', () => {
    expect(english.helpUrl).toBe(`https://localhost:3000/docs/functions.html#tender${id.toLowerCase()}`);
    expect(translated.helpUrl).toBe(`https://localhost:3000/docs/functies.html#tender${id.toLowerCase()}`);
  });
});

it('names exactly the functions that the add-in makes known to Excel', async () => {
  const known: string[] = [];
  const associate = (id: string, implementation: unknown): void => {
    expect(implementation).toBeInstanceOf(Function);
    known.push(id);
  };
  class CellError extends Error {}
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CellError, ErrorCode: {} } });
  await import('../../src/functions/index');
  expect(known.sort()).toEqual([...ids].sort());
});
