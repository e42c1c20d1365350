import type { Found } from './draft';
import type { Fragment } from './joining';
import { isOpen } from './joining';
import type { LabelledValue } from './labelledValues';
import { matchLabel } from './labels';
import { readMarker } from './markers';
import type { Section } from './sections';
import { takeWeight } from './weights';

const MAX_LENGTH = 110;
const MAX_WORDS = 14;
/** Labels that hold either a number or a name. */
const REQUESTS: ReadonlySet<string> = new Set(['inhuuropdracht', 'aanvraag', 'uitvraag', 'offerteaanvraag']);
/** A title stands at the top. */
const DEEPEST = 15;
const CLUTTER =
  /^(?:hartelijk dank|welkom|inhuuropdracht$|opdracht$|vacature$|gemeente \p{Lu}|provincie \p{Lu}|job location|posted date|geplaatst|nieuw|opdrachtomschrijving$|aanvraag$|uitvraag$|publicatie|(?:\S+ )?(?:flextender|inhuurdesk|striive|negometrix|mercell|tenderned|opdrachtoverheid|circle8|freelance\.nl|planet interim|marktplaats|aanbestedings\S*|inkoopportaal)|nieuwe opdracht|dynamisch aankoopsysteem|das )/iu;

function titleShape(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= MAX_LENGTH &&
    text.split(' ').length <= MAX_WORDS &&
    /^[\p{Lu}\d(]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.;,:!?]$/.test(text) &&
    !/[.!?:] /.test(text) &&
    !/^(?:https?:|www\.)|@/.test(text) &&
    !CLUTTER.test(text) &&
    !isOpen(text) &&
    takeWeight(text).weight === null
  );
}

const BODY = '(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Mm]inisterie van)';
const CLIENT_BEFORE = new RegExp(`^${BODY} [^-–|]{2,40} [-–|] (.+)$`, 'u');
const CLIENT_AFTER = new RegExp(`^(.+?) [-–|] ${BODY} .{2,40}$`, 'u');

/** "Gemeente Zwolle - Jurist" and "Jurist | gemeente Zwolle" are titled "Jurist". */
function withoutClient(text: string): string {
  const line = text.slice(0, 200);
  const name = CLIENT_BEFORE.exec(line)?.[1] ?? CLIENT_AFTER.exec(line)?.[1] ?? text;
  return name.replace(/^(?:vacature|inhuuropdracht|aanvraag|uitvraag)\s(?:[–|-]\s)?(?=\p{L}{3})/iu, '');
}

const SOUGHT =
  /\b(?:zoekt|zoeken|op zoek naar)\b.{0,60}?\been (?:(?:tijdelijke|ervaren|nieuwe) )*(\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,4}?)(?= (?:voor|bij|die|met|per|om|op)\b| ?[,.!(]|$)/u;

/** "De gemeente zoekt een Teammanager Burgerzaken voor 28 uur per week." */
function soughtInProse(sentences: readonly Fragment[]): Found<string> {
  for (const sentence of sentences) {
    const name = SOUGHT.exec(sentence.text.slice(0, 400))?.[1];
    if (name !== undefined) return { value: name, source: sentence.source, confidence: 'to confirm' };
  }
  return null;
}

/** What the assignment is called: labelled, else the lone title line above the first facts. */
export function readTitle(
  values: readonly LabelledValue[],
  sections: readonly Section[],
  sentences: readonly Fragment[],
): Found<string> {
  return labelledTitle(values) ?? titleOnTop(sections) ?? soughtInProse(sentences);
}

function labelledTitle(values: readonly LabelledValue[]): Found<string> {
  for (const value of values) {
    const asked = value.field === 'number' && REQUESTS.has(value.label);
    if ((value.field !== 'title' && !asked) || !value.marked) continue;
    if (value.ownLine && !/titel|naam|rol|onderwerp|betreft/.test(value.label)) continue;
    const name = value.value.replace(/[.;,]$/, '');
    if (titleShape(name)) return { value: name, source: value.source, confidence: 'certain' };
  }
  return null;
}

function titleOnTop(sections: readonly Section[]): Found<string> {
  const preamble = sections[0];
  if (preamble?.kind !== 'preamble') return null;
  const hasMore = sections.length > 1 || preamble.lines.some((line) => matchLabel(line.text) !== null);
  if (!hasMore) return null;
  for (const [index, line] of preamble.lines.entries()) {
    const before = preamble.lines[index - 1];
    const label = matchLabel(line.text);
    if (label?.field === 'number') continue;
    if (label && (label.marked || label.rest === '' || /\d/.test(label.rest))) return null;
    if (readMarker(line.text) !== null || index >= DEEPEST) return null;
    if (before && isOpen(before.text)) continue;
    const name = withoutClient(line.text);
    if (titleShape(name)) return { value: name, source: [line.number], confidence: 'likely' };
  }
  return null;
}
