/** Languages of the product. Dutch is spoken first; every text exists in both. */
export type Language = 'nl' | 'en';

/** The language for a tag such as "nl-NL" (Office's display language): Dutch for Dutch, English for all others. */
export function languageOf(tag: string | null | undefined): Language {
  return /^nl\b/i.test(tag ?? '') ? 'nl' : 'en';
}
