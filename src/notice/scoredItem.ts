import { criterionText } from './criteria';
import type { Confidence, DraftLevel } from './draft';
import type { WeightUnit } from './weightUnit';
import type { Source } from './source';
import { type Item, fullText } from './items';
import { isOpen, mergeSources } from './joining';
import { isLevelText } from './levels';
import { type Weight, bracketedWeights, takeWeight } from './weights';

/** A scored criterion before it has its number. */
export interface ScoredCriterion {
  readonly id: string | null;
  readonly text: string;
  readonly weight: number | null;
  readonly unit: WeightUnit | null;
  readonly levels: readonly DraftLevel[];
  readonly source: Source;
  readonly confidence: Confidence;
}

function toLevel(child: Item): DraftLevel | null {
  const { text, weight } = takeWeight(child.text);
  const found = weight ?? child.weight;
  return found === null ? null : { text: criterionText(text), weight: found.weight, source: child.source };
}

/** Levels on one line: "Ervaring: meer dan 5 jaar (8 %), 3 t/m 5 jaar (5 %)". */
function inlineLevels(item: Item): { text: string; levels: DraftLevel[]; own: Weight | null } | null {
  const weights = bracketedWeights(item.text);
  if (weights.length < 2) return null;
  const pieces = weights.map((found, index) => ({
    found: found.weight,
    text: item.text.slice(weights[index - 1]?.end ?? 0, found.start).replace(/^[\s;,:.–-]+/, ''),
  }));
  const first = pieces[0];
  if (!first) return null;
  const colon = first.text.lastIndexOf(':');
  const opens = colon > 0 && isLevelText(first.text.slice(colon + 1).trim());
  const levelPieces = opens
    ? [{ ...first, text: first.text.slice(colon + 1).trim() }, ...pieces.slice(1)]
    : pieces.slice(1);
  if (!levelPieces.every((piece) => isLevelText(piece.text.trim()))) return null;
  return {
    text: opens ? first.text.slice(0, colon) : first.text,
    levels: levelPieces.map((piece) => ({
      text: criterionText(piece.text),
      weight: piece.found.weight,
      source: item.source,
    })),
    own: opens ? null : first.found,
  };
}

function unitFrom(weight: Weight, fallback: WeightUnit): WeightUnit {
  return weight.unit ?? fallback;
}

/** Sub-criteria whose weights make up their parent's replace it: they are what is marked. */
function partsOf(item: Item, own: Weight | null, fallback: WeightUnit): ScoredCriterion[] | null {
  const weighed = item.children.filter((child) => toLevel(child) !== null);
  if (weighed.length < 2 || weighed.some((child) => isLevelText(child.text))) return null;
  const lead = item.text.replace(/ ?:$/, '');
  if (own === null && !(item.text.endsWith(':') && isOpen(lead))) return null;
  const parts = weighed.flatMap((child) => toCriteria({ ...child, marker: null }, fallback));
  const sum = parts.reduce((total, part) => total + (part.weight ?? 0), 0);
  if (own !== null && Math.abs(sum - own.weight) > 1e-9) return null;
  return parts.map((part, index) => {
    const id = weighed[index]?.id ?? null;
    const text = own === null ? `${lead} ${part.text}` : part.text;
    return {
      ...part,
      text,
      source: own === null ? mergeSources(item.source, part.source) : part.source,
      id:
        id !== null && item.id !== null && !id.includes(item.id)
          ? `${item.id}${/^\d/.test(id) ? '.' : ''}${id}`
          : id,
    };
  });
}

/** A list entry as one criterion, or as its parts where those are what is marked. `fallback` is the unit of its list. */
export function toCriteria(item: Item, fallback: WeightUnit): ScoredCriterion[] {
  const inline = item.children.length === 0 ? inlineLevels(item) : null;
  const taken = inline ? { text: inline.text, weight: inline.own } : takeWeight(item.text);
  const stated = taken.weight ?? item.weight;
  const parts = partsOf(item, stated, fallback);
  if (parts) return parts;
  const levelItems = item.children.filter((child) => toLevel(child) !== null);
  const levels = inline?.levels ?? levelItems.flatMap((child) => toLevel(child) ?? []);
  const others = item.children.filter(
    (child) => !levelItems.includes(child) && !/^(?:toelichting|hierbij)/i.test(child.text),
  );
  const { text, source } = fullText({ ...item, text: taken.text }, others);
  const top = levels.reduce((most, level) => Math.max(most, level.weight), 0);
  const weight = stated ?? (levels.length > 0 ? { weight: top, unit: levelUnit(levelItems) } : null);
  return [
    {
      id: item.id,
      text: criterionText(text.replace(/:\s*$/, '')),
      weight: weight?.weight ?? null,
      unit: weight === null ? null : unitFrom(weight, fallback),
      levels,
      source: mergeSources(source, ...levels.map((level) => level.source)),
      confidence: stated === null ? 'to confirm' : item.marker === null ? 'likely' : 'certain',
    },
  ];
}

function levelUnit(items: readonly Item[]): WeightUnit | null {
  return (
    items.map((child) => takeWeight(child.text).weight?.unit ?? null).find((unit) => unit !== null) ?? null
  );
}
