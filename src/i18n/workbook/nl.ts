import type { WorkbookWording } from './wording';
import { nlWords } from './nlWords';

export const nl: WorkbookWording = {
  ...nlWords,
  sheets: {
    tender: 'Opdracht',
    criteria: 'Criteria',
    candidates: 'Kandidaten',
    shortlist: 'Shortlist',
    calculation: 'Berekening',
    notice: 'Uitvraag',
  },
  titles: {
    tender: 'Opdracht',
    criteria: 'Criteria uit de uitvraag',
    candidates: 'Kandidaten',
    shortlist: 'Shortlist',
    calculation: 'Berekening',
    notice: 'Uitvraag',
  },
  notes: {
    tender: 'Gegevens uit de uitvraag. Leeg betekent: de uitvraag zegt het niet.',
    criteria: 'Knock-outcriteria moeten worden gehaald. Selectiecriteria leveren punten op.',
    candidates:
      'Vul tarief, ja of nee en punten in. Leeg is nog open, nooit nul. De grijze kolommen rekenen zichzelf uit.',
    shortlist: 'Hoogste score eerst; bij een gelijke score het laagste uurtarief. Deze lijst rekent zichzelf uit.',
    calculation: 'Tussenresultaten. Typ hier niets: de grijze kolommen op het blad met kandidaten lezen dit blad.',
    notice: 'De bevestigde tekst van de uitvraag, regel voor regel, en wat hij over de procedure zegt. Er wordt niet mee gerekend.',
  },
  knockOutsTitle: 'Knock-outcriteria',
  selectionTitle: 'Selectiecriteria',
  weightsSum: 'Som van de wegingen',
  shortlistHeadings: ['Rang', 'Kandidaat', 'Score', 'Uurtarief', 'Beslist op'],
  noticeHeadings: ['Regel', 'Tekst'],
  ruleHeadings: ['Afspraak', 'Inhoud', 'Regel in de uitvraag'],
  lastCertainRank: 'Laatste zekere rang',
  provisional: 'Voorlopig: nog niet elke kandidaat is volledig beoordeeld.',
  final: 'Elke toegelaten kandidaat is volledig beoordeeld.',
  answerPrompt: 'Kies ja of nee. Laat leeg zolang het open is.',
  answerError: 'Kies ja of nee, of maak de cel leeg zolang het open is.',
  markPrompt: (weight) => `Typ punten van 0 tot en met ${weight}. Laat leeg zolang er geen beoordeling is.`,
  markError: (weight) => `Typ een getal van 0 tot en met ${weight}, of maak de cel leeg zolang er geen beoordeling is.`,
  sharePrompt: 'Typ een percentage van 0 tot en met 100, zonder procentteken. Laat leeg zolang er geen beoordeling is.',
  ratePrompt: 'Typ het uurtarief in euro’s, exclusief btw, als getal.',
  rateError: 'Typ het uurtarief als getal boven 0, zonder euroteken of tekst.',
};
