import type { Heading, SectionKind } from './headings';
import { readHeading, readIntro } from './headings';
import { isOpen, joinText, pageWidth } from './joining';
import { matchLabel } from './labels';
import type { Line } from './lines';

export interface Section {
  readonly kind: SectionKind;
  readonly heading: Heading | null;
  /** The line or lines of the heading itself. */
  readonly headingLines: readonly Line[];
  readonly lines: readonly Line[];
  /** Of the whole page, see `pageWidth`. */
  readonly width: number;
}

/** A value after a label is no heading, even when it would read as one (`Functie` / `Vragen`). */
function headingAt(lines: readonly Line[], index: number): { heading: Heading; used: number } | null {
  const line = lines[index];
  if (!line) return null;
  const before = lines[index - 1];
  const alone = readHeading(line.text);
  const unbalanced = line.text.length < 120 && line.text.lastIndexOf('(') > line.text.lastIndexOf(')');
  const next = lines[index + 1];
  if (unbalanced && next) {
    const both = readHeading(joinText(line.text, next.text));
    if (both) return { heading: both, used: 2 };
  }
  if (!alone) return null;
  if (before && before.text.length > 40 && isOpen(before.text) && !line.text.endsWith(':')) return null;
  return { heading: alone, used: 1 };
}

/** Lists in these are read by the readers of these; an introducing sentence opens no new section there. */
const HAS_ITS_OWN_LISTS: ReadonlySet<SectionKind> = new Set(['step', 'assessment', 'mixed', 'cv']);

/** Cuts the notice at its headings. What stands before the first heading is the preamble. */
export function cutSections(lines: readonly Line[]): Section[] {
  const width = pageWidth(lines);
  const sections: (Section & { readonly lines: Line[] })[] = [
    { kind: 'preamble', heading: null, headingLines: [], lines: [], width },
  ];
  for (let index = 0; index < lines.length; index += 1) {
    const found = headingAt(lines, index);
    if (found) {
      const headingLines = lines.slice(index, index + found.used);
      sections.push({
        kind: found.heading.kind,
        heading: found.heading,
        headingLines: [...headingLines],
        lines: [],
        width,
      });
      index += found.used - 1;
      continue;
    }
    const line = lines[index];
    const current = sections.at(-1);
    if (!line || !current) continue;
    const intro = HAS_ITS_OWN_LISTS.has(current.kind) ? null : readIntro(line.text);
    if (intro && intro.kind !== current.kind) {
      sections.push({ kind: intro.kind, heading: intro, headingLines: [line], lines: [], width });
    } else {
      current.lines.push(line);
    }
  }
  return sections;
}

/** The text of a heading as it stands in the notice, over its lines. */
export function headingText(section: Section): string {
  return section.headingLines.reduce((joined, line) => joinText(joined, line.text), '');
}

/** Lines that give a fact (`Duur: 6 maanden`) rather than say something. */
export function isFactLine(line: Line): boolean {
  const match = matchLabel(line.text);
  return match !== null && match.marked && line.text.length <= 120;
}
