import { criterionText } from './criteria';
import type { DraftCompetency } from './draft';
import { fullText, readItems } from './items';
import { continues, joinLines } from './joining';
import type { Line } from './lines';
import { readMarker } from './markers';
import type { Section } from './sections';

/** A competency in a list is a name or a short phrase; longer entries are prose. */
const LONGEST_NAME = 90;

const isProse = (text: string): boolean =>
  text.length > LONGEST_NAME || /[.!?]["”]? \p{Lu}|[.!?]$/u.test(text);

function paragraphs(lines: readonly Line[], width: number): DraftCompetency[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && continues(before.text, line.text, { punctuated: isProse(line.text), width }))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ ...joinLines(group), confidence: 'to confirm' as const }));
}

/** "Klantgericht, empathisch en accuraat" on one line. */
function enumerated(line: Line): DraftCompetency[] | null {
  const names = line.text
    .replace(/\.$/, '')
    .split(/[;,] ?| en (?=[\p{L}-]+$)/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (
    names.length < 3 ||
    names.some((name) => name.split(' ').length > 3) ||
    /\b(?:je|jij|u|wij|is|bent|hebt)\b/i.test(line.text)
  )
    return null;
  return names.map((text) => ({ text, source: [line.number], confidence: 'likely' }));
}

function fromSection(section: Section): DraftCompetency[] {
  const lines = section.lines;
  if (lines.some((line) => readMarker(line.text) !== null)) {
    return readItems(lines, section.width)
      .filter((item) => item.marker !== null)
      .map((item) => ({ item, ...fullText(item) }))
      .map(({ text, source }) => ({ text: criterionText(text), source, confidence: 'certain' as const }))
      .filter((competency) => competency.text !== '');
  }
  const only = lines.length === 1 ? lines[0] : undefined;
  const list = only ? enumerated(only) : null;
  if (list) return list;
  const short = lines.filter((line) => !/:$/.test(line.text));
  if (
    short.length > 0 &&
    short.every((line) => !isProse(line.text.replace(/[;.]$/, '')) && line.text.split(' ').length <= 8)
  ) {
    return short.map((line) => ({
      text: criterionText(line.text),
      source: [line.number],
      confidence: 'likely',
    }));
  }
  return paragraphs(lines, section.width);
}

/** The competencies of the interview. Prose stays whole, paragraph by paragraph: naming them is the analyst's work. */
export function readCompetencies(sections: readonly Section[]): DraftCompetency[] {
  return sections.filter((section) => section.kind === 'competencies').flatMap(fromSection);
}
