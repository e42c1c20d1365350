import { findDates } from './dates';
import type { Found } from './draft';
import type { Fragment } from './joining';

/** "Vragen kunnen ingediend worden tot maandag 29 september 2025 09:00." */
export function readQuestionDates(sentences: readonly Fragment[]): {
  until: Found<string>;
  answers: Found<string>;
} {
  let until: Found<string> = null;
  let answers: Found<string> = null;
  for (const sentence of sentences) {
    const text = sentence.text.slice(0, 600);
    const date = findDates(text)[0];
    if (!date || !/\b(?:vragen|vraag|nota van inlichtingen|antwoord\w*|questions?)\b/i.test(text)) continue;
    const isAnswer =
      /antwoord|nota van inlichtingen|beantwoord|gepubliceerd/i.test(text) &&
      !/\b(?:stellen|ingediend|indienen|gesteld)\b/i.test(text);
    if (isAnswer) answers ??= { value: date.iso, source: sentence.source, confidence: 'likely' };
    else until ??= { value: date.iso, source: sentence.source, confidence: 'likely' };
  }
  return { until, answers };
}
