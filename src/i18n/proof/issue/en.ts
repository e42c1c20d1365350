import { quote } from '../../format';
import { ruleName } from './ruleName';
import type { ProofIssueWording } from './wording';

const shown = (value: string): string => (value === '' ? 'nothing' : quote(value));

export const en: ProofIssueWording = {
  nameNeeded: () => 'Enter your name first.',
  whyNeeded: () => 'Write why the rules change.',
  stepNeeded: () => 'Write which step you record.',
  rulesUnchanged: ({ version }) => `The rules are the same as version ${version}. There is nothing to lock.`,
  ruleChanged: ({ rule, was, is, version }) =>
    `${ruleName(rule, 'en')} was changed: locked in version ${version} was ${shown(was)}, now it is ${shown(is)}. Put it back, or lock the rules anew with a reason.`,
  rulebookAltered: ({ version }) => `Version ${version} of the rulebook was changed after it was locked: its fingerprint no longer fits.`,
  rulebookChainBroken: ({ version }) => `Version ${version} of the rulebook does not follow on from the one before. A version is gone or was replaced.`,
  rulebookMissing: ({ version }) => `Version ${version} of the rulebook is gone.`,
  formulaReplaced: ({ where, value }) => `At ${where} stands ${shown(value)} in place of a formula. Empty the cell and choose Set up tender.`,
  formulaOther: ({ where }) => `At ${where} stands another formula than the add-in wrote. Choose Set up tender.`,
  madeFormulaReplaced: ({ where, value }) => `At ${where} stands ${shown(value)} in place of a formula. Bring the formula back with Undo or out of an earlier copy.`,
  madeFormulaOther: ({ where }) => `At ${where} stands another formula than the add-in wrote. Bring that one back with Undo or out of an earlier copy.`,
  formulaInMarks: ({ where }) => `${where} is a formula, so it changes by itself. Type the value instead.`,
  columnsHidden: ({ table, headings }) => `In ${table} is hidden: ${headings.join('; ')}. Show all columns.`,
  resultDiffers: ({ where, shown: seen, worked }) => `${where}: the workbook says ${shown(seen)}, worked out again it is ${shown(worked)}.`,
  awardLineMissing: ({ label }) => `The line ${quote(label)} is no longer on the sheet of the award. Bring it back with Undo or out of an earlier copy.`,
  nameMissing: ({ name }) => `The name ${name} is gone. Choose Set up tender.`,
  nameMoved: ({ name }) => `The name ${name} refers to something else than it was made for. Choose Set up tender.`,
  rowsHidden: ({ table, rows }) => `In ${table} ${rows === 1 ? '1 row is' : `${rows} rows are`} hidden or filtered out. Show all rows.`,
  textNumber: ({ value }) => `${quote(value)} looks like a number, but is text and does not count. Type it again as a number.`,
  recordAltered: ({ record }) => `Record ${record} was changed afterwards: its data do not fit its fingerprint.`,
  recordPageAltered: ({ record, was, is }) => `On the page of record ${record} a cell was changed: it said ${shown(was)}, now ${shown(is)}.`,
  recordRowAltered: ({ record, heading }) => `In the list of records, ${quote(heading)} of number ${record} was changed.`,
  recordRowStray: ({ text }) => `The list of records has a row with ${quote(text)} where a number belongs. Remove the row, or put the number back.`,
  recordChainBroken: ({ record }) => `Record ${record} does not follow on from the one before. A record is gone or was replaced.`,
  recordSheetMissing: ({ record }) => `The sheet of record ${record} is gone.`,
  recordRowMissing: ({ record }) => `Record ${record} is no longer in the list of records.`,
  recordsMissing: ({ record }) => `There should be a record ${record}, with another fingerprint than the last one here. One is gone or was replaced.`,
  recordUnprotected: ({ record }) => `The sheet of record ${record} is no longer protected.`,
  recordOtherRules: ({ record, version }) => `Record ${record} names version ${version} of the rulebook with another fingerprint. That version was replaced.`,
  changedSinceRecord: ({ record, where, was, is }) => `${where}: at record ${record} it said ${shown(was)}, now ${shown(is)}. If that was meant, record again.`,
  rowAddedSinceRecord: ({ record, table, row }) => `${table}: the row ${quote(row)} was added after record ${record}.`,
  rowGoneSinceRecord: ({ record, table, row }) => `${table}: the row ${quote(row)} of record ${record} is gone.`,
  columnGoneSinceRecord: ({ record, table, heading }) => `${table}: the column ${quote(heading)} of record ${record} is gone or has another heading.`,
  tableGoneSinceRecord: ({ record, table }) => `The table ${table} of record ${record} is gone.`,
  resultChangedSinceRecord: ({ record, candidate, was, is }) => `${quote(candidate)}: the result was ${was} at record ${record} and is ${is} now.`,
  nothingToReplace: () => 'There are no candidates in the workbook.',
  frozenFirst: () => 'The results stand as values. Put the formulas back first.',
};
