/**
 * One value for every cell of a range. Excel takes a single value in place of a block and fills the range with it, so a
 * column of 100,000 rows costs one text; the type declarations know only blocks.
 */
export function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}
