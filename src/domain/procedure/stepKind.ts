/** What a step of the procedure does with the candidates, whatever number and title the notice gives it. */
export const STEP_KINDS = ['knockOuts', 'selection', 'client', 'interviews'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
