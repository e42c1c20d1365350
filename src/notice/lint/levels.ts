import type { DraftLevel, DraftSelectionCriterion } from '../draft';
import type { NoticeIssue } from '../issue';
import { mergeSources } from '../joining';
import type { LevelRange } from '../levels';
import { readLevelRange } from '../levels';
import type { LintRule } from './finding';

interface Ranged {
  readonly level: DraftLevel;
  readonly range: LevelRange;
}

function betweenNeighbours(id: string, lower: Ranged, upper: Ranged): NoticeIssue[] {
  const source = mergeSources(lower.level.source, upper.level.source);
  const to = lower.range.to;
  const from = upper.range.from;
  const overlap = from < to || (from === to && lower.range.toIncluded && upper.range.fromIncluded);
  if (overlap) {
    return [
      { code: 'levels-overlap', facts: { id, first: lower.level.text, second: upper.level.text }, source },
    ];
  }
  const gap = from > to || (!lower.range.toIncluded && !upper.range.fromIncluded);
  return gap ? [{ code: 'levels-gap', facts: { id, from: to, to: from }, source }] : [];
}

function ofCriterion(criterion: DraftSelectionCriterion): NoticeIssue[] {
  const ranged = criterion.levels.flatMap((level) => {
    const range = readLevelRange(level.text);
    return range ? [{ level, range }] : [];
  });
  const ascending = [...ranged].sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  const between = ascending.flatMap((upper, index) => {
    const lower = ascending[index - 1];
    return lower ? betweenNeighbours(criterion.id, lower, upper) : [];
  });
  const top = criterion.levels.reduce((most, level) => Math.max(most, level.weight), 0);
  const source = mergeSources(criterion.source);
  const topIssue: NoticeIssue[] =
    criterion.levels.length > 0 && criterion.weight !== null && top !== criterion.weight
      ? [{ code: 'levels-top', facts: { id: criterion.id, top, weight: criterion.weight }, source }]
      : [];
  return [...between, ...topIssue];
}

/** Every candidate must fall in exactly one level, and the best level must be worth the criterion's weight. */
export const levelsFit: LintRule = ({ draft }) => draft.selection.flatMap(ofCriterion);
