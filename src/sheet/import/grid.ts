/** What a cell of an incoming list holds. A date is the day and time as the list shows them, kept as UTC. */
export type IncomingCell = string | number | boolean | Date | null;

/** An incoming list as it stands: rows of cells, headings and all. */
export type IncomingGrid = readonly (readonly IncomingCell[])[];

/** Rows of equal length, without rows and columns in which nothing stands. */
export function tidied(rows: IncomingGrid): IncomingGrid {
  const full = rows.filter((row) => row.some((cell) => !isBlank(cell)));
  const width = full.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    full.some((row) => !isBlank(row[column] ?? null)),
  );
  return full.map((row) => columns.map((column) => row[column] ?? null));
}

export function isBlank(cell: IncomingCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell as a person would see it, for a sample or a comparison. */
export function cellText(cell: IncomingCell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
  return String(cell).trim();
}
