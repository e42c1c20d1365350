/** A column of a table as a formula writes it: Candidates[Hourly rate]. */
export function columnReference(table: string, heading: string): string {
  return `${table}[${escapedHeading(heading)}]`;
}

/** The cell of a table's own row: Candidates[[#This Row],[Hourly rate]]. */
export function thisRowReference(table: string, heading: string): string {
  return `${table}[[#This Row],[${escapedHeading(heading)}]]`;
}

/** The heading cell of a column. */
export function headingReference(table: string, heading: string): string {
  return `${table}[[#Headers],[${escapedHeading(heading)}]]`;
}

/** Brackets, the number sign and the apostrophe have a meaning of their own and take an apostrophe before them. */
function escapedHeading(heading: string): string {
  return heading.replace(/['[\]#]/g, (character) => `'${character}`);
}

/** A text as a formula writes it. */
export function textInFormula(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
