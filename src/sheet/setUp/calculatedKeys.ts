/** The calculated columns, in the order in which they stand at the right of the table. */
export const CALCULATED_KEYS = ['admitted', 'failed', 'score', 'rank'] as const;
