import type { UntestableReason } from '../../notice/issue';
import type { IssueWording } from './nl';

const unit = (value: 'punten' | '%'): string => (value === '%' ? '%' : ' points');
const euro = (value: number): string => `€ ${value.toFixed(2)}`;

const REASONS: Readonly<Record<UntestableReason, string>> = {
  condition: 'it is a condition on the supplier',
  rate: 'it is about the rate',
  availability: 'it is about availability',
  willingness: 'it is about willingness',
  character: 'it is about a personal quality',
  document: 'it is about a document',
};

const RULE_NAMES: Readonly<Record<string, string>> = {
  rate: 'the hourly rate',
  draw: 'a draw',
  criterion: 'a criterion',
  received: 'the time of receipt',
  client: 'the client',
  other: 'an unknown rule',
};

export const noticeIssuesEn: IssueWording = {
  'text-cut-off': ({ lastWords }) => ({
    message: `The text breaks off: “…${lastWords}”.`,
    proposal: 'Paste the whole text of the notice.',
  }),
  'section-missing': ({ section }) => ({
    message:
      section === 'knockOuts' ? 'No knock-out criteria were found.' : 'No selection criteria were found.',
    proposal: 'Check that the text is whole, or add the criteria yourself.',
  }),
  'step-missing': ({ step }) => ({
    message: `The procedure refers to step ${step}, which is not in the text.`,
    proposal: 'Check that the text is whole.',
  }),
  'knock-outs-to-confirm': ({ ids }) => ({
    message: `The knock-out criteria ${ids.join(', ')} do not stand under a heading.`,
    proposal: 'Confirm for each whether it is a knock-out.',
  }),
  'knock-out-untestable': ({ id, reason }) => ({
    message: `Knock-out criterion ${id} cannot be tested from a CV: ${REASONS[reason]}.`,
    proposal: 'Record what shows that a candidate meets it, such as a statement with the offer.',
  }),
  'weights-total': ({ sum, total, unit: of }) => ({
    message: `The weights add up to ${sum}${unit(of)}, not to ${total}${unit(of)}.`,
    proposal: 'Ask the client which weight is right. Nothing is rescaled.',
  }),
  'total-missing': ({ sum, unit: of }) => ({
    message: `The notice states no total; the weights add up to ${sum}${unit(of)}.`,
    proposal: 'Confirm the total.',
  }),
  'weight-missing': ({ id }) => ({
    message: `Selection criterion ${id} has no weight.`,
    proposal: 'Fill in the weight that the client intends.',
  }),
  'units-mixed': ({ ids }) => ({
    message: `The criteria ${ids.join(', ')} are weighed partly in points and partly in percentages.`,
    proposal: 'Choose one unit and have the client confirm the conversion.',
  }),
  'levels-gap': ({ id, from, to }) => ({
    message:
      from === to
        ? `In criterion ${id}, exactly ${from} falls in no level.`
        : `In criterion ${id}, everything between ${from} and ${to} falls in no level.`,
    proposal: 'Agree which level these values belong to.',
  }),
  'levels-overlap': ({ id, first, second }) => ({
    message: `In criterion ${id}, the levels “${first}” and “${second}” overlap.`,
    proposal: 'Agree which level holds at the border.',
  }),
  'levels-top': ({ id, top, weight }) => ({
    message: `In criterion ${id}, the highest level is worth ${top} and the criterion ${weight}.`,
    proposal: 'Ask which of the two holds.',
  }),
  'criterion-holds-knock-out': ({ id, knockOut, asked, required }) => ({
    message: `Selection criterion ${id} (${asked}) holds knock-out criterion ${knockOut} (${required}).`,
    proposal: 'Agree how a candidate scores who meets only the knock-out.',
  }),
  'education-contradiction': ({ header, body, id }) => ({
    message: `The header asks for ${header}, but knock-out criterion ${id} asks for ${body}.`,
    proposal: 'Have the level confirmed. Without an answer the knock-out criterion holds.',
  }),
  'rate-contradiction': ({ rates }) => ({
    message: `The notice names different maximum rates: ${rates.map(euro).join(' and ')}.`,
    proposal: 'Have the rate confirmed.',
  }),
  'deadline-contradiction': ({ deadlines }) => ({
    message: `The notice names different deadlines: ${deadlines.join(' and ')}.`,
    proposal: 'Have the deadline confirmed.',
  }),
  'deadline-without-time': ({ deadline }) => ({
    message: `The closing date ${deadline} has no time.`,
    proposal: 'Fill in the time.',
  }),
  'hours-range': ({ minimum, maximum }) => ({
    message: `The hours per week are a range: ${minimum} to ${maximum}.`,
    proposal: 'Choose the hours with which the contract value is computed.',
  }),
  'shortlist-without-size': () => ({
    message: 'The best candidates go on, but the notice does not say how many.',
    proposal: 'Have the size of the shortlist recorded.',
  }),
  'invitations-without-size': ({ step }) => ({
    message: `${step === null ? 'The' : `In step ${step} the`} best candidates are invited, but the notice does not say how many.`,
    proposal: 'Have the client record the number beforehand.',
  }),
  'tie-rule-missing': () => ({
    message: 'The notice does not say what decides at equal scores.',
    proposal: 'Record beforehand what decides at equal scores.',
  }),
  'tie-rule-stops-short': ({ rule }) => ({
    message: `At equal scores ${RULE_NAMES[rule] ?? rule} decides; the notice does not say what holds when that is equal too.`,
    proposal: 'Record beforehand what holds then, such as a draw.',
  }),
  'step-without-weights': ({ step, criteria }) => ({
    message: `Step ${step} names ${criteria} criteria without weights.`,
    proposal: 'Confirm equal weights or have them recorded before the assessment.',
  }),
  'standstill-without-length': () => ({
    message: 'There is a standstill, but its length is not given.',
    proposal: 'Ask for its length; the legal minimum is 20 calendar days.',
  }),
  'competencies-prose': ({ count }) => ({
    message: `The competencies are running text (${count} ${count === 1 ? 'paragraph' : 'paragraphs'}).`,
    proposal: 'Name the competencies that the interview is assessed on.',
  }),
};
