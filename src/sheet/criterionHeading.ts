import type { CriterionId } from '../domain/tender';

/** Longer labels make columns that nobody can read; the full text stands on the criteria sheet and in the prompt. */
const LONGEST_LABEL = 44;

/**
 * The heading of a criterion's column in the table of candidates: its number, then the start of its text. The column is
 * recognised by the number alone, so people may reword the rest. Characters that mean something in a structured
 * reference are left out, so that formulas of one's own stay easy to type.
 */
export function criterionHeading(id: CriterionId, text: string, longest = LONGEST_LABEL): string {
  return `${headingId(id)} ${shortened(plainWords(text), longest)}`.trim();
}

/** Headings of these criteria, each once: a table cannot have a heading twice, and a double criterion is an issue of its own. */
export function criterionHeadings(criteria: readonly { readonly id: CriterionId; readonly text: string }[]): string[] {
  const byHeading = new Map(criteria.map(({ id, text }) => criterionHeading(id, text)).map((heading) => [heading.toLowerCase(), heading]));
  return [...byHeading.values()];
}

/** Position of a criterion's column: the exact heading first, else every heading that starts with its number. */
export function columnsOfCriterion(headings: readonly string[], id: CriterionId): number[] {
  const start = headingId(id).toLowerCase();
  return headings.flatMap((heading, column) => {
    const words = heading.trim().toLowerCase();
    return words === start || words.startsWith(`${start} `) ? [column] : [];
  });
}

/** True for a heading that looks like one of a criterion: it starts with a number or a short code that has a digit. */
export function looksLikeCriterion(heading: string): boolean {
  return /^[A-Za-z]{0,3}\d{1,3}[a-z]? /.test(heading);
}

function headingId(id: CriterionId): string {
  return plainWords(id).replace(/ /g, '') || '0';
}

function plainWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const lastBlank = cut.lastIndexOf(' ');
  return (lastBlank > longest / 2 ? cut.slice(0, lastBlank) : text.slice(0, longest)).trim();
}
