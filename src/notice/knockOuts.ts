import { criterionText, numbered } from './criteria';
import type { Confidence, DraftCriterion } from './draft';
import type { Source } from './source';
import { type Item, fullText, readItems } from './items';
import type { Line } from './lines';
import { readMarker } from './markers';
import { demandsSomething, opensAsRequirement } from './requirements';
import { type Section, isFactLine } from './sections';
import { readSentences } from './sentences';
import { takeWeight } from './weights';

interface Unnumbered {
  readonly id: string | null;
  readonly text: string;
  readonly source: Source;
  readonly confidence: Confidence;
}

export interface KnockOutReading {
  readonly knockOuts: readonly DraftCriterion[];
  readonly offered: readonly DraftCriterion[];
}

/** An item of a knock-out or mixed section that the notice nevertheless scores. */
export function isScored(item: Item, section: Section): boolean {
  if (item.marker?.role === 'selection' && section.kind !== 'knockOuts') return true;
  if (item.marker?.role === 'knockOut') return false;
  return item.weight !== null || takeWeight(item.text).weight !== null;
}

function toKnockOuts(item: Item, confidence: Confidence): Unnumbered[] {
  const { text, source } = fullText(item);
  if (item.marker !== null) return [{ id: item.id, text: criterionText(text), source, confidence }];
  const lines: Line[] = [{ number: item.source[0] ?? 0, text }];
  const sentences = readSentences(lines, 0);
  if (sentences.length < 2)
    return [
      {
        id: null,
        text: criterionText(text),
        source,
        confidence: confidence === 'certain' ? 'likely' : confidence,
      },
    ];
  return sentences.map((sentence) => ({
    id: null,
    text: criterionText(sentence.text),
    source,
    confidence: 'to confirm',
  }));
}

function fromSection(section: Section, confidence: Confidence): Unnumbered[] {
  return readItems(section.lines, section.width)
    .filter((item) => !isScored(item, section))
    .flatMap((item) => toKnockOuts(item, confidence))
    .filter((criterion) => criterion.text !== '');
}

/** Requirement lines in sections that are not called so: straight after the tasks, in a profile, in the preamble. */
function unlabelled(sections: readonly Section[]): Unnumbered[] {
  return sections
    .filter((section) => ['preamble', 'tasks', 'organisation', 'other', 'profile'].includes(section.kind))
    .flatMap((section) => {
      const from = section.lines.findIndex(
        (line) => !isFactLine(line) && opensAsRequirement(readMarker(line.text)?.rest ?? line.text),
      );
      if (from < 0) return [];
      const items = readItems(section.lines.slice(from), section.width);
      return items
        .filter(
          (item) =>
            item.marker?.role !== 'selection' &&
            takeWeight(item.text).weight === null &&
            item.weight === null,
        )
        .filter((item) => opensAsRequirement(item.text))
        .map((item) => ({ id: item.id, ...fullText(item), confidence: 'to confirm' as const }))
        .map((item) => ({ ...item, text: criterionText(item.text) }));
    });
}

function prose(sections: readonly Section[]): Unnumbered[] {
  return sections
    .filter((section) => ['preamble', 'tasks', 'organisation', 'other', 'profile'].includes(section.kind))
    .flatMap((section) =>
      readSentences(
        section.lines.filter((line) => !isFactLine(line)),
        section.width,
      ),
    )
    .filter((sentence) => demandsSomething(sentence.text))
    .map((sentence) => ({
      id: null,
      text: criterionText(sentence.text),
      source: sentence.source,
      confidence: 'to confirm' as const,
    }));
}

/** Lines anywhere that carry a knock-out code ("K.O.1", "Eis 3") outside a section of that name. */
function coded(sections: readonly Section[]): Unnumbered[] {
  return sections
    .filter((section) =>
      ['preamble', 'tasks', 'organisation', 'other', 'profile', 'assessment'].includes(section.kind),
    )
    .flatMap((section) => readItems(section.lines, section.width))
    .filter((item) => item.marker?.kind === 'code' && item.marker.role === 'knockOut')
    .flatMap((item) => toKnockOuts(item, 'likely'));
}

/**
 * The knock-outs of the notice. A section that is called so decides; without one, requirement lines elsewhere are
 * taken, each to be confirmed. With one, such lines are only offered.
 */
export function readKnockOuts(sections: readonly Section[]): KnockOutReading {
  const labelled = sections.filter((section) => section.kind === 'knockOuts' || section.kind === 'mixed');
  const certain = labelled.flatMap((section) =>
    fromSection(section, section.kind === 'mixed' ? 'likely' : 'certain'),
  );
  const withCodes = certain.length > 0 ? certain : coded(sections);
  if (withCodes.length > 0) {
    return { knockOuts: numbered(withCodes, 0), offered: numbered(prose(sections), withCodes.length) };
  }
  const profile = sections
    .filter((section) => section.kind === 'profile')
    .flatMap((section) => fromSection(section, 'likely'));
  if (profile.length > 0) return { knockOuts: numbered(profile, 0), offered: [] };
  const lines = unlabelled(sections);
  const found = lines.length > 0 ? lines : prose(sections);
  return { knockOuts: numbered(found, 0), offered: [] };
}
