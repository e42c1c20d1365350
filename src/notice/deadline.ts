import type { Finding, Found } from './draft';
import { clockTime, findDates, TIME_ONLY } from './dates';
import { mergeSources } from './joining';
import type { Fragment } from './joining';
import type { LabelledValue } from './labelledValues';
import type { Line } from './lines';

const ABOUT_CLOSING =
  /\b(?:(?:inschrijf|reactie|sluitings?|indienings|inlever|inschrijvings)-?(?:datum|termijn|deadline|moment|tijd)|reageren|reageer|inschrijftermijn|inschrijv(?:en|ing|ingen)|aanbieding(?:en)?|offertes?|indienen|ingediend|aangeboden|aanbieden|sluit|sluiting|sluitingsdatum|deadline|reacties?|aanmelden)\b/i;
const NOT_CLOSING =
  /\b(?:vragen|vraag|antwoord\w*|gesprek\w*|interview\w*|gepubliceerd|gepland|start\w*|verleng\w*|gunning|nota van inlichtingen|opschortende|bekendgemaakt|geldig|loopt van)\b/i;
const UNTIL = /\b(?:tot|uiterlijk|vóór|voor|op|t\/m|before|until|is|deadline)\b/i;

export interface DeadlineReading {
  readonly deadline: Found<string>;
  /** Every moment the notice gives as its deadline; more than one is a contradiction. */
  readonly all: readonly Finding<string>[];
}

/** `2025-10-02` and `2025-10-02T09:00` agree. */
function agree(first: string, second: string): boolean {
  return first.startsWith(second) || second.startsWith(first);
}

/** A clock time alone on the line under the date. */
function clockBelow(value: LabelledValue, lines: readonly Line[]): { time: string; line: number } | null {
  const at = lines.findIndex((line) => line.number === value.source.at(-1));
  const next = lines[at + 1];
  const clock = at >= 0 && next ? TIME_ONLY.exec(next.text) : null;
  const time = clock ? clockTime(clock[1] ?? '', clock[2]) : null;
  return next && time ? { time, line: next.number } : null;
}

function labelled(values: readonly LabelledValue[], lines: readonly Line[]): Finding<string>[] {
  return values.flatMap((value, index) => {
    if (value.field !== 'deadline' && value.field !== 'deadlineTime') return [];
    const date = findDates(value.value)[0];
    if (
      !date ||
      NOT_CLOSING.test(value.value.slice(0, date.start)) ||
      date.start > 40 ||
      (!value.marked && date.start > 25)
    )
      return [];
    if (date.hasTime) return [{ value: date.iso, source: value.source, confidence: 'certain' as const }];
    const beside = values.slice(index + 1, index + 3).find((other) => other.field === 'deadlineTime');
    const clock = beside ? TIME_ONLY.exec(beside.value.trim()) : null;
    const below = clock ? null : clockBelow(value, lines);
    const time = clock ? clockTime(clock[1] ?? '', clock[2]) : (below?.time ?? null);
    return [
      {
        value: date.iso + (time ?? ''),
        source: time
          ? mergeSources(value.source, below ? [below.line] : (beside?.source ?? []))
          : value.source,
        confidence: 'certain' as const,
      },
    ];
  });
}

function inProse(sentences: readonly Fragment[]): Finding<string>[] {
  return sentences.flatMap((sentence) => {
    const near = sentence.text.slice(0, 600);
    if (!ABOUT_CLOSING.test(near) || NOT_CLOSING.test(near) || !UNTIL.test(near)) return [];
    const date = findDates(near)[0];
    return date ? [{ value: date.iso, source: sentence.source, confidence: 'likely' as const }] : [];
  });
}

/** The moment up to which candidates may be offered. A label goes before prose; agreeing mentions strengthen each other. */
export function readDeadline(
  values: readonly LabelledValue[],
  lines: readonly Line[],
  sentences: readonly Fragment[],
): DeadlineReading {
  const fromLabels = labelled(values, lines);
  const labelLines = new Set(fromLabels.flatMap((finding) => finding.source));
  const fromProse = inProse(sentences).filter(
    (finding) => !finding.source.some((line) => labelLines.has(line)),
  );
  const all = [...fromLabels, ...fromProse];
  const first = all[0];
  if (!first) return { deadline: null, all };
  const agreeing = all.filter((finding) => agree(finding.value, first.value));
  const fullest = agreeing.reduce(
    (best, finding) => (finding.value.length > best.value.length ? finding : best),
    first,
  );
  const distinct = all.filter(
    (finding, index) => all.findIndex((other) => agree(other.value, finding.value)) === index,
  );
  return {
    deadline: {
      value: fullest.value,
      source: mergeSources(...agreeing.map((finding) => finding.source)),
      confidence: distinct.length > 1 ? 'to confirm' : first.confidence,
    },
    all: distinct,
  };
}
