import { COUNT, readCount } from './numberWords';

export type SectionKind =
  | 'preamble'
  | 'knockOuts'
  | 'selection'
  /** "Eisen en wensen": each item tells by its weight or code which it is. */
  | 'mixed'
  /** "Functie-eisen", "Profiel": knock-outs only when nothing else is called so. */
  | 'profile'
  | 'competencies'
  | 'assessment'
  | 'step'
  | 'tasks'
  | 'organisation'
  | 'cv'
  | 'other';

export interface Heading {
  readonly kind: SectionKind;
  readonly title: string;
  /** Only for `step`. */
  readonly step: number | null;
}

const STEP = new RegExp(`^(?:stap|fase|step|ronde|beoordelingsstap)\\s(${COUNT})(?![\\p{L}\\d])(.*)$`, 'iu');

const KNOCK_OUT_WORD =
  /^(?:knock-?outs?|knock-?outcriteri(?:a|um)|knock-?out-?(?:criteria|eisen)|ko-?criteria|ko-?eisen|ko|k\.o|k\.o\.-?(?:criteria|eisen)|ko's|vereisten?|vereiste|minimum-?vereisten|functie-?vereisten|(?:minimum|geschiktheids|basis|kern|profiel|functie|selectie|opleidings|ervarings|toelatings|kandidaat|kwalificatie|hoofd)?-?eis(?:en)?|eisenpakket|requirements?|must|musts|must-haves?|must-have's|uitsluitings-?(?:criteria|gronden))$/;
const SELECTION_WORD =
  /^(?:(?:sub-?)?gunnings?criteri(?:a|um)|gunnings-?|selectie-?criteri(?:a|um)|selectie-|(?:functie|kwaliteits|gunnings)?-?wens(?:en)?|beoordelings-?criteria|kwaliteitscriteria|nice|nice-to-haves?|nice-to-have's|scor(?:e|ings)-?criteria|weeg-?criteria|wegings-?criteria|puntencriteria|pre's|pré|pré's|prés)$/;
const FILLER =
  /^(?:en|de|het|een|aan|van|voor|om|te|in|bij|met|op|of|and|to|the|for|have|haves|have's|criteria|criterium|out|outcriteria|outs|knock|kwaliteit|kwalitatieve|hard|harde|zachte|minimale|minimum|minimaal|inhoudelijke|aanvullende|overige|algemene|specifieke|gestelde|geldende|functie|profiel|kandidaat|kandidaten|professional|professionals|inschrijver|inschrijvers|opdracht|opdrachtnemer|weging|wegingsfactor|wegingen|gewicht|gewogen|totaal|total|max|maximaal|maximum|punten|punt|points|procent|score|scores|behalen|beoordeling|scoren|uw|jouw|onze|verplicht|verplichte|gunning|selectie|puntentelling|puntenverdeling|waaraan|waarop|moet|moeten|dient|voldoen|deze|dit|ja|nee|uitsluitende|kwalificaties|kennis|ervaring|programma|opleidings|ervarings|opleiding|toetsing|%|\d{1,4}|\d{1,4}%)$/;

/** Exact titles of other sections; they end a list of criteria. */
const OTHER_TITLES: Readonly<Partial<Record<SectionKind, RegExp>>> = {
  profile:
    /^(?:functie-?\s?eisen|profiel|functieprofiel|kandidaatprofiel|jouw profiel|gewenst profiel|gevraagd profiel|wij vragen|wat vragen (?:wij|we)|dit vragen (?:wij|we)(?: van jou)?|wie ben jij|wie zoeken (?:wij|we)|wat breng (?:jij|je) mee|wat neem (?:jij|je) mee|wat verwachten (?:wij|we)(?: van (?:jou|je|u))?|wat (?:heb|moet) (?:jij|je)(?: in huis| kunnen)?|jij hebt|dit breng (?:jij|je) mee|kwalificaties|functievereisten|opleiding en ervaring|kennis en ervaring|opleidingseisen|ervaringseisen)$/,
  competencies:
    /^(?:(?:gevraagde |gewenste |persoonlijke |vereiste |belangrijke |kern-?|benodigde )?competenties?(?: en (?:vaardigheden|persoonlijkheid|persoonlijke eigenschappen))?|vaardigheden(?: en competenties)?|soft ?skills|persoonskenmerken|persoonlijke (?:eigenschappen|kenmerken|kwaliteiten)|houding en gedrag|competencies|competentieprofiel)$/,
  assessment:
    /^(?:beoordeling(?:sprocedure|sproces|swijze|ssystematiek|smethodiek)?|(?:wijze van )?(?:beoordeling|gunning)(?: en (?:gunning|selectie|beoordeling))?|(?:selectie|gunnings?|vervolg|inschrijf|offerte)?procedure|(?:selectie)?proces|gunningsmethodiek|beoordeling (?:van )?(?:de )?(?:aanbiedingen|kandidaten|inschrijvingen|offertes|cv['’]s)|selectieproces|werkwijze|selectie|assessment|procedure en planning|wijze van beoordelen)$/,
  tasks:
    /^(?:(?:de )?opdracht(?:omschrijving|beschrijving)?|omschrijving(?: (?:van )?(?:de )?(?:opdracht|functie|werkzaamheden))?|functie-?omschrijving|(?:jouw |uw |de |je |belangrijkste )?(?:taken|werkzaamheden|verantwoordelijkheden|resultaten|taakomschrijving)|taken en verantwoordelijkheden|taken\/werkzaamheden|takenpakket|beschrijving|doel(?:stelling)? van de opdracht|wat ga (?:je|jij) doen|dit ga je doen|resultaatgebieden|functie-inhoud|responsibilities|de functie|functie|op te leveren resultaten)$/,
  organisation:
    /^(?:(?:over )?(?:de )?(?:organisatie(?:tekst|beschrijving|omschrijving)?|opdrachtgever|afdeling|gemeente|dienst)|achtergrond(?:en)?(?: (?:van )?de opdracht)?|context|over ons|wie (?:zijn wij|wij zijn)|(?:het )?team|aanleiding|inleiding|opdrachtgever|de organisatie en afdeling|situatieschets)$/,
  cv: /^(?:cv-?\s?eisen|eisen (?:aan )?(?:het |de )?cv(?:['’]s)?|vormeisen(?: cv)?|cv|cv en motivatie|eisen aan (?:de )?(?:aanbieding|inschrijving|offerte)|indieningsvereisten|in te dienen documenten|in te dienen stukken)$/,
  other:
    /^(?:functieschaal|inschaling|salarisschaal|schaal|fee(?: .{1,30})?|benodigd aantal professionals|aantal professionals|werkdagen(?: en (?:werk)?tijden)?|werktijden|werkdagen\/-?tijden|planning|overige (?:informatie|opmerkingen|zaken|voorwaarden)|(?:meer|aanvullende|algemene|praktische|extra) informatie|algemeen|vragen(?: stellen)?|vragenronde|q&a|nota van inlichtingen|contact(?:gegevens|persoon|informatie)?|uitvoerings-?voorwaarden?|(?:algemene |bijzondere |contract-?|inhuur)?voorwaarden|(?:uur)?tarief|tarieven|(?:maximum|maximaal) (?:uur)?tarief|bijlagen?|documenten|inlenersbeloning|social return(?: \(sroi\))?|sroi|aanbod|wij bieden|wat bieden (?:wij|we)|wat wij bieden|ons aanbod|reageren|inschrijven|reactie|screening|standplaats|locatie|werklocatie|duur|looptijd|kenmerken|opdrachtgegevens|gegevens|bijzonderheden|let op|over .{1,40}|privacy|disclaimer|duurzaamheid|gesprekken|interviews?|selectiegesprek(?:ken)?|vergoeding|facturatie|wet dba|samenvatting|termijnen|tijdpad|tijdlijn|publicatie|inzet|beschikbaarheid|opdrachtinformatie|prijs|opmerkingen|arbeidsvoorwaarden|rechtsbescherming|bezwaar|klachten(?:regeling)?|toelichting|aanbieden|geheimhouding|startdatum|start|deadline|sluitingsdatum)$/,
};

const MAX_LENGTH = 130;

/** Words in which a heading could be said, in lower case without brackets, quotes, list number or closing colon. */
function bareTitle(text: string): string {
  return text
    .replace(/^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z][.)])\s+/, '')
    .replace(/[“”"'‘’*]+$|^[“”"'‘’*]+/g, '')
    .replace(/\s?[:?]$/, '')
    .replace(/[‘’´`]/g, "'")
    .trim()
    .toLowerCase();
}

function readStep(text: string): Heading | null {
  const match = STEP.exec(text.replace(/^[“"]/, ''));
  if (!match) return null;
  const rest = (match[2] ?? '').trim();
  const step = readCount(match[1] ?? '');
  const bordered = rest === '' || /^[:.–—|-]\s?\S/.test(rest) || /^[(:]/.test(rest) || /^:$/.test(rest);
  const capital = /^[\p{Lu}“"]/u.test(text) && /^[\p{Lu}]/u.test(rest);
  if (step === null || !(bordered || capital) || /^\p{Ll}/u.test(text)) return null;
  return { kind: 'step', step, title: rest.replace(/^[:.–—|-]+\s*/, '') };
}

/** "Knock-out 1" and "Wens 2" are entries of a list, not its heading. */
const NUMBERED_ENTRY =
  /^(?:knock-?out(?: ?criterium)?|k\.?o\.?|eis|wens|minimumeis|(?:sub)?gunningscriterium|selectiecriterium|vereiste)[ -]?[a-z]{0,2}\d/;

function readCriteriaHeading(text: string, bare: string): SectionKind | null {
  if (NUMBERED_ENTRY.test(bare)) return null;
  if (/\bcv\b/.test(bare.split(/\bdoor\b/)[0] ?? '')) return null;
  const untilAssessor = bare.replace(
    /(?:te beoordelen|beoordeeld|beoordeling|ter beoordeling) door\s(?:de\s)?[^(,:]{1,60}/,
    ' ',
  );
  const words = untilAssessor
    .split(/[\s()[\]/,:;–—+&=|]+|(?<=^|\s)-|-(?=\s|$)|\.(?=\s|$)/)
    .filter((word) => word !== undefined && word !== '');
  if (words.length === 0 || words.length > 16) return null;
  const isKnockOut = (word: string, at: number): boolean =>
    (KNOCK_OUT_WORD.test(word) && words[at - 1] !== 'zachte') ||
    (word === 'knock' && /^outs?/.test(words[at + 1] ?? '')) ||
    (word === 'harde' && words[at + 1] === 'criteria');
  const isSelection = (word: string, at: number): boolean =>
    SELECTION_WORD.test(word) || (word === 'zachte' && /eisen$/.test(words[at + 1] ?? ''));
  const keys = words.flatMap((word, at) => {
    if (isKnockOut(word, at)) return ['knockOuts' as const];
    return isSelection(word, at) ? ['selection' as const] : [];
  });
  const known = words.every(
    (word, at) =>
      isKnockOut(word, at) ||
      isSelection(word, at) ||
      FILLER.test(word) ||
      (words[at - 1] === 'zachte' && /eisen$/.test(word)),
  );
  if (!known || keys.length === 0) return null;
  if (words.length > 1 && /^(?:wens|eis)$/.test(words[0] ?? '') && !text.endsWith(':')) return null;
  if (words.length === 1 && /^functie-?eisen$/.test(words[0] ?? '')) return 'profile';
  if (new Set(keys).size === 1) return keys[0] ?? null;
  /** "Gunningscriteria (wensen)" explains itself; "Eisen en wensen" and "Selectiecriteria (knock-out)" do not. */
  if (/knock-?\s?out/.test(bare) && !/\ben\b|wens/.test(bare)) return 'knockOuts';
  return 'mixed';
}

const INTRO = /\b(?:volgende|onderstaande|hieronder|gelden|gesteld|stellen)\b/i;
const INTRO_OF: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'knockOuts',
    /\b(?:(?:minimum|functie|knock-?out-?|harde )?eisen|knock-?outs?|knock-?out-?criteria|vereisten|minimumvereisten)\b/i,
  ],
  ['selection', /\b(?:wensen|gunningscriteria|selectiecriteria|kwaliteitscriteria)\b/i],
  ['competencies', /\bcompetenties\b/i],
];

/** "De kandidaat voldoet aan de volgende eisen:" opens a list as a heading does. Not to be asked inside the procedure. */
export function readIntro(text: string): Heading | null {
  if (text.length > 200 || !text.endsWith(':') || !INTRO.test(text)) return null;
  const last = text.slice(text.lastIndexOf('. ') + 1);
  const kinds = INTRO_OF.filter(([, pattern]) => pattern.test(last)).map(([kind]) => kind);
  const kind = kinds[0];
  return kind !== undefined && kinds.length === 1 ? { kind, title: text.slice(0, -1), step: null } : null;
}

/** Recognises a section heading by its words and its shape; running text that only mentions such words is none. */
export function readHeading(text: string): Heading | null {
  if (text.length > MAX_LENGTH) return null;
  const step = readStep(text);
  if (step) return step;
  if (/[.;,!]$/.test(text) || (/^\p{Ll}/u.test(text) && !text.endsWith(':'))) return null;
  const bare = bareTitle(text);
  if (bare === '') return null;
  const title = text.replace(/\s?:$/, '');
  for (const [kind, pattern] of Object.entries(OTHER_TITLES) as [SectionKind, RegExp][]) {
    if (pattern.test(bare)) return { kind, title, step: null };
  }
  const criteria = readCriteriaHeading(text, bare);
  if (criteria) return { kind: criteria, title, step: null };
  if (
    /^(?:weging|wegingsfactoren|puntenverdeling|waarop (?:wordt|worden) (?:er |u |je |de kandidaten )?beoordeeld|hoe (?:wordt|worden) .{2,30} (?:beoordeeld|gewogen))(?: gunningscriteria)?$/.test(
      bare,
    )
  )
    return { kind: 'selection', title, step: null };
  return null;
}
