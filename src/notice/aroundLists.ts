import { findDates } from './dates';
import type { LabelledField } from './labelWords';
import { matchLabel } from './labels';
import type { Line } from './lines';
import { readMarker } from './markers';
import { opensAsRequirement } from './requirements';

/** Sentences around a list that are no entries of it. */
export const ABOUT_THE_LIST =
  /^(?:geef (?:in|op|aan)|laat (?:in|op|zien)|toon (?:in|aan)|maak (?:in|duidelijk)|beschrijf (?:in|hoe)|let op|n\.?b\.?\b|\*|graag|verwerk|licht (?:in|toe)|(?:de |alle )?(?:kandidaten|inschrijvers|inschrijvingen|aanbiedingen|cv['’]s)(?: die)?\b.{0,120}\b(?:niet|worden|scoren)\b|indien (?:u|de|je|er|niet)|wanneer (?:u|de|je)|als (?:u|de|je|er)\b|u dient|hieronder|onderstaande|bovenstaande|in totaal|totaal|het totaal|de (?:beoordeling|volgende|onderstaande|criteria|wensen|eisen|score|punten)\b|deze (?:eisen|wensen|criteria)|voor (?:elke|ieder|elk) |per (?:wens|criterium)|er (?:zijn|kunnen|kan|geldt|worden)|aan de hand|op basis van|toelichting|met behulp|naast de|voldoet (?:u|de)|het niet voldoen|niet voldoen)/i;
/** Subheadings inside one list. */
export const SUBHEAD =
  /^(?:opleiding(?:en)?|(?:werk)?ervaring|kennis|kennis en ervaring|opleiding en ervaring|vaardigheden|algemeen|overig|certificaten|talen|taal|beschikbaarheid|tarief|prijs|kwaliteit|functie|kandidaat|inschrijver|persoonlijk)\s?:?$/i;

/** The head of a flattened table, in one line or cell by cell. */
export const TABLE_HEAD =
  /^(?:(?:nr\.?|#|omschrijving|(?:sub)?(?:gunnings|selectie)?criteri(?:um|a)|eis(?:en)?|wens(?:en)?|weging(?:sfactor)?|gewicht|punten|aantal punten|(?:maximale?|max\.?|te behalen) (?:score|punten|aantal punten)|score|onderdeel)(?:$|\s\|\s))+$/i;
const FACTS: ReadonlySet<LabelledField> = new Set([
  'number',
  'client',
  'duration',
  'extension',
  'start',
  'end',
  'deadline',
  'deadlineTime',
  'published',
  'professionals',
  'region',
  'hours',
]);

/** "Deadline: 15 maart" under a list is no entry of it; "Opleiding: hbo" may be one. */
export function tellsFact(line: Line): boolean {
  const label = line.text.length <= 120 ? matchLabel(line.text) : null;
  if (label === null || !FACTS.has(label.field)) return false;
  return label.marked || (label.field === 'deadline' && findDates(label.rest).length > 0);
}

/** An unknown heading: a short line over a paragraph of prose, in a list of short lines. */
export function isTitleOfProse(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.text.length > 40 || line.text.split(' ').length > 4) return false;
  if (/[.;,:\d]$/.test(line.text) || opensAsRequirement(line.text)) return false;
  return next.text.length > 80 && /\.$|[.!?] \p{Lu}/u.test(next.text) && readMarker(next.text) === null;
}
