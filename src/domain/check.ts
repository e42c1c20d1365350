import type { Field } from './field';
import { errorAt, warningAt, type Issue } from './issue';
import { checkLevels } from './levelCheck';
import { pointsAsNumber, sumOfPoints, type Points } from './points';
import type { Tender } from './tender';

/** What the rules leave open or contradict. Nothing is rescaled or filled in: a person settles it. */
export function checkRules(tender: Tender): Issue[] {
  const issues: Issue[] = [];
  if (tender.selection.length === 0) issues.push(errorAt({ at: 'tender' }, 'noSelectionCriteria', {}));
  issues.push(...checkWeights(tender), ...duplicateCriteria(tender), ...checkScales(tender));
  if (tender.shortlistSize === null) {
    issues.push(errorAt({ at: 'fact', fact: 'shortlistSize' }, 'shortlistSizeUnknown', {}));
  }
  return issues;
}

function checkWeights(tender: Tender): Issue[] {
  const weights = tender.selection.map((each) => each.weight);
  if (weights.length === 0 || weights.some((weight) => weight === null)) return [];
  const sum = sumOfPoints(weights.filter((weight): weight is Points => weight !== null));
  if (tender.total === null) {
    return [warningAt({ at: 'fact', fact: 'total' }, 'totalUnknown', { sum: pointsAsNumber(sum) })];
  }
  if (sum === tender.total) return [];
  const facts = { sum: pointsAsNumber(sum), total: pointsAsNumber(tender.total) };
  return [errorAt({ at: 'fact', fact: 'total' }, 'weightsOffTotal', facts)];
}

function checkScales(tender: Tender): Issue[] {
  return tender.selection.flatMap(({ id, scale, weight }) =>
    scale.kind === 'levels' ? checkLevels(id, scale.levels, weight, { at: 'criterion', criterion: id, part: 'scale' }) : [],
  );
}

function duplicateCriteria(tender: Tender): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const { id } of [...tender.knockOuts, ...tender.selection]) {
    if (seen.has(id)) issues.push(errorAt({ at: 'criterion', criterion: id, part: 'id' }, 'criterionDuplicate', { criterion: id }));
    seen.add(id);
  }
  return issues;
}

/** Candidates without a name, and names that stand twice: letters and lots must not mix two people up. */
export function checkNames(field: Field): Issue[] {
  const rowsByName = new Map<string, number[]>();
  const issues: Issue[] = [];
  field.names.forEach((name, row) => {
    const key = name.trim().toLowerCase();
    if (key === '') {
      issues.push(errorAt({ at: 'candidate', row, part: 'name' }, 'nameMissing', {}));
      return;
    }
    const rows = rowsByName.get(key);
    if (rows) rows.push(row);
    else rowsByName.set(key, [row]);
  });
  for (const rows of rowsByName.values()) {
    if (rows.length === 1) continue;
    for (const row of rows) {
      const name = field.names[row] ?? '';
      issues.push(warningAt({ at: 'candidate', row, part: 'name' }, 'nameDuplicate', { name, rows }));
    }
  }
  return issues;
}
