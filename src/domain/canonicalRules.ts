import { plainText } from './canonicalText';
import { rateAsNumber } from './hourlyRate';
import { pointsAsNumber } from './points';
import type { Scale } from './scale';
import type { KnockOutTest, Tender } from './tender';

/**
 * What the method itself fixes, named so that a later edition of the add-in cannot rank by other rules unnoticed.
 * Source: docs/method.md.
 */
const METHOD: ReadonlyMap<string, string> = new Map([
  ['method/knockOut', 'all met; blank is open'],
  ['method/points', 'six decimals per criterion, half away from zero; sums exact; blank is open'],
  ['method/order', 'score, highest first; hourly rate, lowest first; equal on both shares a rank'],
  ['method/cut', 'equal across the cut is settled by a recorded decision'],
]);

/** The rules of a tender by key, without the order in which they stand and without any language. */
export function canonicalRules(tender: Tender): ReadonlyMap<string, string> {
  const rules = new Map(METHOD);
  const put = (key: string, value: string): void => void rules.set(key, value);
  for (const { key, value: { text, test } } of byId('knockOut', tender.knockOuts)) {
    put(`${key}/text`, plainText(text));
    put(`${key}/test`, canonicalTest(test));
  }
  for (const { key, value: { text, weight, scale } } of byId('selection', tender.selection)) {
    put(`${key}/text`, plainText(text));
    put(`${key}/weight`, weight === null ? '' : String(pointsAsNumber(weight)));
    put(`${key}/scale`, canonicalScale(scale));
  }
  put('total', tender.total === null ? '' : String(pointsAsNumber(tender.total)));
  put('shortlistSize', tender.shortlistSize === null ? '' : String(tender.shortlistSize));
  return rules;
}

/** A number that stands twice is an issue of its own; here both are kept apart. */
function byId<Criterion extends { readonly id: string }>(
  kind: string,
  criteria: readonly Criterion[],
): { readonly key: string; readonly value: Criterion }[] {
  const seen = new Map<string, number>();
  return criteria.map((value) => {
    const id = plainText(value.id);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { key: count === 1 ? `${kind}/${id}` : `${kind}/${id}#${count}`, value };
  });
}

function canonicalTest(test: KnockOutTest): string {
  switch (test.kind) {
    case 'answer':
      return 'answer';
    case 'rateCap':
      return `rateCap ${rateAsNumber(test.cap)}`;
    case 'deadline':
      return `deadline ${new Date(test.deadline).toISOString().slice(0, 16)}`;
  }
}

export function canonicalScale(scale: Scale): string {
  switch (scale.kind) {
    case 'linear':
      return `linear ${scale.from} ${scale.to}`;
    case 'levels':
      return `levels ${JSON.stringify(scale.levels.map(({ name, from, points }) => [plainText(name), from, pointsAsNumber(points)]))}`;
    default:
      return scale.kind;
  }
}
