import type { Fragment } from './joining';
import type { ScoredCriterion } from './scoredItem';
import { bracketedWeights } from './weights';

const WHOLE = 100;
/** What leads up to a criterion in a sentence: "worden beoordeeld op", "de volgende criteria:", ", en". */
const LEAD_UP = /^.*(?:\b(?:op|aan de hand van|volgens|zijn|als volgt|namelijk|te weten)\b:?|:)\s+/i;
const BETWEEN = /^(?:[\s,;.]|en\s|of\s|het\s(?=interview|gesprek)|de\s|het\s|een\s)+/i;

/** "Beoordeeld wordt op prijs (30%), ervaring (50%) en het interview (20%)": read only when the weights make up 100. */
export function readWeighedProse(sentences: readonly Fragment[]): ScoredCriterion[] {
  for (const sentence of sentences) {
    const text = sentence.text.slice(0, 1500);
    const weights = bracketedWeights(text);
    const sum = weights.reduce((total, found) => total + found.weight.weight, 0);
    if (weights.length < 2 || sum !== WHOLE) continue;
    const criteria = weights.map((found, index): ScoredCriterion => {
      const piece = text.slice(weights[index - 1]?.end ?? 0, found.start);
      const name = (index === 0 ? piece.replace(LEAD_UP, '') : piece).replace(BETWEEN, '').trim();
      return {
        id: null,
        text: name.charAt(0).toUpperCase() + name.slice(1),
        weight: found.weight.weight,
        unit: found.weight.unit ?? 'punten',
        levels: [],
        source: sentence.source,
        confidence: 'to confirm',
      };
    });
    if (criteria.every((criterion) => criterion.text !== '')) return criteria;
  }
  return [];
}
