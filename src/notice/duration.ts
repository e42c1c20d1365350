import type { Extension } from './draft';
import { COUNT, readCount } from './numberWords';

const MONTHS = new RegExp(
  `(?<![\\d,.])(${COUNT})\\s?(?:\\(\\d{1,2}\\)\\s?)?(maand(?:en|\\(en\\))?|mnd\\.?|mndn|months?|jaar|jaren|years?)\\b`,
  'i',
);
const TIMES = new RegExp(
  `(?<![\\d,.])(${COUNT})\\s?(?:\\(\\d{1,2}\\)\\s?)?(?:x|×|\\*|keer|maal|times|opties?|verleng(?:ings)?opties?|verlengingen)\\s?(?:(?:van|met|een|periode|telkens|maximaal|max\\.?|optie|opties|tot|op|verlenging|verlengen|de|duur|optionele?) )*(${COUNT})\\s?(?:\\(\\d{1,2}\\)\\s?)?(maand|mnd|month|jaar|year)`,
  'i',
);
const HALF_YEARS = /\b(?:half|anderhalf) jaar\b/i;
const EXTENSION_WORD = /\b(?:verleng\w*|optie\w*|optioneel|extension\w*|uitloop)\b/i;
const SINGLE_AFTER = new RegExp(`^\\D{0,60}?\\s(${COUNT})\\s(maand|mnd|jaar)`, 'i');
/** "6 mnd + 6 mnd optie" */
const SINGLE_BEFORE = new RegExp(`[+,]\\s?(${COUNT})\\s(maand|mnd|jaar)\\w*\\s$`, 'i');
const NO_EXTENSION = /^(?:nee|geen|niet|n\.?v\.?t\.?|no|0)\b/i;

/** Whole months; years count twelve. Weeks give no whole months and are left alone. */
function inMonths(count: string, unit: string): number | null {
  const number = readCount(count);
  if (number === null) return null;
  return /^(?:jaar|jaren|year)/i.test(unit) ? number * 12 : number;
}

/** The first term in "6 maanden, met optie tot verlenging van 2 x 6 maanden". */
export function readMonths(text: string): number | null {
  const plain = text.replace(/ ?\(\d{1,2}\)/g, '');
  const end = plain.search(/\+|\b(?:met (?:een )?(?:optie|mogelijkheid)|optie|optio|verleng|extension)/i);
  const first = end < 0 ? plain : plain.slice(0, end);
  const match = MONTHS.exec(first);
  if (HALF_YEARS.test(first)) return /anderhalf/i.test(first) ? 18 : 6;
  return match ? inMonths(match[1] ?? '', match[2] ?? '') : null;
}

/** "4 x 6 maand(en)", "twee keer drie maanden", "6 maanden" (one option), "Nee" (none). */
export function readExtension(text: string): Extension | null {
  const times = TIMES.exec(text);
  if (times) {
    const options = readCount(times[1] ?? '');
    const months = inMonths(times[2] ?? '', times[3] ?? '');
    return options === null ? null : { options, months };
  }
  if (NO_EXTENSION.test(text)) return { options: 0, months: null };
  const single = MONTHS.exec(text);
  return single ? { options: 1, months: inMonths(single[1] ?? '', single[2] ?? '') } : null;
}

/** An extension mentioned inside another text; only a counted one, since one length may be a total. */
export function readExtensionInside(text: string): Extension | null {
  const at = text.search(EXTENSION_WORD);
  if (at < 0) return null;
  const near = text.slice(Math.max(0, at - 60), at + 120);
  const times = TIMES.exec(near);
  if (times) return readExtension(times[0]);
  const after =
    SINGLE_AFTER.exec(text.slice(at, at + 120)) ?? SINGLE_BEFORE.exec(text.slice(Math.max(0, at - 40), at));
  if (!after) return null;
  const months = inMonths(after[1] ?? '', after[2] ?? '');
  return months === null ? null : { options: 1, months };
}
