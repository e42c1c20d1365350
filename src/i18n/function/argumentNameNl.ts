/** Names of arguments as the Dutch formula bar shows them; src/functions/functions.nl.json says the same. */
const NAMES: Readonly<Record<string, string>> = {
  answers: 'antwoorden',
  labels: 'criteria',
  marks: 'beoordelingen',
  weights: 'wegingen',
  scales: 'schalen',
  scores: 'scores',
  rates: 'tarieven',
  rate: 'tarief',
  admitted: 'toegelaten',
  candidates: 'kandidaten',
  size: 'omvang',
  value: 'beoordeling',
  scale: 'schaal',
  weight: 'weging',
  from: 'van',
  to: 'totEnMet',
  windowYears: 'vensterJaren',
  referenceDate: 'peildatum',
  grades: 'oordelen',
  passGrade: 'voldoendeVanaf',
  rule: 'regel',
  gradeOrder: 'volgorde',
  sentDate: 'verzonden',
  days: 'dagen',
  extend: 'verlengen',
  hoursPerWeek: 'urenPerWeek',
  months: 'maanden',
  options: 'verlengingen',
  optionMonths: 'maandenPerVerlenging',
  formula: 'formule',
  cap: 'plafond',
  explain: 'toelichten',
};

export function argumentNameNl(argument: string): string {
  return NAMES[argument] ?? argument;
}
