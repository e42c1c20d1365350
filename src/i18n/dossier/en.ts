import type { DossierWording } from './wording';

export const en: DossierWording = {
  title: 'Dossier',
  back: 'Back to the tender',
  intro: 'With this you show later how the ranking came about.',
  by: 'Your name',
  byHint: 'Stands with what you record. It is kept nowhere else.',
  sections: {
    rules: 'Rules',
    check: 'Check',
    record: 'Record',
    lots: 'Lots',
    journal: 'Journal',
    keep: 'Share and keep',
  },
};
