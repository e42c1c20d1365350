/** A date found in running text. `iso` is local: `2025-10-02` or `2025-10-02T09:00`. */
export interface FoundDate {
  readonly iso: string;
  readonly hasTime: boolean;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
const MONTH = MONTHS.flat().join('|');

const SHAPES = new RegExp(
  [
    `(?<y1>(?:19|20)\\d\\d)-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})(?!\\d)`,
    `(?<d2>\\d{1,2})[-/.](?<m2>\\d{1,2})[-/.](?<y2>(?:19|20)\\d\\d|\\d\\d(?![\\d.,]))`,
    `(?<d3>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ -](?<m3>${MONTH})\\.?,?[ -](?<y3>(?:19|20)\\d\\d)`,
    `(?<m4>${MONTH})\\.? (?<d4>\\d{1,2})(?:st|nd|rd|th)?,? (?<y4>(?:19|20)\\d\\d)`,
  ].join('|'),
  'gi',
);

/** "09:00", "9.00 uur", "om 23:59", "9 uur", "9:00 AM", standing right after a date. */
const TIME_AFTER =
  /^(?:T|[\s,;|()–-]*(?:(?:om|voor|vóór|tot|uiterlijk|uur|tijd|eindtijd|at)[\s:]*)?)(\d{1,2})(?:(?:[:.](\d{2}))(?!\d)(?::\d{2})?\s*(am|pm|uur)?|\s*(uur|am|pm)\b(?!\s*(?:per|p)))/i;
const TIME_BEFORE =
  /(?:^|[^\d:.])(\d{1,2})[:.](\d{2})\s*(?:uur)?\s*(?:op|,)?\s*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag)?\s*$/i;
export const TIME_ONLY = /^(?:om\s+)?(\d{1,2})(?:[:.](\d{2})(?:\s*(?:uur|u\.?))?|\s*uur)\.?$/i;

const pad = (value: number): string => String(value).padStart(2, '0');

function monthNumber(word: string): number {
  const plain = word.toLowerCase();
  const named = MONTHS.findIndex((names) => (names as readonly string[]).includes(plain));
  return named >= 0 ? named + 1 : Number(word);
}

function isoDate(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  const probe = new Date(Date.UTC(full, month - 1, day));
  const exists =
    probe.getUTCFullYear() === full && probe.getUTCMonth() === month - 1 && probe.getUTCDate() === day;
  return exists ? `${full}-${pad(month)}-${pad(day)}` : null;
}

/** `T09:00`, or null when the hands of a clock cannot stand so. 24:00 is read as the last minute of the day. */
export function clockTime(hours: string, minutes: string | undefined, half?: string): string | null {
  const afternoon = half?.toLowerCase() === 'pm' && Number(hours) < 12 ? 12 : 0;
  const hour = Number(hours) + afternoon;
  const minute = Number(minutes ?? '0');
  if (hour === 24 && minute === 0) return 'T23:59';
  return hour < 24 && minute < 60 ? `T${pad(hour)}:${pad(minute)}` : null;
}

/** Every date in the text, in order, with the time that belongs to it if there is one. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(SHAPES)) {
    const start = match.index;
    if (/[\d]/.test(text.charAt(start - 1))) continue;
    const named = match.groups ?? {};
    const year = named['y1'] ?? named['y2'] ?? named['y3'] ?? named['y4'] ?? '';
    const month = named['m1'] ?? named['m2'] ?? named['m3'] ?? named['m4'] ?? '';
    const day = named['d1'] ?? named['d2'] ?? named['d3'] ?? named['d4'] ?? '';
    const date = isoDate(Number(year), monthNumber(month), Number(day));
    if (date === null) continue;
    const end = start + match[0].length;
    const after = TIME_AFTER.exec(text.slice(end, end + 40));
    const before = after ? null : TIME_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
    const time = after
      ? clockTime(after[1] ?? '', after[2], after[3] ?? after[4])
      : before
        ? clockTime(before[1] ?? '', before[2])
        : null;
    found.push({
      iso: date + (time ?? ''),
      hasTime: time !== null,
      start,
      end: end + (after?.[0].length ?? 0),
    });
  }
  return found;
}
