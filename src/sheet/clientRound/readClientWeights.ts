import type { ClientStage } from '../../domain/clientRound/stage';
import { LARGEST_QUANTITY } from '../../domain/decimal';
import { entryAsText, entryOf } from '../../domain/entry';
import { errorAt, type Issue } from '../../domain/issue';
import { pointsAsNumber, toPoints } from '../../domain/points';
import { POINTS_SCALE } from '../../domain/scale';
import type { SelectionCriterion } from '../../domain/tender';
import type { CellPlace } from '../cellPlace';
import { clientIssue, locate, type LocatedIssue } from '../locatedIssue';
import type { WorkbookSnapshot } from '../snapshot';
import { clientRows } from './clientTables';

export interface ClientWeight {
  /** Its weight is null where it cannot be used. */
  readonly criterion: SelectionCriterion;
  /** The weight that was confirmed; null until then. */
  readonly confirmed: number | null;
  readonly cell: CellPlace | null;
  /** Row of the table's body. */
  readonly row: number;
}

/** The client's criteria with their weights. After the confirmation a weight that is another is an issue, with its cell. */
export function readClientWeights(
  snapshot: WorkbookSnapshot,
  round: number,
  stage: ClientStage,
  issues: LocatedIssue[],
): ClientWeight[] {
  const seen = new Set<string>();
  return clientRows(snapshot, 'weights', round).map((row) => {
    const id = row.text('id');
    const cell = row.cell('weight');
    const report = (issue: Issue): void => void issues.push(locate(issue, cell));
    if (seen.has(id)) issues.push(clientIssue('error', 'criterionTwice', { criterion: id }, row.cell('id')));
    seen.add(id);
    const entry = entryOf(row.value('weight'));
    const place = { at: 'criterion', criterion: id, part: 'weight' } as const;
    const isUsable = entry.kind === 'number' && entry.value > 0 && entry.value <= LARGEST_QUANTITY;
    if (entry.kind === 'blank') report(errorAt(place, 'weightMissing', { criterion: id }));
    else if (entry.kind !== 'number') report(errorAt(place, 'weightNotNumber', { criterion: id, value: entryAsText(entry) }));
    else if (!isUsable) report(errorAt(place, 'weightNotPositive', { criterion: id, value: entry.value }));
    const weight = isUsable ? toPoints(entry.value) : null;
    const recorded = entryOf(row.value('confirmed'));
    const confirmed = recorded.kind === 'number' ? recorded.value : null;
    if (stage !== 'weights') {
      if (confirmed === null) issues.push(clientIssue('error', 'weightsNotConfirmed', { round }, row.cell('confirmed')));
      else if (weight === null || pointsAsNumber(weight) !== confirmed) {
        issues.push(clientIssue('error', 'weightChanged', { criterion: id, confirmed, now: entryAsText(entry) }, cell));
      }
    }
    return { criterion: { id, text: row.text('criterion'), weight, scale: POINTS_SCALE }, confirmed, cell, row: row.row };
  });
}
