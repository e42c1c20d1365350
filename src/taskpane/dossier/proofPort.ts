import type { readProof } from '../../excel/readProof';

/** What Verify asks of Excel. */
export interface ProofPort {
  readonly readProof: typeof readProof;
}

/** Excel itself, fetched when somebody verifies. */
export const EXCEL_PROOF: ProofPort = {
  readProof: async () => (await import('../../excel/readProof')).readProof(),
};
