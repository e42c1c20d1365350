import type { Line } from './lines';
import { isOpen } from './joining';
import { matchLabel } from './labels';
import { readMarker } from './markers';
import { readHeading } from './headings';
import type { Section } from './sections';

const ENDS_WELL = /[.!?)\]"”’…:]$/;
const ELLIPSIS = /(?:…|\.\.\.|\[\.\.\.\]|lees meer|read more)$/i;
const URL = /(?:https?:\/\/|www\.)\S+$|\S+@\S+\.\w+$/i;
const SENTENCE_WORDS = 8;

const isSentence = (text: string): boolean => {
  const words = (readMarker(text)?.rest ?? text).split(' ').length;
  return words >= SENTENCE_WORDS && !/(?:punten|%|uur|€ ?\d+)$/i.test(text);
};

/** Whether the text breaks off: in mid-sentence, in mid-list, or right after a heading. */
export function isCutOff(last: Line): boolean {
  const text = last.text;
  if (ELLIPSIS.test(text.slice(-20))) return true;
  if (URL.test(text.slice(-300))) return false;
  if (/[;,]$/.test(text) || isOpen(text)) return true;
  if (ENDS_WELL.test(text)) return /:$/.test(text);
  if (readHeading(text) !== null) return true;
  const label = matchLabel(text);
  if (label && (label.marked || text.length <= 60)) return label.rest === '';
  if (/\s[\p{Ll}]$/u.test(text)) return true;
  return isSentence(text);
}

const TO_STEP = /\b(?:stap|fase)\s(\d)(?!\d)/gi;

/** Steps that the procedure sends candidates to but that have no heading of their own. */
export function missingSteps(sections: readonly Section[]): { step: number; line: number }[] {
  const steps = sections.filter((section) => section.kind === 'step');
  const present = new Set(steps.map((section) => section.heading?.step));
  if (steps.length === 0) return [];
  const found = new Map<number, number>();
  for (const section of steps) {
    for (const line of section.lines) {
      for (const match of line.text.slice(0, 1000).matchAll(TO_STEP)) {
        const step = Number(match[1]);
        if (!present.has(step) && !found.has(step)) found.set(step, line.number);
      }
    }
  }
  return [...found].map(([step, line]) => ({ step, line }));
}
