/** Cuts the given characters off the end. A loop, because `[…]+$` takes quadratic time on long runs of them. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
