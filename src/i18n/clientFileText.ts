import { en } from './clientFile/en';
import { nl } from './clientFile/nl';
import type { ClientFileWording } from './clientFile/wording';
import type { Language } from './language';

const TEXTS: Readonly<Record<Language, ClientFileWording>> = { nl, en };

export function clientFileText(language: Language): ClientFileWording {
  return TEXTS[language];
}
