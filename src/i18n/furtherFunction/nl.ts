import { formatNumber, formatRate, list, quote } from '../format';
import { argumentNameNl } from '../function/argumentNameNl';
import type { FurtherFunctionWording, NumberKind } from './wording';

const number = (value: number): string => formatNumber(value, 'nl');

const named = (argument: string): string => `“${argumentNameNl(argument)}”`;

const NUMBERS: Readonly<Record<NumberKind, string>> = {
  aboveZero: 'een getal boven 0',
  zeroOrMore: 'een getal van 0 of meer',
  countFromOne: 'een geheel getal van 1 of meer',
  countFromZero: 'een geheel getal van 0 of meer',
};

const PLACES = { in: 'op de shortlist', out: 'niet op de shortlist', unresolved: 'onbeslist op de grens' };

const movedBy = ({ points, criterion }: { readonly points: number; readonly criterion: string }): string =>
  points === 0
    ? `elke wijziging van de weging van ${criterion} verandert dat`
    : `${number(Math.abs(points))} punten ${points > 0 ? 'meer' : 'minder'} voor ${criterion} verandert dat`;

export const nl: FurtherFunctionWording = {
  notOneCell: (argument) => `${named(argument)} moet één cel zijn.`,
  numberUnusable: (argument, value, kind) => `${named(argument)} ${value === '' ? 'is leeg' : `is ${quote(value)}`}. Geef ${NUMBERS[kind]}.`,
  wordUnusable: (argument, value, words) =>
    `${named(argument)} ${value === '' ? 'is leeg' : `is ${quote(value)}`}. Geef een van: ${words.join(', ')}.`,
  flagUnusable: (argument, value) => `${named(argument)} ${value === '' ? 'is leeg' : `is ${quote(value)}`}. Geef WAAR of ONWAAR.`,
  dateUnusable: (argument, value) => `${quote(value)} in ${named(argument)} is geen datum. Geef een datum, of tekst als 2025-12-31.`,
  markOpen: () => 'nog geen beoordeling.',
  explained: (total, possible, parts, losses) => {
    const given = parts.map(([name, points, weight]) => `${name} ${number(points)}/${number(weight)}`).join('; ');
    const lost = losses.map(([name, points]) => `${number(points)} op ${name}`);
    return `${number(total)} van ${number(possible)} punten: ${given}. ${lost.length === 0 ? 'Geen punten verloren.' : `Verloren: ${list(lost, 'nl')}.`}`;
  },
  noTies: () => 'geen gelijke scores',
  tieByRate: (candidates, more) =>
    `uurtarief: ${candidates.map(([name, rate]) => `${name} ${formatRate(rate, 'nl')}`).join('; ')}${more > 0 ? `; en nog ${number(more)}` : ''}`,
  tieShared: (names, rate) => `onbeslist: ${list(names, 'nl')} hebben dezelfde score en ${formatRate(rate, 'nl')}`,
  tieWithoutRate: (names) => `onbeslist: geen uurtarief voor ${list(names, 'nl')}`,
  periodWithoutStart: () => 'deze periode heeft wel een einde, maar geen begin.',
  periodTurned: () => 'deze periode eindigt voordat zij begint.',
  referenceNeeded: () => 'Geef een peildatum: die is nodig bij een venster, en waar een periode nog doorloopt.',
  ruleNeeded: () => 'Een kandidaat heeft meer dan één rij oordelen. Geef de regel: laagste of mediaan.',
  consensusOneRow: () => 'Een consensus typt de commissie zelf. Geef haar oordelen, in één rij per kandidaat.',
  gradeUnusable: (column, value, grades) => `competentie ${column}: ${quote(value)} is geen oordeel. Geef een van: ${grades.join(', ')}.`,
  noNames: () => 'Bij geen enkele rij staat een kandidaat.',
  gradesOpen: () => 'Nog niet elke competentie is beoordeeld.',
  notSent: () => 'nog geen datum van verzending.',
  beyondCalendar: () => 'het einde valt buiten de datums die Excel kent.',
  optionLengthNeeded: () => 'Geef het aantal maanden per verlenging, of laat de verlengingen weg.',
  rateMissing: () => 'nog geen uurtarief.',
  capNeeded: () => 'Geef het plafond: het hoogste tarief dat de punten nog krijgt.',
  rateUnderCap: (cap) => `tegen een plafond van ${formatRate(cap, 'nl')}`,
  ratesEqual: (rate) => `alle tarieven zijn gelijk (${formatRate(rate, 'nl')}): iedereen krijgt alle punten`,
  rateAgainst: (lowest, highest) =>
    highest === null
      ? `tegen het laagste tarief, ${formatRate(lowest, 'nl')}`
      : `tussen ${formatRate(lowest, 'nl')} en ${formatRate(highest, 'nl')}`,
  robustness: (place, change) => `${PLACES[place]}; ${change === null ? 'geen wijziging van één weging verandert dat' : movedBy(change)}. Alleen ter informatie.`,
  noReversals: () => 'geen volgorde hangt af van een derde kandidaat',
  moreRows: (count) => `en nog ${number(count)}`,
};
