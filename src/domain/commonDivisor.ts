/** The largest number that divides both; of a number and 0 it is the number. Whole numbers from 0 to 2^53. */
export function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
