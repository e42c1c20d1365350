const WORDS: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  eén: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  vierentwintig: 24,
  dertig: 30,
  zesendertig: 36,
  veertig: 40,
  tweetal: 2,
  drietal: 3,
  viertal: 4,
  vijftal: 5,
  tiental: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** A pattern for a count: digits (at most three) or a Dutch or English number word, for use inside other patterns. */
export const COUNT = `(?:\\d{1,3}|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** Reads "10", "tien" or "Drie"; null for anything else. */
export function readCount(word: string): number | null {
  const plain = word.trim().toLowerCase();
  if (/^\d{1,6}$/.test(plain)) return Number(plain);
  return Object.hasOwn(WORDS, plain) ? (WORDS[plain] ?? null) : null;
}
