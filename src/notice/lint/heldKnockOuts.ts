import type { DraftCriterion } from '../draft';
import { readEducation } from '../education';
import type { NoticeIssue } from '../issue';
import { mergeSources } from '../joining';
import { COUNT, readCount } from '../numberWords';
import type { LintRule } from './finding';

const YEARS = new RegExp(
  `(?:minimaal|ten ?minste|minstens|meer dan|vanaf|at least|>=?)?\\s?\\b(${COUNT})\\s(?:\\(\\d{1,2}\\)\\s)?jaar`,
  'i',
);
const NOT_A_SUBJECT =
  /^(?:minimaal|minste|tenminste|minstens|aantoonbare?|aantoonbaar|relevante|recente|jaar|jaren|afgelopen|laatste|werkervaring|ervaring|kandidaat|heeft|beschikt|binnen|tussen|gewerkt|afgeronde|opleiding|niveau|deze|welke|waarvan|over|zijn|haar|voor|door|bent|hebt|meer|hebben|zoals|andere|gebied|soortgelijke|functie)$/;
const SHARED = 0.5;

function subjectWords(text: string): Set<string> {
  const words = text
    .slice(0, 600)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !NOT_A_SUBJECT.test(word));
  return new Set(words);
}

/** The share of the smaller subject that both have in common. */
function likeness(first: Set<string>, second: Set<string>): number {
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 0;
  return [...first].filter((word) => second.has(word)).length / smaller;
}

function yearsIn(text: string): number | null {
  const match = YEARS.exec(text.slice(0, 600));
  return match ? readCount(match[1] ?? '') : null;
}

const isEducation = (text: string): boolean =>
  /\b(?:opleiding|niveau|diploma|bachelor|denkniveau)\b/i.test(text);

function holds(criterion: DraftCriterion, knockOut: DraftCriterion): NoticeIssue | null {
  const source = mergeSources(knockOut.source, criterion.source);
  const ids = { id: criterion.id, knockOut: knockOut.id };
  const asked = yearsIn(criterion.text);
  const required = yearsIn(knockOut.text);
  if (asked !== null && required !== null && asked >= required) {
    if (likeness(subjectWords(criterion.text), subjectWords(knockOut.text)) < SHARED) return null;
    return {
      code: 'criterion-holds-knock-out',
      facts: { ...ids, asked: `${asked} jaar`, required: `${required} jaar` },
      source,
    };
  }
  if (asked !== null || required !== null || !isEducation(criterion.text) || !isEducation(knockOut.text))
    return null;
  const higher = readEducation(criterion.text);
  const lower = readEducation(knockOut.text);
  if (!higher || !lower || higher.rank < lower.rank) return null;
  return {
    code: 'criterion-holds-knock-out',
    facts: { ...ids, asked: higher.label, required: lower.label },
    source,
  };
}

/** A criterion that asks more of what a knock-out already asks: every admitted candidate has part of it. */
export const criteriaApartFromKnockOuts: LintRule = ({ draft }) =>
  draft.selection.flatMap((criterion) => {
    for (const knockOut of draft.knockOuts) {
      const issue = holds(criterion, knockOut);
      if (issue) return [issue];
    }
    return [];
  });
