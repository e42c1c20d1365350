import { proofIssue, type LocatedIssue } from '../locatedIssue';
import type { WorkbookSnapshot } from '../snapshot';
import { readRulebook } from './readRulebook';
import { ruleChanges } from './ruleChanges';
import { rulesOfWorkbook } from './rulesOfWorkbook';

/** What was changed around the rulebook since it was last locked: each cell, with what stood and what stands there. */
export function rulebookIssues(snapshot: WorkbookSnapshot): LocatedIssue[] {
  const last = readRulebook(snapshot).at(-1);
  if (!last) return [];
  if (!last.read) return [proofIssue('error', 'rulebookAltered', { version: last.version }, last.cell)];
  return ruleChanges(last.read.rules, rulesOfWorkbook(snapshot)).map(({ key, was, is, cell }) =>
    proofIssue('error', 'ruleChanged', { rule: key, was, is, version: last.version }, cell),
  );
}
