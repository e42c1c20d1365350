/** Dutch education levels in order; "mbo+" lies above mbo 4 and below hbo. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:hbo ?\+|hbo\/wo|hbo plus|hbo-plus)/i, 8],
  [/\b(?:wo|universita(?:ir|ire)|academisch|university|master)\b/i, 9],
  [/\b(?:hbo|bachelor)\b/i, 7],
  [/\b(?:mbo ?\+|mbo plus|mbo-plus|mbo\/hbo|associate degree)/i, 6],
  [/\bmbo[- ]?(?:niveau )?4/i, 5],
  [/\bmbo[- ]?(?:niveau )?3/i, 4],
  [/\bmbo[- ]?(?:niveau )?2/i, 3],
  [/\bmbo[- ]?(?:niveau )?1/i, 2],
  [/\bmbo\b/i, 5],
  [/\b(?:vwo|havo)\b/i, 3],
  [/\bvmbo\b/i, 1],
];

export interface Education {
  /** As written: "MBO+", "hbo bachelor". */
  readonly label: string;
  /** Higher is higher; only for comparing. */
  readonly rank: number;
}

const MENTION =
  /\b(?:mbo ?\+|hbo ?\+|(?:vmbo|mbo[- ]?(?:niveau )?[1-4]|mbo\/hbo|mbo|hbo\/wo|hbo|wo|havo|vwo|bachelor|master|universitaire?|academische?)(?![\p{L}]))/iu;

/** The lowest level that a text demands: of "mbo 4 of hbo" the first named. */
export function readEducation(text: string): Education | null {
  const match = MENTION.exec(text.slice(0, 400));
  if (!match) return null;
  const label = match[0].trim();
  const rank = RANKS.find(([pattern]) => pattern.test(label))?.[1];
  return rank === undefined ? null : { label, rank };
}
