import type { StartUpWording } from './wording';

export const nl: StartUpWording = {
  waiting: 'Tender Matrix start…',
  opening: 'Onderdeel wordt geopend…',
  late: {
    title: 'Excel antwoordt niet',
    body: 'Tender Matrix wacht al vijf seconden op Excel. Het gaat vanzelf verder zodra Excel antwoordt. Duurt het langer, probeer het dan opnieuw.',
  },
  noHost: {
    title: 'Geen Excel gevonden',
    body: 'Deze pagina hoort in het taakvenster van Excel. Open een werkmap in Excel en kies Tender Matrix op het lint.',
  },
  noLibrary: {
    title: 'Office is niet geladen',
    body: 'Het bestand office.js van Microsoft is niet binnengekomen. Controleer de verbinding met internet en probeer het opnieuw.',
  },
  tooOld: {
    title: 'Deze Excel is te oud',
    body: 'Tender Matrix heeft Excel 2021, Microsoft 365 of Excel op het web nodig. Werk Excel bij en probeer het opnieuw.',
  },
  fault: {
    title: 'Er ging iets mis in Tender Matrix',
    body: 'Het paneel is gestopt; wat in de werkmap staat, blijft staan. Probeer het opnieuw; blijft het misgaan, meld dan wat u deed.',
  },
  retry: 'Opnieuw proberen',
};
