import { list, quote } from '../format';
import type { ClientIssueWording } from './wording';

const MOST_NAMES = 5;
const names = (all: readonly string[]): string =>
  all.length > MOST_NAMES ? `${all.slice(0, MOST_NAMES).join(', ')} en nog ${all.length - MOST_NAMES}` : list(all, 'nl');

export const nl: ClientIssueWording = {
  procedureMissing: () => 'Het blad met de procedure ontbreekt. Maak het eerst aan.',
  noClientCriteria: () => 'Er zijn nog geen criteria van de opdrachtgever. Vul ze in op het blad met de procedure.',
  criterionTwice: ({ criterion }) => `Criterium ${criterion} van de opdrachtgever staat er twee keer. Geef elk criterium een eigen nummer.`,
  sizeUnknown: () => 'De uitvraag noemt geen aantal cv’s voor de shortlist. Vul het aantal in bij de gegevens van de opdracht.',
  nobodyOnList: () => 'Niemand staat op de shortlist.',
  listProvisional: ({ names: all }) => `De ranglijst is voorlopig: ${names(all)} ${all.length === 1 ? 'is' : 'zijn'} nog niet volledig beoordeeld.`,
  tieUndecided: ({ names: all, places }) =>
    `${names(all)} staan gelijk op de grens van de shortlist, voor ${places === 1 ? '1 plaats' : `${places} plaatsen`}. Leg eerst vast wie meegaat.`,
  nameNotUnique: ({ name }) =>
    name === '' ? 'Een kandidaat op de shortlist heeft geen naam. Vul hem in.' : `De naam ${quote(name)} komt meer dan één keer voor. Maak het verschil zichtbaar.`,
  roundStillOpen: ({ round }) => `Ronde ${round} van de opdrachtgever is nog open. Rond die eerst af.`,
  interviewsUndecided: ({ round, names: all }) =>
    `Ronde ${round} heeft kandidaten uitgenodigd over wie nog niet is beslist: ${names(all)}. Een nieuwe ronde volgt pas als niemand van hen voldoet.`,
  listChanged: ({ round, gone, added }) =>
    [
      `De shortlist is anders dan bij ronde ${round}.`,
      ...(gone.length > 0 ? [`Niet meer erop: ${names(gone)}.`] : []),
      ...(added.length > 0 ? [`Nieuw: ${names(added)}.`] : []),
      'Herstel de beoordelingen, of leg een terugtrekking vast.',
    ].join(' '),
  roundTwice: ({ round }) => `Er staan twee open rondes van de opdrachtgever; ook ronde ${round}. Misschien opende een collega er op hetzelfde moment een. Spreek af welke geldt en sluit de andere in de tabel met rondes.`,
  roundNotOpen: ({ round }) => `Ronde ${round} is niet (meer) open. Misschien was een collega u voor.`,
  stageOver: ({ round }) => `In ronde ${round} is dit al gedaan. Misschien was een collega u voor.`,
  weightsNotConfirmed: ({ round }) => `De wegingen van ronde ${round} zijn nog niet bevestigd. Tot dan staat de beoordeling op slot.`,
  weightChanged: ({ criterion, confirmed, now }) =>
    `De weging van criterium ${criterion} is na de bevestiging gewijzigd: bevestigd was ${confirmed}, nu staat er ${quote(now)}. Zet ${confirmed} terug.`,
  rowGone: ({ code }) => `De rij van kandidaat ${code} is weg uit de beoordeling. Zet hem terug met Ongedaan maken.`,
  rowUnknown: ({ code }) => (code === '' ? 'Een rij in de beoordeling heeft geen code. Zet de code terug.' : `De code ${quote(code)} hoort niet bij deze ronde of staat er twee keer. Zet de juiste code terug.`),
  rowMixedUp: ({ code, name }) => `Bij code ${code} hoort ${quote(name)}. Misschien is maar een deel van de kolommen gesorteerd. Zet de naam terug.`,
  rateDiffers: ({ name }) => `Het uurtarief van ${quote(name)} is hier anders dan toen de ronde werd geopend. Zet het terug.`,
  marksOpen: ({ count }) => `${count === 1 ? '1 beoordeling staat' : `${count} beoordelingen staan`} nog open. Vul ze in voordat u sluit.`,
  inviteNobody: () => 'Kies ten minste één kandidaat om uit te nodigen.',
  clientCompares: () => 'In deze procedure vergelijkt eerst de opdrachtgever: op het blad met de procedure staat een stap, een criterium of een ronde van de opdrachtgever. Nodig daar uit, of wijzig dat blad.',
  interviewsOpen: ({ round }) => `Gespreksronde ${round} is nog open. Rond die eerst af.`,
  invitedAlready: ({ names: all }) => `Al uitgenodigd en nog niet gesproken: ${names(all)}.`,
  notOnList: ({ name }) => `${quote(name)} staat niet op de lijst van deze ronde, of heeft zich teruggetrokken.`,
  reasonMissing: () => 'Schrijf een reden bij dit besluit.',
  withdrawnAlready: ({ name }) => `Van ${quote(name)} is al vastgelegd dat hij of zij zich terugtrok.`,
  withdrawnUnknown: ({ name }) => `Er is een terugtrekking vastgelegd van ${quote(name)}, maar zo heet geen kandidaat. Gebruik de naam zoals hij in de kandidatentabel staat, één kandidaat per besluit.`,
  withdrawalNotComputed: () => 'Een terugtrekking telt nog niet mee in de formules. Kies Opdracht inrichten.',
  rerankUnreadable: ({ value }) => `Bij terugtrekken staat ${quote(value)}. Typ ja of nee.`,
  blindUnreadable: ({ value }) => `Bij anoniem beoordelen staat ${quote(value)}. Typ ja of nee.`,
  rerankTooLate: () => 'Er is al beoordeeld. Wat er bij een terugtrekking gebeurt, ligt vanaf de eerste beoordeling vast.',
  markChangedMeanwhile: ({ value }) => `Hier is intussen ${value === '' ? 'iets weggehaald' : `${quote(value)} getypt`}. Er is niets overgenomen. Lees het bestand opnieuw in.`,
};
