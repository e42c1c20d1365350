/** What Verify looks at, in the order in which it tells. */
export type VerifyPartName = 'rules' | 'formulas' | 'results' | 'inputs' | 'records' | 'lots' | 'sinceRecord';
