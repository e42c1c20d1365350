import { itemCode, type ReasonedItem } from '../../domain/award/letterItem';
import type { Language } from '../../i18n/language';
import { awardIssue, type LocatedIssue } from '../locatedIssue';
import type { CandidateFile } from './candidateFiles';
import { isSameResult, itemLabel, resultAsText, resultCell } from './itemCells';
import { readReasons, reasonKeyOf, type ReasonsReading } from './readReasons';
import type { WorkbookSnapshot } from '../snapshot';

/** The items of one candidate with their reasons, and what is wrong with those. */
export interface ReasonedFile {
  readonly items: readonly ReasonedItem[];
  readonly issues: readonly LocatedIssue[];
}

/** Joins what was judged with the reasons that were typed for it. */
export function reasonFiles(snapshot: WorkbookSnapshot, language: Language): (file: CandidateFile) => ReasonedFile {
  const reading = readReasons(snapshot);
  return (file) => reasonedFile(file, reading, language);
}

function reasonedFile({ name, items, withoutJudgement }: CandidateFile, { rows, doubles }: ReasonsReading, language: Language): ReasonedFile {
  const issues: LocatedIssue[] = withoutJudgement.map((round) => awardIssue('error', 'judgementMissing', { candidate: name, round }));
  const double = new Map(doubles.map((row) => [reasonKeyOf(row.candidate, row.code), row] as const));
  const reasoned = items.map((item): ReasonedItem => {
    const key = reasonKeyOf(name, itemCode(item));
    const row = rows.get(key);
    const facts = { candidate: name, criterion: itemLabel(item, language) };
    if (double.has(key)) issues.push(awardIssue('error', 'reasonRowDouble', facts, double.get(key)!.cell));
    if (!row) {
      if (item.needsReason) issues.push(awardIssue('error', 'reasonRowMissing', facts));
      return { ...item, reason: '' };
    }
    if (row.reason === '') {
      if (item.needsReason) issues.push(awardIssue('error', 'reasonMissing', facts, row.cell));
    } else if (!isSameResult(row.result, item)) {
      const was = resultAsText(row.result, language);
      issues.push(awardIssue('error', 'resultChanged', { ...facts, was, now: resultAsText(resultCell(item), language) }, row.resultCell));
    }
    return { ...item, reason: row.reason };
  });
  return { items: reasoned, issues };
}
