/** How long one round trip may take. Excel holds requests back while somebody edits a cell, and that can take a while. */
export const PATIENCE_MS = 60_000;
