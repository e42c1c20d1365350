import type { ProcedureWording } from './wording';

const COSTS = { vat: 'VAT', travel: 'travel', fee: 'the fee of the intermediary' };

export const en: ProcedureWording = {
  labels: {
    end: 'End of the assignment',
    rateTerms: 'The rate is',
    tieRule: 'At equal scores decides',
    steps: 'Steps',
    clientCriteria: 'Criteria of the client',
    repeatStep: 'Step that is repeated if nobody passes',
    panelSize: 'Assessors at the interview',
    competencies: 'Competencies',
    standstill: 'Standstill',
    thresholds: 'Thresholds',
    documents: 'Documents',
    cvDemands: 'Demands on the CV',
    questionsUntil: 'Questions until',
    answersOn: 'Answers on',
  },
  tieRules: {
    rate: 'the lowest hourly rate',
    draw: 'lots',
    criterion: 'a criterion',
    received: 'the time of receipt',
    client: 'the client',
    other: 'another rule',
  },
  step: (number, title, assessor) => `${number}. ${title}${assessor === null ? '' : ` (${assessor})`}`,
  days: (count) => (count === null ? 'yes, without a length' : `${count} calendar days`),
  term: (cost, term) => `${term === 'inclusive' ? 'including' : 'excluding'} ${COSTS[cost]}`,
  threshold: (kind, amount, above) => `${kind} ${above ? 'above' : 'from'} € ${amount}`,
};
