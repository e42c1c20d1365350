import { readEducation } from '../education';
import { mergeSources } from '../joining';
import type { LintRule } from './finding';

/** The education in the header against what the knock-outs demand. */
export const educationAgrees: LintRule = ({ draft }) => {
  const header = draft.educationLevel;
  const stated = header ? readEducation(header.value) : null;
  if (!header || !stated) return [];
  /** "HBO/WO" accepts either. */
  const parts = header.value.split(/\/|,|\bof\b|\ben\b/).flatMap((part) => readEducation(part)?.rank ?? []);
  const accepted = new Set([stated.rank, ...parts]);
  return draft.knockOuts.flatMap((criterion) => {
    const demanded = readEducation(criterion.text);
    if (!demanded || accepted.has(demanded.rank)) return [];
    return [
      {
        code: 'education-contradiction' as const,
        facts: { header: header.value, body: demanded.label, id: criterion.id },
        source: mergeSources(header.source, criterion.source),
      },
    ];
  });
};

export const ratesAgree: LintRule = ({ rates }) => {
  const amounts = [...new Set(rates.map((finding) => finding.value.amount))];
  if (amounts.length < 2) return [];
  return [
    {
      code: 'rate-contradiction',
      facts: { rates: amounts },
      source: mergeSources(...rates.map((finding) => finding.source)),
    },
  ];
};

export const deadlinesAgree: LintRule = ({ deadlines }) => {
  if (deadlines.length < 2) return [];
  return [
    {
      code: 'deadline-contradiction',
      facts: { deadlines: deadlines.map((finding) => finding.value) },
      source: mergeSources(...deadlines.map((finding) => finding.source)),
    },
  ];
};

/** A day without an hour leaves open who was late. */
export const deadlineHasTime: LintRule = ({ draft }) => {
  const { deadline } = draft;
  if (!deadline || deadline.value.includes('T')) return [];
  return [{ code: 'deadline-without-time', facts: { deadline: deadline.value }, source: deadline.source }];
};

export const hoursAreOneNumber: LintRule = ({ draft }) => {
  const hours = draft.hoursPerWeek;
  if (!hours || hours.value.minimum === hours.value.maximum) return [];
  return [
    {
      code: 'hours-range',
      facts: { minimum: hours.value.minimum, maximum: hours.value.maximum },
      source: hours.source,
    },
  ];
};
