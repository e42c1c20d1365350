import type { Language } from '../../i18n/language';

/** What Office calls the languages of the page. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-US' };
