
import type { Scale } from '../domain/scale';
import { pointsAsNumber } from '../domain/points';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { workbookText } from '../i18n/workbookText';

const LEVELS = { nl: 'niveaus', en: 'levels' } as const;
const LINEAR = { nl: 'lineair', en: 'linear' } as const;

/** A scale as the criteria table shows it: "punten", "niveaus: goed = 8; matig = 5", "lineair: 0 … 5". */
export function scaleAsText(scale: Scale, language: Language): string {
  const number = (value: number): string => formatNumber(value, language);
  switch (scale.kind) {
    case 'levels':
      return `${LEVELS[language]}: ${scale.levels
        .map(({ name, points }) => `${name} = ${number(pointsAsNumber(points))}`)
        .join('; ')}`;
    case 'linear':
      return `${LINEAR[language]}: ${number(scale.from)} … ${number(scale.to)}`;
    default:
      return workbookText(language).scales[scale.kind];
  }
}
