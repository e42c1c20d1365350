import { errorAt, warningAt, type Issue } from './issue';
import type { Span } from './levelName';
import { bareName, ladderOf, type Rung } from './levels';
import type { Place } from './place';
import { pointsAsNumber, type Points } from './points';
import type { Level } from './scale';

/** What is wrong with a criterion's levels: none, one twice, points beyond the weight, numbers in two levels or in none. */
export function checkLevels(criterion: string, levels: readonly Level[], weight: Points | null, place: Place): Issue[] {
  if (levels.length === 0) return [errorAt(place, 'levelsMissing', { criterion })];
  return [
    ...duplicates(criterion, levels, place),
    ...beyondWeight(criterion, levels, weight, place),
    ...betweenRungs(criterion, ladderOf(levels), place),
  ];
}

function duplicates(criterion: string, levels: readonly Level[], place: Place): Issue[] {
  const seen = new Set<string>();
  return levels.flatMap((level) => {
    const name = bareName(level.name);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [errorAt(place, 'levelDuplicate', { criterion, level: level.name })];
  });
}

function beyondWeight(criterion: string, levels: readonly Level[], weight: Points | null, place: Place): Issue[] {
  return levels
    .filter(({ points }) => points < 0 || (weight !== null && points > weight))
    .map(({ name, points }) =>
      errorAt(place, 'levelPointsOffWeight', {
        criterion,
        level: name,
        points: pointsAsNumber(points),
        weight: weight === null ? null : pointsAsNumber(weight),
      }),
    );
}

function betweenRungs(criterion: string, ladder: readonly Rung[], place: Place): Issue[] {
  const issues: Issue[] = [];
  let reach: { readonly level: Level; readonly span: Span } | null = null;
  for (const { level, span } of ladder) {
    if (span === null) continue;
    if (reach !== null) {
      const { high, highIncluded } = reach.span;
      const names = { criterion, first: reach.level.name, second: level.name };
      if (span.low < high || (span.low === high && span.lowIncluded && highIncluded)) {
        issues.push(errorAt(place, 'levelsOverlap', { ...names, at: span.low }));
      } else if (span.low > high || (!span.lowIncluded && !highIncluded)) {
        issues.push(warningAt(place, 'levelsGap', { ...names, from: high, to: span.low }));
      }
    }
    if (reach === null || reachesFurther(span, reach.span)) reach = { level, span };
  }
  return issues;
}

function reachesFurther(span: Span, than: Span): boolean {
  return span.high > than.high || (span.high === than.high && span.highIncluded && !than.highIncluded);
}
