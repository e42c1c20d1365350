import type { ProcedureTabWording } from './wording';

const candidates = (count: number): string => (count === 1 ? '1 kandidaat' : `${count} kandidaten`);

export const nl: ProcedureTabWording = {
  heading: 'Waar staan we?',
  intro: 'De stappen van deze opdracht. Rondes en besluiten staan in de werkmap; een collega ziet hetzelfde.',
  notYet: {
    title: 'De procedure is nog niet ingericht',
    body: 'Er komen twee bladen bij: Procedure, met de stappen, de criteria van de opdrachtgever en de afspraken vooraf, en Besluiten. Wat de uitvraag openlaat, blijft leeg.',
    make: 'Procedure inrichten',
  },
  stages: { knockOuts: 'Knock-outcriteria', selection: 'Selectie', client: 'Opdrachtgever', interviews: 'Gesprekken', award: 'Gunning en brieven' },
  states: { done: 'Klaar', now: 'Nu', later: 'Later' },
  step: (number) => `Stap ${number}`,
  assessedBy: (assessor) => `Beoordelaar: ${assessor}`,
  by: 'Uw naam',
  byHint: 'Komt bij elk besluit dat u vastlegt.',
  showRanking: 'Ranglijst bekijken',
  decisions: 'Laatste besluiten',
  noDecisions: 'Er is nog geen besluit vastgelegd.',
  blockers: {
    noCandidates: 'Er zijn nog geen kandidaten.',
    noneAdmitted: 'Geen enkele kandidaat is toegelaten.',
    sizeUnknown: 'Het aantal cv’s op de shortlist staat niet op het blad met de opdracht. Vul het daar in.',
    notInvited: 'Er is nog niet vastgelegd wie wordt uitgenodigd.',
    roundOpen: 'De ronde loopt nog.',
    notGraded: 'De gesprekken zijn nog niet begonnen.',
    nobodyPassed: 'Niemand voldeed in de gesprekken. Deze stap wordt herhaald met de overige kandidaten.',
    repeatNotRecorded: 'Niemand voldeed. Leg vast welke stap wordt herhaald.',
    notAwarded: 'Er is nog niet gegund.',
    winnerWithdrew: 'De winnaar heeft zich teruggetrokken. Leg een nieuwe gunning vast.',
    lettersNotSent: 'De brieven zijn nog niet verzonden.',
    open: (count) => `Van ${candidates(count)} staat nog een knock-outcriterium open.`,
    notScored: (count) => `${candidates(count)} ${count === 1 ? 'heeft' : 'hebben'} nog geen volledige score.`,
    tieAtCut: (count) => `${candidates(count)} ${count === 1 ? 'staat' : 'staan'} gelijk op de grens van de shortlist. Leg vast wie doorgaat.`,
    before: (stage) => `Wacht op: ${stage}.`,
  },
};
