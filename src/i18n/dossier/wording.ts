export const DOSSIER_SECTIONS = ['rules', 'check', 'record', 'lots', 'journal', 'keep'] as const;
export type DossierSection = (typeof DOSSIER_SECTIONS)[number];

/** What the screen of the dossier says around its cards. */
export interface DossierWording {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly by: string;
  readonly byHint: string;
  readonly sections: Readonly<Record<DossierSection, string>>;
}
