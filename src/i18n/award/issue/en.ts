import type { CandidateBlock } from '../../../domain/award/awardBlock';
import { formatNumber, list, quote } from '../../format';
import type { AwardIssueWording } from './wording';

const BLOCKS: Readonly<Record<CandidateBlock, string>> = {
  unknown: 'is not in the table of candidates',
  withdrawn: 'has withdrawn',
  knockedOut: 'does not meet every knock-out criterion',
  open: 'is not fully assessed yet',
  notOnShortlist: 'is not on the shortlist',
  notInvited: 'was not invited',
  notPassed: 'was not sufficient on every competency',
};

const names = (all: readonly string[]): string => list(all.length > 8 ? [...all.slice(0, 8), `${all.length - 8} more`] : all, 'en');

export const en: AwardIssueWording = {
  noProcedure: () => 'The procedure is not set up yet. Choose Set up procedure first.',
  namesNotUnique: ({ names: all }) => `A candidate has no name, or a name occurs more than once: ${names(all)}. Give each candidate a name of its own: decisions and letters use it.`,
  stillOpen: ({ names: all }) => `Not fully assessed yet: ${names(all)}. Fill in the open cells, or record that the candidate withdraws.`,
  tieAtCut: ({ names: all, places }) => `${names(all)} stand equal across the cut of the shortlist, with ${places === 1 ? 'one place' : `${places} places`} left. Record who goes through first.`,
  roundOpen: ({ round }) => `Round ${round} is still open. Close it.`,
  sizeUnknown: () => 'The number of CVs on the shortlist is not filled in. Fill it in on the sheet of the tender.',
  clientRoundMissing: () => 'The client has not assessed the candidates yet.',
  interviewsMissing: () => 'The interviews have not been held yet.',
  interviewOpen: ({ names: all }) => `Invited and not judged yet: ${names(all)}. Hold the interviews and close the round.`,
  nobodyLeft: () => 'No candidate came through all steps. There is nobody to award the tender to.',
  candidateBlocked: ({ name, why }) => `${quote(name)} ${BLOCKS[why]} and cannot be awarded the tender. Choose another candidate.`,
  awardReasonMissing: () => 'The reason of the award is missing. Type why this candidate fits best.',
  byMissing: () => 'Your name is missing. Type at the top who records this decision.',
  notAwarded: () => 'The tender has not been awarded yet. Record the award first.',
  winnerChanged: ({ name, why }) => `The tender was awarded to ${quote(name)}, but that candidate ${BLOCKS[why]}. Record a new award, or restore what was changed.`,
  lettersNotMade: ({ names: all }) => `The letters of these candidates are not made yet, or are out of date: ${names(all)}. Choose Make letters.`,
  nothingToSend: () => 'There is no letter that can be made yet. Fill in what the list says.',
  reasonMissing: ({ candidate, criterion }) => `The reason is missing for ${quote(candidate)}, ${quote(criterion)}. Type why the judgement is as it is.`,
  reasonRowMissing: ({ candidate, criterion }) => `The sheet of reasons lacks the row of ${quote(candidate)}, ${quote(criterion)}. Choose Update reasons.`,
  reasonRowDouble: ({ candidate, criterion }) => `The row of ${quote(candidate)}, ${quote(criterion)} stands there more than once. Delete the rows that do not hold.`,
  resultChanged: ({ candidate, criterion, was, now }) =>
    `The reason for ${quote(candidate)}, ${quote(criterion)} was written at ${quote(was)}; it is ${quote(now)} now. See whether the reason still holds and type ${now} in this cell.`,
  reasonNamesOther: ({ candidate, name }) => `A reason for ${quote(candidate)} contains ${quote(name)}. A letter names no other candidates or suppliers; remove the name.`,
  reasonNamesAmount: ({ candidate }) => `A reason for the winner ${quote(candidate)} contains an amount. Reasons of the winner stand in the letters to others; a rate does not belong there.`,
  judgementMissing: ({ candidate, round }) => `The judgement of ${quote(candidate)} in round ${round} cannot be found. Put the sheet of that round back.`,
  daysOpen: () => 'The length of the standstill period is not filled in. The notice does not always say it; type the number of calendar days, or 0 if no period applies.',
  daysUnusable: ({ value }) => `${quote(value)} is no number of calendar days. Type a whole number, or 0 if no standstill period applies.`,
  daysBelowLaw: ({ days, least }) => `The period of ${days} calendar days is shorter than the ${least} days of article 2.127 of the Aanbestedingswet 2012. That is possible only where that article does not apply.`,
  sentOpen: () => 'The date of sending is not filled in. The letters name the last day of the period; type on which day you send them.',
  sentUnusable: ({ value }) => `${quote(value)} is no date of sending. Type a date, such as 2026-03-02.`,
  decreeUnknown: ({ year }) => `For ${year} it is not known which days were made equal to a holiday. Check the moved date.`,
  objectionOpen: () => 'Where a supplier can object or start interim proceedings is not filled in. Type it on the sheet of the award.',
  winnerSupplierOpen: ({ name }) => `The supplier of the winner ${quote(name)} is missing. The letters say who is awarded the tender; fill in the supplier.`,
  letterEdited: ({ candidate, heading }) => `In the letter of ${quote(candidate)} somebody changed ${quote(heading)}. It stays that way. Empty the cell to have it made anew.`,
  letterTooLong: ({ candidate, most }) => `The letter of ${quote(candidate)} is longer than the ${formatNumber(most, 'en')} characters that fit in a cell. Shorten the reasons.`,
  letterOfNobody: ({ candidate }) => `The table of letters has ${quote(candidate)}, for whom no letter is made. The row stays; delete it if it no longer holds.`,
  letterDouble: ({ candidate }) => `There is more than one letter for ${quote(candidate)}. Only the first is kept up to date.`,
  contractFactOpen: ({ fact }) => `For the value of the contract this is missing: ${fact}.`,
  thresholdUnreadable: ({ value }) => `No amount can be read in the threshold ${quote(value)}. Type it as “SROI from € 400,000”.`,
  columnGone: ({ table, heading }) => `The column ${quote(heading)} is missing in the table ${table}. Put the heading back.`,
};
