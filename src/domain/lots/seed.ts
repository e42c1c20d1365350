/** Fewer digits than this are too few chances: three candidates would not draw alike from one throw of a die. */
export const LEAST_DIGITS = 6;

/** A seed as it goes into the draw: what was typed, without blanks around it and with single ones in it. */
export function plainSeed(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}

/** What keeps a seed from being used: nothing agreed, or so little that chance has no room. */
export function seedProblem(typed: string): 'blank' | 'short' | null {
  const seed = plainSeed(typed);
  if (seed === '') return 'blank';
  return seed.replace(/[^0-9]/g, '').length < LEAST_DIGITS ? 'short' : null;
}
