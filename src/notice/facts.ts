import { findDates } from './dates';
import type { Extension, Found, HourRange } from './draft';
import { readExtension, readExtensionInside, readMonths } from './duration';
import { readEducation } from './education';
import { fromLabel, fromProse } from './findings';
import { readHours, readHoursPerWeek } from './hours';
import type { Fragment } from './joining';
import type { LabelledValue } from './labelledValues';

const REFERENCE = /^(?:nr\.?\s?)?((?=[\w./-]{0,30}\d)[A-Z\d][\w./-]*|[A-Z]{1,10} \d[\w./-]*)(?=$|[\s,;)])/i;

export function readNumber(values: readonly LabelledValue[]): Found<string> {
  return fromLabel(values, 'number', ({ value, marked, label }) => {
    const match = REFERENCE.exec(value);
    const reference = match?.[1]?.replace(/[.,/-]+$/, '').trim() ?? null;
    if (reference === null || reference.length > 40 || findDates(value).length > 0) return null;
    const loose =
      ['aanvraag', 'inhuuropdracht', 'uitvraag', 'offerteaanvraag'].includes(label) ||
      (!marked && ['nummer', 'id', 'nr', 'referentie', 'kenmerk'].includes(label));
    if (!marked && value.length > reference.length + 8) return null;
    return loose && !/\d{3}|\d-\d/.test(reference) ? null : reference;
  });
}

export function readDuration(
  values: readonly LabelledValue[],
  sentences: readonly Fragment[],
): Found<number> {
  const labelled = fromLabel(values, 'duration', ({ value, marked }) =>
    marked || /^\D{0,12}\d/.test(value) ? readMonths(value) : null,
  );
  return (
    labelled ??
    fromProse(sentences, (text) => {
      const match = /\b(?:duur|duurt|looptijd|periode|contractduur)\b[^.;]{0,60}/i.exec(text.slice(0, 600));
      return match && !/ervaring/i.test(match[0]) ? readMonths(match[0]) : null;
    })
  );
}

export function readExtensions(
  values: readonly LabelledValue[],
  sentences: readonly Fragment[],
): Found<Extension> {
  const labelled = fromLabel(values, 'extension', ({ value, marked }) =>
    marked || /^(?:\D{0,12}\d|nee$|ja,|geen)/i.test(value) ? readExtension(value) : null,
  );
  const insideDuration = fromLabel(values, 'duration', ({ value }) => readExtensionInside(value));
  return (
    labelled ??
    insideDuration ??
    fromProse(sentences, (text) => (/verleng/i.test(text) ? readExtensionInside(text.slice(0, 600)) : null))
  );
}

/** A least number of hours is not the number of hours. */
const LEAST = /\b(?:minimaal|ten ?minste|minstens)\s(?:\S+\s){0,3}?uur/i;

/** `criteria` are asked last: "beschikbaar voor 16 uur per week". */
export function readHoursFound(
  values: readonly LabelledValue[],
  sentences: readonly Fragment[],
  criteria: readonly Fragment[],
  title: Found<string>,
): Found<HourRange> {
  const labelled = fromLabel(values, 'hours', ({ value, marked }) =>
    marked || /^\D{0,14}\d/.test(value) ? readHours(value) : null,
  );
  const inTitle = title ? /\b(\d{1,2}(?:\s?[-–]\s?\d{1,2})? uur)\b/i.exec(title.value) : null;
  const titled = inTitle ? readHours(inTitle[1] ?? '') : null;
  return (
    labelled ??
    fromProse(sentences, readHoursPerWeek) ??
    (title && titled ? { value: titled, source: title.source, confidence: 'likely' } : null) ??
    fromProse(criteria, (text) => (LEAST.test(text) ? null : readHoursPerWeek(text)))
  );
}

/** "Periode: 01-03-2026 t/m 31-12-2026" gives both ends. */
function endOfPeriod(values: readonly LabelledValue[], end: 0 | 1): Found<string> {
  return fromLabel(values, 'duration', ({ value }) => {
    const dates = findDates(value);
    return dates.length === 2 ? (dates[end]?.iso.slice(0, 10) ?? null) : null;
  });
}

const STARTS =
  /\b(?:start|starten|aanvang|ingaande|begin|starting)\b(?: is| van de opdracht)?(?: per| op| vanaf|:)? ?/i;

function startInProse(text: string): string | null {
  const near = text.slice(0, 600);
  const word = STARTS.exec(near);
  if (!word) return null;
  const end = word.index + word[0].length;
  const date = findDates(near).find((found) => found.start >= end && found.start <= end + 12);
  return date ? date.iso.slice(0, 10) : null;
}

export function readStart(values: readonly LabelledValue[], sentences: readonly Fragment[]): Found<string> {
  const labelled = fromLabel(values, 'start', ({ value, marked }) => {
    const date = findDates(value)[0];
    if (date && date.start <= 30) return date.iso.slice(0, 10);
    const words =
      /^(?:z\.?\s?s\.?\s?m\.?|zo spoedig mogelijk|per direct|direct|in overleg|asap|n\.?t\.?b\.?)(?=$|[\s.,;(])/i.exec(
        value,
      );
    if (words) return words[0];
    return marked && value.length <= 40 && /\d{4}/.test(value) ? value : null;
  });
  return labelled ?? endOfPeriod(values, 0) ?? fromProse(sentences, startInProse);
}

export function readEnd(values: readonly LabelledValue[]): Found<string> {
  const labelled = fromLabel(values, 'end', ({ value }) => {
    const date = findDates(value)[0];
    return date && date.start <= 30 ? date.iso.slice(0, 10) : null;
  });
  return labelled ?? endOfPeriod(values, 1);
}

export function readEducationLevel(values: readonly LabelledValue[]): Found<string> {
  return fromLabel(values, 'education', ({ value }) =>
    value.length <= 60 && readEducation(value) !== null ? value.replace(/[.;,]$/, '') : null,
  );
}

export function readRegion(values: readonly LabelledValue[]): Found<string> {
  return fromLabel(values, 'region', ({ value, marked, label }) => {
    if (label === 'provincie' && !marked) return null;
    const name = value.replace(/[.;,]$/, '');
    const words = name.split(' ');
    const capitalised = words.every(
      (word) => /^[\p{Lu}\d('’]/u.test(word) || /^(?:en|de|den|het|aan|op|van|\/|-|–|in)$/.test(word),
    );
    return name.length <= 50 && words.length <= 6 && (marked ? /^[\p{Lu}\d'’]/u.test(name) : capitalised)
      ? name
      : null;
  });
}

export function readCvDemands(sections: readonly Fragment[]): Found<string> {
  const first = sections[0];
  return first ? { value: first.text, source: first.source, confidence: 'certain' } : null;
}
