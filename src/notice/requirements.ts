/** Openings of a line that states a requirement rather than a task. */
const OPENING =
  /^(?:(?:de |een |uw |aangeboden )*(?:inschrijver|kandidaat|professional|opdrachtnemer|medewerker)\s(?:voldoet|beschikt|heeft|is|dient|moet|spreekt|kan)\b|je (?:hebt|beschikt over) (?:minimaal|ten ?minste|minstens|aantoonbare?|een afgeronde|een diploma)|u (?:hebt|heeft|beschikt over) (?:minimaal|ten ?minste|minstens|aantoonbare?|een afgeronde)|ten ?minste\b|minimaal\b|minstens\b|aantoonbare?\b|een afgeronde\b|afgeronde\b|in (?:het )?bezit (?:van|zijn)\b|beschikt over\b|beschikbaar\b|bereid\b|(?:een |het )?(?:maximum |maximaal |max\.? )?uurtarief\b|tarief maximaal\b|(?:mbo|hbo|wo)\b.{0,40}\b(?:niveau|diploma|opleiding|denkniveau)|(?:recente )?(?:werk)?ervaring (?:met|als|in|van|bij)\b|kennis van\b|rijbewijs)/i;

/** A sentence of prose that excludes: it demands, with a word that leaves no choice. */
const DEMAND =
  /\b(?:ten ?minste|minimaal|minstens|vereist|verplicht|vereiste|knock-?out|harde eis|noodzakelijk|uitgesloten)\b/i;
const OF_THE_CANDIDATE =
  /\b(?:kandida(?:at|ten)|inschrijvers?|professional|je|u|ervaring|opleiding|diploma|werk- en denkniveau|certificaat|rijbewijs|niveau)\b/i;
const MUST =
  /\b(?:wordt|worden|dient|dienen|moet|moeten|is|zijn|beschikt|beschikken|heeft|hebt|hebben|vragen|verwachten|zoeken|voldoet)\b/i;

export function opensAsRequirement(text: string): boolean {
  return OPENING.test(text.slice(0, 120));
}

/** Prose that may hold a knock-out; offered for confirmation only. */
export function demandsSomething(sentence: string): boolean {
  const near = sentence.slice(0, 400);
  return DEMAND.test(near) && OF_THE_CANDIDATE.test(near) && MUST.test(near);
}
