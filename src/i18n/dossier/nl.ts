import type { DossierWording } from './wording';

export const nl: DossierWording = {
  title: 'Dossier',
  back: 'Terug naar de opdracht',
  intro: 'Hiermee laat u later zien hoe de ranglijst tot stand kwam.',
  by: 'Uw naam',
  byHint: 'Komt te staan bij wat u vastlegt. Hij wordt nergens anders bewaard.',
  sections: {
    rules: 'Regels',
    check: 'Controle',
    record: 'Vastleggen',
    lots: 'Loting',
    journal: 'Journaal',
    keep: 'Delen en bewaren',
  },
};
