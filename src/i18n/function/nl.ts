import { list, quote } from '../format';
import { argumentNameNl } from './argumentNameNl';
import type { FunctionWording } from './wording';

const columnList = (columns: readonly number[]): string =>
  `${columns.length === 1 ? 'criterium' : 'criteria'} ${list(columns.map(String), 'nl')}`;

const named = (argument: string): string => `“${argumentNameNl(argument)}”`;

export const nl: FunctionWording = {
  atRow: (row, text) => `Rij ${row}: ${text}`,
  atColumn: (column, text) => `criterium ${column}: ${text}`,
  answersOpen: (columns) => `nog open: ${columnList(columns)}.`,
  marksOpen: (columns) => `nog geen score; geen beoordeling op ${columnList(columns)}.`,
  scoreOpen: () => 'nog geen score, dus geen rang.',
  scoreNotNumber: (value) => `de score ${quote(value)} is geen getal.`,
  scoreError: (value) => `de score is de fout ${value}.`,
  admissionOpen: () => 'het is nog open of deze kandidaat is toegelaten.',
  admissionUnreadable: (value) => `${quote(value)} zegt niet of deze kandidaat is toegelaten. Gebruik WAAR, ONWAAR of laat het leeg.`,
  weightUnusable: (column, value) =>
    `De weging van criterium ${column} ${value === '' ? 'is leeg' : `is ${quote(value)}`}. Geef elk criterium een aantal punten boven 0.`,
  countsDiffer: (first, firstCount, second, secondCount) =>
    `${named(first)} telt er ${firstCount} en ${named(second)} telt er ${secondCount}. Geef bereiken van gelijke lengte.`,
  notOneLine: (argument) => `${named(argument)} moet één rij of één kolom zijn.`,
  sizeUnusable: (value) => `De omvang ${quote(value)} is geen geheel getal van 1 of meer.`,
  noCandidates: () => 'Nog geen kandidaat heeft een rang.',
  decidedBy: { score: 'score', rate: 'uurtarief', unresolved: 'onbeslist', unresolvedAtCut: 'onbeslist op de grens' },
  notLoaded: () => 'Deze functie kon niet worden geladen. Controleer de verbinding en herbereken.',
  scaleUnusable: (column, value) =>
    `${quote(value)} is geen schaal voor criterium ${column}. Geef punten, procent, ja/nee, niveaus: goed = 8; matig = 5, of lineair: 0 … 5.`,
};
