import type { CandidateBlock } from '../../../domain/award/awardBlock';
import { formatNumber, list, quote } from '../../format';
import type { AwardIssueWording } from './wording';

const BLOCKS: Readonly<Record<CandidateBlock, string>> = {
  unknown: 'staat niet in de tabel met kandidaten',
  withdrawn: 'heeft zich teruggetrokken',
  knockedOut: 'voldoet niet aan elk knock-outcriterium',
  open: 'is nog niet volledig beoordeeld',
  notOnShortlist: 'staat niet op de shortlist',
  notInvited: 'is niet uitgenodigd',
  notPassed: 'voldeed niet op elke competentie',
};

const names = (all: readonly string[]): string => list(all.length > 8 ? [...all.slice(0, 8), `nog ${all.length - 8}`] : all, 'nl');

export const nl: AwardIssueWording = {
  noProcedure: () => 'De procedure is nog niet ingericht. Kies eerst Procedure inrichten.',
  namesNotUnique: ({ names: all }) => `Een kandidaat heeft geen naam, of een naam komt vaker voor: ${names(all)}. Geef elke kandidaat een eigen naam: besluiten en brieven noemen de naam.`,
  stillOpen: ({ names: all }) => `Nog niet volledig beoordeeld: ${names(all)}. Vul de open cellen in, of leg vast dat de kandidaat zich terugtrekt.`,
  tieAtCut: ({ names: all, places }) => `Op de grens van de shortlist staan ${names(all)} gelijk, met ${places === 1 ? 'één plaats' : `${places} plaatsen`} te verdelen. Leg eerst vast wie doorgaat.`,
  roundOpen: ({ round }) => `Ronde ${round} loopt nog. Sluit de ronde.`,
  sizeUnknown: () => 'Het aantal cv’s op de shortlist is niet ingevuld. Vul het in op het blad met de opdracht.',
  clientRoundMissing: () => 'De beoordeling door de opdrachtgever is nog niet geweest.',
  interviewsMissing: () => 'De gesprekken zijn nog niet geweest.',
  interviewOpen: ({ names: all }) => `Uitgenodigd en nog niet beoordeeld: ${names(all)}. Houd de gesprekken en sluit de ronde.`,
  nobodyLeft: () => 'Geen kandidaat kwam door alle stappen. Er is niemand om aan te gunnen.',
  candidateBlocked: ({ name, why }) => `${quote(name)} ${BLOCKS[why]} en kan de opdracht niet krijgen. Kies een andere kandidaat.`,
  awardReasonMissing: () => 'De reden van de gunning ontbreekt. Typ waarom deze kandidaat het beste voldoet.',
  byMissing: () => 'Uw naam ontbreekt. Typ bovenaan wie dit besluit vastlegt.',
  notAwarded: () => 'Er is nog niet gegund. Leg eerst de gunning vast.',
  winnerChanged: ({ name, why }) => `De opdracht is gegund aan ${quote(name)}, maar die kandidaat ${BLOCKS[why]}. Leg een nieuwe gunning vast, of herstel wat is gewijzigd.`,
  lettersNotMade: ({ names: all }) => `Van deze kandidaten is de brief nog niet gemaakt, of niet meer actueel: ${names(all)}. Kies Brieven maken.`,
  nothingToSend: () => 'Er is nog geen brief die gemaakt kan worden. Vul aan wat in de lijst staat.',
  reasonMissing: ({ candidate, criterion }) => `De reden ontbreekt bij ${quote(candidate)}, ${quote(criterion)}. Typ waarom het oordeel zo is.`,
  reasonRowMissing: ({ candidate, criterion }) => `Op het blad met redenen ontbreekt de regel van ${quote(candidate)}, ${quote(criterion)}. Kies Redenen bijwerken.`,
  reasonRowDouble: ({ candidate, criterion }) => `De regel van ${quote(candidate)}, ${quote(criterion)} staat er vaker dan één keer. Verwijder de regels die niet gelden.`,
  resultChanged: ({ candidate, criterion, was, now }) =>
    `De reden bij ${quote(candidate)}, ${quote(criterion)} is geschreven bij ${quote(was)}; het is nu ${quote(now)}. Kijk of de reden nog klopt en typ ${now} in deze cel.`,
  reasonNamesOther: ({ candidate, name }) => `In een reden bij ${quote(candidate)} staat ${quote(name)}. Een brief noemt geen andere kandidaten of inschrijvers; haal de naam weg.`,
  reasonNamesAmount: ({ candidate }) => `In een reden bij de winnaar ${quote(candidate)} staat een bedrag. Redenen van de winnaar komen in de brieven aan anderen; een tarief hoort daar niet in.`,
  judgementMissing: ({ candidate, round }) => `Het oordeel over ${quote(candidate)} in ronde ${round} is niet te vinden. Zet het blad van die ronde terug.`,
  daysOpen: () => 'De lengte van de opschortende termijn is niet ingevuld. De uitvraag noemt haar niet altijd; typ het aantal kalenderdagen, of 0 als er geen termijn geldt.',
  daysUnusable: ({ value }) => `${quote(value)} is geen aantal kalenderdagen. Typ een geheel getal, of 0 als er geen opschortende termijn geldt.`,
  daysBelowLaw: ({ days, least }) => `De termijn van ${days} kalenderdagen is korter dan de ${least} dagen van artikel 2.127 Aanbestedingswet 2012. Dat kan alleen als dat artikel hier niet geldt.`,
  sentOpen: () => 'De datum van verzending is niet ingevuld. De brieven noemen de laatste dag van de termijn; typ op welke dag u ze verzendt.',
  sentUnusable: ({ value }) => `${quote(value)} is geen datum van verzending. Typ een datum, zoals 2-3-2026.`,
  decreeUnknown: ({ year }) => `Voor ${year} is niet bekend welke dagen met een feestdag gelijk zijn gesteld. Controleer de verschoven datum.`,
  objectionOpen: () => 'Niet ingevuld is waar een inschrijver bezwaar kan maken of een kort geding kan aanspannen. Typ het op het blad Gunning.',
  winnerSupplierOpen: ({ name }) => `Van de winnaar ${quote(name)} ontbreekt de inschrijver. De brieven noemen aan wie wordt gegund; vul de inschrijver in.`,
  letterEdited: ({ candidate, heading }) => `In de brief van ${quote(candidate)} is ${quote(heading)} door iemand gewijzigd. Dat blijft zo staan. Maak de cel leeg om haar opnieuw te laten maken.`,
  letterTooLong: ({ candidate, most }) => `De brief van ${quote(candidate)} is langer dan de ${formatNumber(most, 'nl')} tekens die in een cel passen. Kort de redenen in.`,
  letterOfNobody: ({ candidate }) => `In de tabel met brieven staat ${quote(candidate)}, maar daarvoor wordt geen brief gemaakt. De regel blijft staan; verwijder haar als zij niet meer geldt.`,
  letterDouble: ({ candidate }) => `Er staat meer dan één brief voor ${quote(candidate)}. Alleen de eerste wordt bijgewerkt.`,
  contractFactOpen: ({ fact }) => `Voor de waarde van de opdracht ontbreekt: ${fact}.`,
  thresholdUnreadable: ({ value }) => `In de drempel ${quote(value)} is geen bedrag te lezen. Typ haar als “SROI vanaf € 400.000”.`,
  columnGone: ({ table, heading }) => `De kolom ${quote(heading)} ontbreekt in de tabel ${table}. Zet de kop terug.`,
};
