import type { WeightUnit } from './weightUnit';
import type { Source } from './source';
import type { Line } from './lines';

/** What price and quality count for, given apart from the criteria: `Gewicht van prijs : 30 %`. */
export interface Share {
  readonly of: 'price' | 'quality';
  readonly weight: number;
  readonly unit: WeightUnit;
  readonly text: string;
  readonly source: Source;
}

const LABELLED =
  /^(?:[-–•*]\s?)?(?:het )?(?:gewicht|weging(?:sfactor)?|aandeel)\s(?:van\s)?(?:de\s)?(prijs|tarief|uurtarief|kwaliteit)\s?[:=|–-]?\s?(\d{1,3}(?:,\d{1,2})?)\s?(%|procent|punten)[;.]?$/i;
const PRICE_ALONE =
  /^(?:[-–•*]\s?)?((?:uur)?tarief|prijs)\s?[:=|(–-]{0,2}\s?(?:max(?:imaal|\.)?\s)?(\d{1,3}(?:,\d{1,2})?)\s?(%|procent|punten)\)?[;.]?$/i;
const QUALITY_ALONE =
  /^(?:[-–•*]\s?)?(kwaliteit)\s?[:=|(–-]{0,2}\s?(?:max(?:imaal|\.)?\s)?(\d{1,3}(?:,\d{1,2})?)\s?(%|procent|punten)\)?(?:,? (?:onderverdeeld|verdeeld|bestaande|te weten|waarvan|als volgt).{0,30})?[;.:]?$/i;

export function readShare(line: Line): Share | null {
  if (line.text.length > 80) return null;
  const match = LABELLED.exec(line.text) ?? PRICE_ALONE.exec(line.text) ?? QUALITY_ALONE.exec(line.text);
  if (!match) return null;
  const name = match[1] ?? '';
  return {
    of: name.toLowerCase() === 'kwaliteit' ? 'quality' : 'price',
    weight: Number((match[2] ?? '').replace(',', '.')),
    unit: /punten/i.test(match[3] ?? '') ? 'punten' : '%',
    text: name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
    source: [line.number],
  };
}
