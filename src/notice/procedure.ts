import type { DraftStep, Found, Standstill } from './draft';
import type { Fragment } from './joining';
import { mergeSources } from './joining';
import { COUNT, readCount } from './numberWords';
import type { Section } from './sections';
import { headingText } from './sections';
import { readStepCriteria } from './selection';
import { readSentences } from './sentences';

const ASSESSES = '(?:beoordeelt|toetst|vergelijkt|selecteert|bekijkt|controleert|assesses|evaluates)';
const ACTIVE = new RegExp(
  `(?:^|[.“"]\\s?|\\s)((?:(?:[Dd]e|[Hh]et|[Ee]en) \\p{L}|\\p{Lu})[\\p{L}&-]*(?: \\p{Lu}[\\p{L}-]*)?) ${ASSESSES}\\b`,
  'u',
);
const PASSIVE =
  /\b(?:wordt|worden|getoetst|beoordeeld|beoordelen|vergeleken)\b[^.]{0,30}?\bdoor (?:de |het |een )?((?:(?!uw|u\b|de\b|in\b|te\b|middel|elke|elk)\p{L}[\p{L}-]*)(?: \p{Lu}[\p{L}-]*)?)/u;
const NOT_AN_ASSESSOR =
  /^(?:die|dat|en|of|hij|zij|wie|men|cv|kandidaat|kandidaten|inschrijver|er|daarna|vervolgens)$/i;

function cleaned(name: string | undefined): string | null {
  const plain = (name ?? '').replace(/^(?:de|het|een)\s/i, '').trim();
  return plain === '' || NOT_AN_ASSESSOR.test(plain) ? null : plain;
}

/** Who assesses: the subject of "beoordeelt", or the one "door" whom it is done. */
export function readAssessor(sentences: readonly Fragment[]): string | null {
  for (const sentence of sentences) {
    const near = sentence.text.slice(0, 500);
    const name = cleaned(ACTIVE.exec(near)?.[1]) ?? cleaned(PASSIVE.exec(near)?.[1]);
    if (name !== null) return name;
  }
  return null;
}

/** The steps that have a heading of their own, in the order of the notice. */
export function readSteps(sections: readonly Section[]): DraftStep[] {
  return sections.flatMap((section) => {
    const number = section.heading?.step ?? null;
    if (section.kind !== 'step' || number === null) return [];
    const sentences = readSentences(section.lines, section.width);
    return [
      {
        number,
        title: section.heading?.title ?? headingText(section),
        assessor: readAssessor(sentences),
        criteria: readStepCriteria(section),
        source: mergeSources(
          section.headingLines.map((line) => line.number),
          section.lines.map((line) => line.number),
        ),
      },
    ];
  });
}

const STEP = `(?:stap|fase|step|ronde)\\s(${COUNT})`;
const REPEATED = new RegExp(
  `\\b${STEP}(?![\\p{L}\\d])[^.]{0,80}\\b(?:herhaald|herhalen|herhaling|opnieuw|nogmaals|overgedaan|repeated)|\\b(?:herha\\w+|opnieuw|nogmaals|terug(?:gegaan|gekeerd|gevallen)?|repeat\\w*)\\b[^.]{0,80}\\b${STEP}(?![\\p{L}\\d])`,
  'iu',
);

/** The step that is done again when no one passes. */
export function readRepeatStep(sentences: readonly Fragment[]): Found<number> {
  for (const sentence of sentences) {
    const match = REPEATED.exec(sentence.text.slice(0, 1000));
    const step = match ? readCount(match[1] ?? match[2] ?? '') : null;
    if (step !== null) return { value: step, source: sentence.source, confidence: 'certain' };
  }
  return null;
}

const PANEL = new RegExp(
  `\\b(?:(?:selectie|sollicitatie|kennismakings)?gesprek\\w*|interview\\w*|selectiecommissie|commissie|panel|beoordelingscommissie|beoordelingsteam)\\b[^.]{0,80}?\\b(?:met|van|uit|door)\\s(?:minimaal |ten minste |tenminste |minstens )?(${COUNT})\\s(?:[\\p{L}-]+\\s){0,2}?(?:vertegenwoordigers|personen|leden|medewerkers|beoordelaars|members|mensen|collega['’]?s)`,
  'iu',
);

/** How many people conduct the interview, at least. */
export function readPanelSize(sentences: readonly Fragment[]): Found<number> {
  for (const sentence of sentences) {
    const match = PANEL.exec(sentence.text.slice(0, 800));
    const size = match ? readCount(match[1] ?? '') : null;
    if (size !== null) return { value: size, source: sentence.source, confidence: 'likely' };
  }
  return null;
}

const STANDSTILL =
  /\b(?:opschortende termijn|stand-?still|stilstandtermijn|alcatel-?termijn|bezwaartermijn)\w*/i;
const DAYS = new RegExp(`\\b(${COUNT})\\s(?:\\(\\d{1,3}\\)\\s)?(?:kalender|werk)?dagen`, 'i');

export function readStandstill(sentences: readonly Fragment[]): Found<Standstill> {
  for (const sentence of sentences) {
    const near = sentence.text.slice(0, 800);
    if (!STANDSTILL.test(near)) continue;
    const days = DAYS.exec(near);
    return {
      value: { days: days ? readCount(days[1] ?? '') : null },
      source: sentence.source,
      confidence: 'certain',
    };
  }
  return null;
}
