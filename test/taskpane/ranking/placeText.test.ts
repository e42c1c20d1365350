import { checkWorkbook, type CheckedWorkbook } from '../../../src/sheet/checkedWorkbook';
import { paneText } from '../../../src/i18n/paneText';
import { placeText } from '../../../src/taskpane/ranking/placeText';
import { workbookOf, type StoryCandidate } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const checkedOf = (candidates: readonly StoryCandidate[]): CheckedWorkbook => checkWorkbook(workbookOf(ZWOLLE, candidates), 'nl')!;
const placeOf = (candidates: readonly StoryCandidate[], row: number, language: 'nl' | 'en' = 'nl'): string | undefined =>
  placeText(checkedOf(candidates), row, paneText(language), language)?.replace(/\u00a0/g, ' ');

describe('what is said of a place', () => {
  test('nothing where the score alone decided', () => {
    expect(placeOf(CANDIDATES, 0)).toBeUndefined();
  });

  test('both rates where the rate decided', () => {
    expect(placeOf(CANDIDATES, 1)).toBe('2e op uurtarief: € 92,50 tegen € 95,00');
    expect(placeOf(CANDIDATES, 2, 'en')).toBe('3rd on rate: € 95.00 against € 92.50');
  });

  test('with whom it is shared where rate and score are equal', () => {
    expect(placeOf(CANDIDATES, 3)).toBe('Gedeeld 4e met Kandidaat E: zelfde score en tarief (€ 88,00)');
  });

  test('whose rate is missing where that keeps a tie unresolved', () => {
    const candidates = CANDIDATES.map((each) => (each.name === 'Kandidaat E' ? { ...each, rate: '' } : each));
    expect(placeOf(candidates, 3)).toBe('Gedeeld 4e met Kandidaat E: tarief van Kandidaat E ontbreekt');
  });

  test('a large tie names a few and counts the others', () => {
    const equals = Array.from({ length: 8 }, (_, index) => ({ ...CANDIDATES[3]!, name: `K${index + 1}` }));
    expect(placeOf(equals, 0)).toBe('Gedeeld 1e met K2, K3, K4, K5 en nog 3: zelfde score en tarief (€ 88,00)');
  });
});
