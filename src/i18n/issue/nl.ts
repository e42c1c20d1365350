import { nl as cellIssues } from '../cellIssue/nl';
import { formatNumber, quote } from '../format';
import type { IssueWording } from './wording';

const number = (value: number): string => formatNumber(value, 'nl');

export const nl: IssueWording = {
  ...cellIssues,
  receivedNotTime: ({ value }) => `${quote(value)} is geen datum en tijd. Typ wanneer het aanbod is ontvangen.`,
  nameMissing: () => 'Deze kandidaat heeft geen naam. Typ een naam, of verwijder de rij.',
  nameDuplicate: ({ name, rows }) =>
    `${quote(name)} staat ${rows.length} keer in de tabel. Maak elke naam verschillend, of verwijder de dubbele rij.`,
  weightMissing: ({ criterion }) =>
    `Criterium ${criterion} heeft geen weging, dus niemand kan erop worden gescoord. Typ de punten.`,
  weightNotNumber: ({ criterion, value }) =>
    `De weging ${quote(value)} van criterium ${criterion} is geen getal. Typ de punten als getal.`,
  weightNotPositive: ({ criterion, value }) =>
    `De weging ${number(value)} van criterium ${criterion} kan niet kloppen. Typ punten boven 0.`,
  weightsOffTotal: ({ sum, total }) =>
    `De wegingen tellen op tot ${number(sum)}, maar de uitvraag zegt ${number(total)}. Verbeter de wegingen; er wordt niets herschaald.`,
  totalUnknown: ({ sum }) =>
    `Het totaal aantal punten van de uitvraag is niet ingevuld. De wegingen tellen op tot ${number(sum)}: vul het totaal in als dat klopt.`,
  criterionDuplicate: ({ criterion }) => `Criterium ${criterion} staat twee keer in de regels. Geef elk criterium een eigen nummer.`,
  noSelectionCriteria: () => 'Er zijn geen selectiecriteria, dus niemand kan worden gescoord. Voeg ze toe met hun weging.',
  shortlistSizeUnknown: () =>
    'Het aantal cv’s dat wordt voorgelegd is niet ingevuld, dus er staat nog niemand op de shortlist. Typ het aantal uit de uitvraag.',
  shortlistSizeUnusable: ({ value }) => `${quote(value)} is geen aantal voor de shortlist. Typ een geheel getal van 1 of meer.`,
  factUnusable: ({ fact, value }) => `${quote(value)} is niet bruikbaar als “${fact}”. Verbeter het, of laat het leeg.`,
  scaleUnreadable: ({ criterion, value }) =>
    `${quote(value)} is geen schaal voor criterium ${criterion}. Gebruik punten, procent, ja/nee, “niveaus: goed = 8; matig = 5” of “lineair: 0 … 5”.`,
};
