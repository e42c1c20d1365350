import { parseDecimal } from '../domain/decimalText';
import { toPoints } from '../domain/points';
import type { Level, Scale } from '../domain/scale';
import type { Language } from '../i18n/language';
import { SCALE_WORDS } from '../i18n/scaleWords';

/**
 * Reads a scale as scaleText.ts writes it, in either language: "procent", "levels: good = 8; fair = 5",
 * "lineair: 0 … 5". An empty text is the scale of points. Null where the text is no scale.
 * Numbers are read in the language of the word before them. Apart from the words that are written, so that a formula does not load the whole catalogue of the workbook.
 */
export function scaleFromText(text: string): Scale | null {
  if (text.trim() === '') return { kind: 'points' };
  const colon = text.indexOf(':');
  const [word, rest] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
  for (const language of ['nl', 'en'] as const) {
    const kind = kindOf(word, language);
    if (kind === 'levels') return levelsFromText(rest, language);
    if (kind === 'linear') return linearFromText(rest, language);
    if (kind !== null) return colon < 0 ? { kind } : null;
  }
  return null;
}

function kindOf(word: string, language: Language): Scale['kind'] | null {
  const wanted = word.toLowerCase().replace(/\s+/g, '');
  const kinds = Object.entries(SCALE_WORDS[language]) as [Scale['kind'], readonly string[]][];
  return kinds.find(([, words]) => words.includes(wanted))?.[0] ?? null;
}

function levelsFromText(text: string, language: Language): Scale | null {
  const levels: Level[] = [];
  for (const part of text.split(';')) {
    const cut = part.lastIndexOf('=');
    const points = cut < 0 ? null : parseDecimal(part.slice(cut + 1), language);
    const name = part.slice(0, cut).trim();
    if (points === null || points < 0 || name === '') return null;
    levels.push({ name, from: null, points: toPoints(points) });
  }
  return { kind: 'levels', levels };
}

function linearFromText(text: string, language: Language): Scale | null {
  const ends = text.split(/…|\.{2,3}/).map((end) => parseDecimal(end, language));
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || from === null || to === undefined || to === null || from === to) return null;
  return { kind: 'linear', from, to };
}
