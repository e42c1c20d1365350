import type { Scale } from '../domain/scale';
import type { Language } from './language';

/** How people write a scale in a cell, by language. Either language is read in any workbook. */
export const SCALE_WORDS: Readonly<Record<Language, Readonly<Record<Scale['kind'], readonly string[]>>>> = {
  nl: { points: ['punten'], share: ['procent', '%'], yesNo: ['ja/nee'], levels: ['niveaus'], linear: ['lineair'] },
  en: { points: ['points'], share: ['percent', '%'], yesNo: ['yes/no'], levels: ['levels'], linear: ['linear'] },
};
