import type { Line } from './lines';

/** Whole lines that belong to the web page or the printer, not to the notice. */
const PAGE_FURNITURE =
  /^(?:home|menu|inloggen|login|log in|registreren|aanmelden|account aanmaken|mijn account|zoeken|zoek|terug|terug naar (?:het )?(?:overzicht|boven|opdrachten|zoekresultaten)|vorige|volgende|delen?|deel (?:deze )?(?:opdracht|vacature|pagina).{0,30}|share(?: this)?.{0,20}|printen?|afdrukken|download(?:en)?(?: als)?(?: pdf)?|opslaan|bewaren|favoriet(?:en)?|facebook|twitter|x|linkedin|whatsapp|e-?mail|kopieer link|reageer(?: nu| direct)?|reageren|solliciteer(?: nu| direct)?|bekijk (?:meer|alle|de) .{0,40}|meer lezen|lees meer|toon meer|sluiten|accepteren|alle opdrachten|opdrachten|vacatures|nieuws|contact opnemen|naar boven|skip to (?:main )?content|(?:wij gebruiken|deze (?:web)?site gebruikt) cookies.{0,200}|cookie(?:s|beleid|voorkeuren|instellingen|verklaring)?|privacy(?:verklaring|beleid)?|algemene voorwaarden|disclaimer|copyright.{0,60}|©.{0,80})[.!]?$/i;
const BREADCRUMB = /^(?:home|opdrachten|vacatures)\s*[>»›/]\s*\S/i;
const PAGE_NUMBER =
  /^(?:(?:pagina|blad|page)\s+\d{1,3}(?:\s*(?:van|\/|of)\s*\d{1,3})?|\d{1,3}\s*(?:\/|van|of)\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—])$/i;

const masked = (text: string): string => text.replace(/\d+/g, '0');

/** Lines right beside page numbers that return beside other page numbers: running headers and footers. */
function runningHeads(lines: readonly Line[], pageNumberAt: readonly number[]): Set<string> {
  const pages = new Map<string, number>();
  for (const at of pageNumberAt) {
    const beside = [at - 1, at + 1].flatMap((index) => {
      const line = lines[index];
      return line && line.text.length <= 120 ? [masked(line.text)] : [];
    });
    for (const text of new Set(beside)) pages.set(text, (pages.get(text) ?? 0) + 1);
  }
  return new Set([...pages].filter(([, count]) => count >= 2).map(([text]) => text));
}

/** Drops page furniture, page numbers, and headers and footers that repeat around page numbers. */
export function withoutClutter(lines: readonly Line[]): Line[] {
  const pageNumberAt = lines.flatMap((line, index) =>
    line.text.length <= 40 && PAGE_NUMBER.test(line.text) ? [index] : [],
  );
  const heads = runningHeads(lines, pageNumberAt);
  const numbers = new Set(pageNumberAt);
  const beside = (index: number): boolean => numbers.has(index - 1) || numbers.has(index + 1);
  return lines.filter((line, index) => {
    if (numbers.has(index)) return false;
    if (line.text.length > 240) return true;
    if (PAGE_FURNITURE.test(line.text) || BREADCRUMB.test(line.text)) return false;
    return !(beside(index) && heads.has(masked(line.text)));
  });
}
