import type { Language } from './language';
import { en } from './workbench/en';
import { nl } from './workbench/nl';
import type { WorkbenchWording } from './workbench/wording';

/** What the page of the workbench says, in one language. */
export function workbenchText(language: Language): WorkbenchWording {
  return language === 'nl' ? nl : en;
}
