import { list, quote } from '../format';
import type { ClientIssueWording } from './wording';

const MOST_NAMES = 5;
const names = (all: readonly string[]): string =>
  all.length > MOST_NAMES ? `${all.slice(0, MOST_NAMES).join(', ')} and ${all.length - MOST_NAMES} more` : list(all, 'en');

export const en: ClientIssueWording = {
  procedureMissing: () => 'The sheet of the procedure is missing. Make it first.',
  noClientCriteria: () => 'There are no criteria of the client yet. Fill them in on the sheet of the procedure.',
  criterionTwice: ({ criterion }) => `Criterion ${criterion} of the client stands twice. Give each criterion a number of its own.`,
  sizeUnknown: () => 'The notice gives no size of the shortlist. Fill it in among the facts of the tender.',
  nobodyOnList: () => 'Nobody is on the shortlist.',
  listProvisional: ({ names: all }) => `The ranking is provisional: ${names(all)} ${all.length === 1 ? 'is' : 'are'} not fully assessed yet.`,
  tieUndecided: ({ names: all, places }) =>
    `${names(all)} are equal at the cut of the shortlist, for ${places === 1 ? '1 place' : `${places} places`}. Record first who comes in.`,
  nameNotUnique: ({ name }) =>
    name === '' ? 'A candidate on the shortlist has no name. Fill it in.' : `The name ${quote(name)} stands more than once. Make the difference visible.`,
  roundStillOpen: ({ round }) => `Round ${round} of the client is still open. Finish it first.`,
  interviewsUndecided: ({ round, names: all }) =>
    `Round ${round} invited candidates about whom nothing is decided yet: ${names(all)}. A new round follows only when none of them passes.`,
  listChanged: ({ round, gone, added }) =>
    [
      `The shortlist is not that of round ${round}.`,
      ...(gone.length > 0 ? [`No longer on it: ${names(gone)}.`] : []),
      ...(added.length > 0 ? [`New: ${names(added)}.`] : []),
      'Restore the marks, or record a withdrawal.',
    ].join(' '),
  roundTwice: ({ round }) => `Two rounds of the client are open; round ${round} is one of them. A colleague may have opened one at the same moment. Agree which one counts and close the other in the table of rounds.`,
  roundNotOpen: ({ round }) => `Round ${round} is not open, or no longer. A colleague may have been first.`,
  stageOver: ({ round }) => `In round ${round} this was done already. A colleague may have been first.`,
  weightsNotConfirmed: ({ round }) => `The weights of round ${round} are not confirmed yet. Until then marking is locked.`,
  weightChanged: ({ criterion, confirmed, now }) =>
    `The weight of criterion ${criterion} was changed after it was confirmed: ${confirmed} was confirmed, now it says ${quote(now)}. Put back ${confirmed}.`,
  rowGone: ({ code }) => `The row of candidate ${code} is gone from the marks. Bring it back with Undo.`,
  rowUnknown: ({ code }) => (code === '' ? 'A row of the marks has no code. Put the code back.' : `The code ${quote(code)} is none of this round, or stands twice. Put the right code back.`),
  rowMixedUp: ({ code, name }) => `Code ${code} belongs to ${quote(name)}. Perhaps only some of the columns were sorted. Put the name back.`,
  rateDiffers: ({ name }) => `The hourly rate of ${quote(name)} differs from the one when the round was opened. Put it back.`,
  marksOpen: ({ count }) => `${count === 1 ? '1 mark is' : `${count} marks are`} still open. Fill them in before you close.`,
  inviteNobody: () => 'Choose at least one candidate to invite.',
  clientCompares: () => 'In this procedure the client compares first: the sheet of the procedure has a step, a criterion or a round of the client. Invite there, or change that sheet.',
  interviewsOpen: ({ round }) => `Round ${round} of the interviews is still open. Finish it first.`,
  invitedAlready: ({ names: all }) => `Invited already and not interviewed yet: ${names(all)}.`,
  notOnList: ({ name }) => `${quote(name)} is not on the list of this round, or withdrew.`,
  reasonMissing: () => 'Write a reason for this decision.',
  withdrawnAlready: ({ name }) => `It is recorded already that ${quote(name)} withdrew.`,
  withdrawnUnknown: ({ name }) => `A withdrawal of ${quote(name)} is recorded, but no candidate has that name. Use the name as it stands in the table of candidates, one candidate a decision.`,
  withdrawalNotComputed: () => 'A withdrawal does not count in the formulas yet. Choose Set up tender.',
  rerankUnreadable: ({ value }) => `For withdrawals it says ${quote(value)}. Type yes or no.`,
  blindUnreadable: ({ value }) => `For blind marking it says ${quote(value)}. Type yes or no.`,
  rerankTooLate: () => 'Marks were given already. What happens at a withdrawal is fixed from the first mark on.',
  markChangedMeanwhile: ({ value }) => `Meanwhile ${value === '' ? 'something was cleared' : `${quote(value)} was typed`} here. Nothing was taken. Read the file in again.`,
};
