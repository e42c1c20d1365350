import { sha256 } from '../../domain/sha256';
import type { Language } from '../../i18n/language';
import { checkWorkbook } from '../checkedWorkbook';
import type { LocatedIssue } from '../locatedIssue';
import { lotsThatDiffer } from '../lots/replayLots';
import { readRecords } from '../record/readRecords';
import { standingRecords } from '../record/standingRecords';
import { clientState } from '../clientRound/clientState';
import { awardFormulasMade } from './awardFormulasMade';
import { checkAwardOutcomes } from './checkAwardOutcomes';
import { checkFormulas } from './checkFormulas';
import { checkInputs } from './checkInputs';
import { checkMade } from './checkMade';
import { checkOutcomes } from './checkOutcomes';
import { checkRecords } from './checkRecords';
import { checkClientOutcomes, checkInterviewOutcomes } from './checkRoundOutcomes';
import { checkRulebook } from './checkRulebook';
import { checkSheetLines } from './checkSheetLines';
import { checkSinceRecord } from './checkSinceRecord';
import type { ProofReading } from './proofReading';
import { clientFormulasMade, interviewFormulasMade } from './roundFormulas';

export const VERIFY_PARTS = ['rules', 'formulas', 'results', 'inputs', 'records', 'lots', 'sinceRecord'] as const;
export type VerifyPart = (typeof VERIFY_PARTS)[number];

/** What Verify looked at, and each cell where the workbook says otherwise. */
export interface Verification {
  readonly parts: Readonly<Record<VerifyPart, readonly LocatedIssue[]>>;
  /** The number of the last record; null where there is none. */
  readonly record: number | null;
  readonly candidates: number;
}

/** Works everything out anew from what people typed and from the rulebook. Null where the workbook holds no tender. */
export async function verifyWorkbook(proof: ProofReading, language: Language): Promise<Verification | null> {
  const checked = checkWorkbook(proof.snapshot, language);
  if (checked === null) return null;
  const last = readRecords(proof.snapshot).at(-1);
  const standing = last && standingRecords(proof.cells).find(({ number }) => number === last.number);
  const hash = standing ? await sha256(standing.text) : null;
  // A record that was tampered with says nothing of what was typed then.
  const content = standing && hash === last.text.fingerprint ? standing.content : null;
  const { rounds } = clientState(checked);
  const made = [
    ...rounds.flatMap((round) => clientFormulasMade(checked, round)),
    ...checked.interviews.rounds.flatMap((round) => interviewFormulasMade(checked, round)),
    ...(await awardFormulasMade(checked)),
  ];
  return {
    parts: {
      rules: await checkRulebook(proof),
      formulas: [...checkFormulas(proof), ...checkSheetLines(proof), ...checkMade(proof, made)],
      results: [
        ...checkOutcomes(proof, checked),
        ...rounds.flatMap((round) => checkClientOutcomes(checked, round)),
        ...checked.interviews.rounds.flatMap((round) => checkInterviewOutcomes(checked, round)),
        ...checkAwardOutcomes(proof, checked),
      ],
      inputs: checkInputs(proof, checked),
      records: await checkRecords(proof),
      lots: await lotsThatDiffer(proof.snapshot),
      sinceRecord: content ? checkSinceRecord(checked, content, proof.cells) : [],
    },
    record: last?.number ?? null,
    candidates: checked.field.count,
  };
}

/** All findings, in the order of the parts. */
export function findingsOf({ parts }: Verification): LocatedIssue[] {
  return VERIFY_PARTS.flatMap((part) => parts[part]);
}
