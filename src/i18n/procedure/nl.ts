import type { ProcedureWording } from './wording';

const COSTS = { vat: 'btw', travel: 'reiskosten', fee: 'vergoeding van de intermediair' };

export const nl: ProcedureWording = {
  labels: {
    end: 'Einde van de opdracht',
    rateTerms: 'Tarief is',
    tieRule: 'Bij gelijke score beslist',
    steps: 'Stappen',
    clientCriteria: 'Criteria van de opdrachtgever',
    repeatStep: 'Stap die wordt herhaald als niemand voldoet',
    panelSize: 'Aantal beoordelaars bij het gesprek',
    competencies: 'Competenties',
    standstill: 'Opschortende termijn',
    thresholds: 'Drempels',
    documents: 'Documenten',
    cvDemands: 'Eisen aan het cv',
    questionsUntil: 'Vragen tot',
    answersOn: 'Antwoorden op',
  },
  tieRules: {
    rate: 'het laagste uurtarief',
    draw: 'loting',
    criterion: 'een criterium',
    received: 'het moment van ontvangst',
    client: 'de opdrachtgever',
    other: 'een andere regel',
  },
  step: (number, title, assessor) => `${number}. ${title}${assessor === null ? '' : ` (${assessor})`}`,
  days: (count) => (count === null ? 'ja, zonder lengte' : `${count} kalenderdagen`),
  term: (cost, term) => `${term === 'inclusive' ? 'inclusief' : 'exclusief'} ${COSTS[cost]}`,
  threshold: (kind, amount, above) => `${kind} ${above ? 'boven' : 'vanaf'} € ${amount}`,
};
