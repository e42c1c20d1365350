import { optionalFlag, wordArgument } from '../../src/functions/wordArgument';
import { PANEL_RULE_WORDS, RATE_FORMULA_WORDS } from '../../src/i18n/argumentWords';
import { across, speak } from '../support/cellFunctions';

describe('an argument that must be one of some words', () => {
  test.each(['laagste', 'lowest', ' LOWEST ', [['Laagste']]])('%p is read in either language', (argument) => {
    speak('en');
    expect(wordArgument(argument, 'formula', RATE_FORMULA_WORDS)).toBe('lowest');
  });

  test.each([
    ['nl', 'consensus, laagste, mediaan'],
    ['en', 'consensus, lowest, median'],
  ] as const)('in %s the message names the words of that language', (language, words) => {
    speak(language);
    expect(() => wordArgument('gemiddelde', 'rule', PANEL_RULE_WORDS)).toThrow(words);
  });

  test.each([null, '', 0, true, across('lowest', 'lowest')])('%p is none of them', (argument) => {
    speak('en');
    expect(() => wordArgument(argument, 'formula', RATE_FORMULA_WORDS)).toThrow();
  });
});

describe('an optional yes or no', () => {
  test.each([
    [null, false],
    [undefined, false],
    [true, true],
    ['ja', true],
    [[[1]], true],
    ['ONWAAR', false],
    [0, false],
  ])('%p is %p', (argument, expected) => expect(optionalFlag(argument, 'extend')).toBe(expected));
});
