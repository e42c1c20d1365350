/** Lines of the given text, 1-based and ascending, comments and blank lines counted. */
export type Source = readonly number[];
