import type { ProcedureTabWording } from './wording';

const candidates = (count: number): string => (count === 1 ? '1 candidate' : `${count} candidates`);

export const en: ProcedureTabWording = {
  heading: 'Where are we?',
  intro: 'The steps of this tender. Rounds and decisions stand in the workbook; a colleague sees the same.',
  notYet: {
    title: 'The procedure is not set up yet',
    body: 'Two sheets will be added: Procedure, with the steps, the criteria of the client and what is agreed beforehand, and Decisions. What the notice leaves open stays blank.',
    make: 'Set up procedure',
  },
  stages: { knockOuts: 'Knock-out criteria', selection: 'Selection', client: 'Client round', interviews: 'Interviews', award: 'Award and letters' },
  states: { done: 'Done', now: 'Now', later: 'Later' },
  step: (number) => `Step ${number}`,
  assessedBy: (assessor) => `Assessor: ${assessor}`,
  by: 'Your name',
  byHint: 'Stands with every decision that you record.',
  showRanking: 'Show ranking',
  decisions: 'Latest decisions',
  noDecisions: 'No decision has been recorded yet.',
  blockers: {
    noCandidates: 'There are no candidates yet.',
    noneAdmitted: 'No candidate is admitted.',
    sizeUnknown: 'The number of CVs on the shortlist is not on the sheet of the tender. Fill it in there.',
    notInvited: 'Whom to invite has not been recorded yet.',
    roundOpen: 'The round is still open.',
    notGraded: 'The interviews have not started yet.',
    nobodyPassed: 'Nobody passed the interviews. This step is repeated with the remaining candidates.',
    repeatNotRecorded: 'Nobody passed. Record which step is repeated.',
    notAwarded: 'The tender has not been awarded yet.',
    winnerWithdrew: 'The winner has withdrawn. Record a new award.',
    lettersNotSent: 'The letters have not been sent yet.',
    open: (count) => `A knock-out criterion is still open for ${candidates(count)}.`,
    notScored: (count) => `${candidates(count)} ${count === 1 ? 'has' : 'have'} no complete score yet.`,
    tieAtCut: (count) => `${candidates(count)} ${count === 1 ? 'stands' : 'stand'} equal across the cut of the shortlist. Record who goes through.`,
    before: (stage) => `Waits for: ${stage}.`,
  },
};
