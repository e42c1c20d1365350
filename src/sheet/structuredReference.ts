/** A column of a table as a formula writes it: Candidates[Hourly rate]. */
export function columnReference(table: string, heading: string): string {
  return `${table}[${escapedHeading(heading)}]`;
}

/** The cell of a table's own row: Candidates[[#This Row],[Hourly rate]]. */
export function thisRowReference(table: string, heading: string): string {
  return `${table}[[#This Row],[${escapedHeading(heading)}]]`;
}

/** Cells of a table's own row, from one column to another. */
export function thisRowSpan(table: string, first: string, last: string): string {
  return `${table}[[#This Row],[${escapedHeading(first)}]:[${escapedHeading(last)}]]`;
}

/** Cells of a table's own row side by side: Panel_2[[#This Row],[First]:[Last]]. */
export function thisRowStretch(table: string, first: string, last: string): string {
  return `${table}[[#This Row],[${escapedHeading(first)}]:[${escapedHeading(last)}]]`;
}

/** The heading cell of a column. */
export function headingReference(table: string, heading: string): string {
  return `${table}[[#Headers],[${escapedHeading(heading)}]]`;
}

/** A column of a table with its heading: always two cells at least. */
export function wholeColumnReference(table: string, heading: string): string {
  return `${table}[[#All],[${escapedHeading(heading)}]]`;
}

/** Brackets, the number sign and the apostrophe have a meaning of their own and take an apostrophe before them. */
function escapedHeading(heading: string): string {
  return heading.replace(/['[\]#]/g, (character) => `'${character}`);
}

/** A text as a formula writes it. */
export function textInFormula(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
