import type { LetterWording } from './wording';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const assignment = (title: string, number: string): string =>
  [title === '' ? 'the assignment' : `the assignment ${title}`, number === '' ? '' : `(request ${number})`].filter((part) => part !== '').join(' ');
const of = (client: string): string => (client === '' ? '' : ` for ${client}`);

export const en: LetterWording = {
  headings: {
    assessment: 'Your place in the assessment',
    failed: 'Requirements that were not met',
    selection: 'Assessment on the selection criteria',
    client: 'Assessment by the client',
    interview: 'Assessment in the interview',
    choice: 'The choice of another candidate',
    advantages: 'Where the winning tender was assessed as better',
    standstill: 'Standstill period',
    documents: 'Documents',
    objection: 'Do you disagree with this decision?',
  },
  subjectLabel: 'Subject:',
  subject: (title, number) => `Subject: outcome of ${assignment(title, number)}`,
  salutation: 'Dear Sir or Madam,',
  opening: (kind, { candidate, title, number, client, winner, isOwnWinner }) => {
    const offered = `You offered ${candidate} for ${assignment(title, number)}${of(client)}.`;
    switch (kind) {
      case 'winner':
        return `${offered} We intend to award the assignment to you, to be carried out by ${candidate}. This letter tells you how ${candidate} was assessed and what happens next.`;
      case 'withdrawn':
        return offered;
      default:
        if (isOwnWinner) return `${offered} We do not choose ${candidate}. We intend to award the assignment to you with another candidate, about whom you receive a letter of its own. This letter tells you why we do not choose ${candidate}.`;
        return `${offered} The assignment is not awarded to you. We intend to award it to ${winner}. This letter tells you why.`;
    }
  },
  knockedOut: (candidate, count) =>
    `${candidate} does not meet the following ${count === 1 ? 'requirement' : 'requirements'} of the notice. For that reason ${candidate} was assessed no further.`,
  place: (candidate, score, total, rank, all) =>
    `On the selection criteria ${candidate} received ${score} of ${total} points. That is place ${rank} among the ${all} candidates who were assessed on these criteria.`,
  placeByRate: 'More candidates had this score. As the notice says, the hourly rate was then decisive.',
  placeByDecision: 'Among equals at the cut of the shortlist it was recorded who went through. You may ask us for that record.',
  shortlist: (size) => `Only the ${size} best placed candidates went through to the next step. This place is not among them.`,
  notInvited: (candidate) =>
    `The client compared the candidates on the shortlist with each other. After that comparison ${candidate} was not invited for an interview.`,
  notPassed: (candidate) => `In the interview every competency had to be at least sufficient. For ${candidate} that was not so for every competency.`,
  notChosen: (candidate, interviewed) => `${interviewed ? `In the interview ${candidate} was sufficient on every competency. ` : ''}Another candidate was chosen.`,
  points: (points, weight) => `${points} of ${weight} points`,
  grade: (grade) => grade,
  gradeNotEnough: (grade) => `${grade} (not sufficient)`,
  reason: (text) => `Reason: ${text}`,
  advantagesIntro: 'The winning candidate was assessed higher on:',
  advantagePoints: (winner, own) => `${winner} points against ${own} for your candidate`,
  advantageGrade: (winner, own) => `${winner} against ${own} for your candidate`,
  partOf: { client: 'assessment by the client', competency: 'interview' },
  advantageOnRate: 'the winning candidate received more points here. We do not disclose the rate of others',
  noAdvantages: 'On the points on which your candidate was assessed, the winning candidate was not assessed higher.',
  winnerByRate: 'The winning candidate had the same score and a lower hourly rate. At an equal score the hourly rate is decisive.',
  documentsIntro: 'Before the contract is signed we would like to receive these documents:',
  noContractYet: 'This notification is not yet an acceptance of your offer. There is no contract until both parties have signed it.',
  standstill: (days, first) => `The standstill period lasts ${days} calendar ${days === 1 ? 'day' : 'days'} and starts on ${first}, the day after this letter is sent.`,
  standstillEnd: (plain) => `The last day is ${plain}.`,
  standstillMoved: (plain, days, moved) =>
    `Counted in calendar days the last day is ${plain}. The period then ends on a day that is no working day (${days}). Moved to the next working day, under the Dutch General Extension of Time Limits Act, the last day is ${moved}.`,
  standstillWinner: 'We conclude no contract before the end of this period. Other tenderers can object during that time.',
  objection: (where) => `Within the standstill period you can challenge this decision at: ${where}`,
  contact: (where) => `Do you have questions about this letter? Please contact: ${where}`,
  noStandstill: 'No standstill period applies to this assignment.',
  withdrawn: (candidate) => `We confirm that ${candidate} has withdrawn. ${candidate} was therefore assessed no further. Thank you for your tender.`,
  closing: 'Yours faithfully,',
  dayOff: {
    saturday: 'Saturday',
    sunday: 'Sunday',
    newYearsDay: 'New Year’s Day',
    goodFriday: 'Good Friday',
    easterMonday: 'Easter Monday',
    kingsDay: 'King’s Day',
    liberationDay: 'Liberation Day',
    ascensionDay: 'Ascension Day',
    whitMonday: 'Whit Monday',
    christmasDay: 'Christmas Day',
    secondChristmasDay: 'the second day of Christmas',
    equatedDay: 'a day made equal to a holiday',
  },
  date: (year, month, day, weekday) => `${weekday === null ? '' : `${DAYS[weekday]} `}${day} ${MONTHS[month - 1]} ${year}`,
};
