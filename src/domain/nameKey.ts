/** What two names have in common that are the same name: case and blanks say nothing. */
export function nameKey(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
