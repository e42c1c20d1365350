import type { Found } from './draft';
import type { Fragment } from './joining';
import type { LabelledValue } from './labelledValues';
import type { Line } from './lines';

const NAME =
  "(?:(?:'s-|’s-|De |Den |Het |'t )?\\p{Lu}[\\p{L}'’-]*(?: (?:aan|op|bij|over|in)(?: (?:den|de|het|'t))? \\p{Lu}[\\p{L}-]*| (?:en|&) (?!Gemeente|De |Het )\\p{Lu}[\\p{L}-]*(?=\\b)| \\p{Lu}[\\p{L}-]+)?)";
const BODY =
  '(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Hh]oogheemraadschap|[Oo]mgevingsdienst|[Vv]eiligheidsregio)';
const MENTION = new RegExp(`(?<![\\p{L}-])(${BODY}) (${NAME})`, 'gu');
const MINISTRY = /\b([Mm]inisterie van \p{Lu}[\p{L}-]*(?:(?:, | en | & )\p{Lu}[\p{L}-]*){0,3})/gu;
/** "Midden-Delfland is een kleine gemeente": the same two facts in another order. */
const IS_A =
  /(?:^|[.!?]\s)(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?) is (?:een|de) (?:\p{Ll}+,? (?:en )?){0,4}(gemeente|provincie)\b/gu;
const NOT_A_NAME =
  /^(?:De|Het|Den|Dit|Deze|In|Voor|Met|Als|Je|Wij|We|Ons|Onze|Ben|Heb|U|Uw|Er|Geef|Een|Of|En|Vanwege|Binnen|Bij|Via|Nederland|Nederlandse|Inhuur\w*)$/;

const PUBLIC_BODY = /gemeente|provincie|schap|dienst|regio|ministerie/i;

interface Mention {
  readonly name: string;
  readonly source: readonly number[];
}

function mentionsIn(sentence: Fragment): Mention[] {
  const text = sentence.text.slice(0, 4000);
  const source = sentence.source;
  if (!PUBLIC_BODY.test(text)) return [];
  const bodies = [...text.matchAll(MENTION)]
    .filter((match) => !NOT_A_NAME.test(match[2] ?? ''))
    .map((match) => ({ name: `${(match[1] ?? '').toLowerCase()} ${match[2] ?? ''}`, source }));
  const ministries = [...text.matchAll(MINISTRY)].map((match) => ({
    name: (match[1] ?? '').replace(/^M/, 'm'),
    source,
  }));
  const descriptions = [...text.matchAll(IS_A)]
    .filter((match) => !NOT_A_NAME.test(match[1] ?? ''))
    .map((match) => ({ name: `${match[2] ?? ''} ${match[1] ?? ''}`, source }));
  return [...bodies, ...ministries, ...descriptions];
}

const ORGANISATION = new RegExp(
  `^(?:de )?(?:${BODY}|[Mm]inisterie|[Rr]ijks|[Uu]niversiteit|[Hh]ogeschool|[Ss]tichting|UWV|GGD|SVB|DUO)`,
  'u',
);
const FINITE =
  /\b(?:bestaat|bestaan|maakt|vormt|telt|kent|krijgt|voert|ontvangt|is|zijn|heeft|hebben|zoekt|wil|staat|biedt|werkt|wordt|worden|kan|ligt|vraagt|verzoekt)\b/i;

/** "Gemeente Zwolle" and "gemeente Zwolle" are one client. */
function withSmallBody(name: string): string {
  return name.replace(new RegExp(`^${BODY}(?= )`, 'u'), (body) => body.toLowerCase());
}

function labelledClient(value: LabelledValue): string | null {
  if (value.field !== 'client') return null;
  const name = value.value
    .replace(/[.;,]$/, '')
    .replace(/,? (?:afdeling|team|cluster|domein|directie|sector|dienst) .*$/i, '');
  const words = name.split(' ');
  if (value.value.endsWith('.') && words.length > 4) return null;
  if (
    name.length > 80 ||
    words.length > 9 ||
    FINITE.test(name) ||
    !/^[\p{Lu}\d'’]|^gemeente |^de gemeente/u.test(name)
  )
    return null;
  if (value.label === 'gemeente') return value.marked || words.length === 1 ? `gemeente ${name}` : null;
  if (ORGANISATION.test(name)) return withSmallBody(name.replace(/^de /i, ''));
  if (value.value.endsWith('.')) return null;
  const named = [
    'opdrachtgever',
    'aanbestedende dienst',
    'klant',
    'eindklant',
    'client',
    'naam organisatie',
    'naam aanbestedende dienst',
    'inlener',
  ];
  return value.marked && (!value.ownLine || (named.includes(value.label) && words.length <= 6)) ? name : null;
}

/** Whose assignment it is: labelled, else the public body the text names most. */
export function readClient(
  values: readonly LabelledValue[],
  lines: readonly Line[],
  sentences: readonly Fragment[],
): Found<string> {
  for (const value of values) {
    const name = labelledClient(value);
    if (name !== null) return { value: name, source: value.source, confidence: 'certain' };
  }
  const alone = lines
    .slice(0, 30)
    .find((line) => new RegExp(`^${BODY} ${NAME}$`, 'u').test(line.text) && line.text.length <= 60);
  if (alone) return { value: withSmallBody(alone.text), source: [alone.number], confidence: 'likely' };
  const mentions = sentences.flatMap(mentionsIn);
  const counts = new Map<string, number>();
  for (const mention of mentions) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  const inSentence = mentions.find((mention) => mention.name === first[0])?.source ?? [];
  const lastWord = first[0].split(' ').at(-1) ?? '';
  const onLine = lines
    .filter((line) => inSentence.includes(line.number) && line.text.includes(lastWord))
    .map((line) => line.number);
  const source = onLine.length > 0 ? onLine.slice(0, 1) : inSentence;
  return { value: first[0], source, confidence: second && second[1] === first[1] ? 'to confirm' : 'likely' };
}
