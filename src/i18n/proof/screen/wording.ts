import type { VerifyPartName } from './verifyPartName';

/** What the cards of rulebook, Verify, records and codes say. */
export interface ProofScreenWording {
  readonly rulebook: {
    readonly title: string;
    readonly explain: string;
    readonly tooLate: (marked: number) => string;
    readonly why: string;
    readonly whyHint: string;
    readonly lock: string;
    readonly lockAgain: string;
    readonly unchanged: (version: number) => string;
    readonly changed: (count: number) => string;
    readonly history: string;
    version(number: number, at: string, by: string): string;
    readonly differs: (count: number, before: number) => string;
    change(rule: string, was: string, is: string): string;
    readonly lockedAfter: (marked: number) => string;
    readonly fingerprint: string;
  };
  readonly verify: {
    readonly title: string;
    readonly explain: string;
    readonly start: string;
    readonly again: string;
    readonly working: string;
    readonly clean: string;
    cleanBody(candidates: number, record: number | null): string;
    readonly found: (count: number) => string;
    readonly stale: string;
    readonly parts: Readonly<Record<VerifyPartName, string>>;
  };
  readonly record: {
    readonly title: string;
    readonly explain: string;
    readonly step: string;
    readonly stepHint: string;
    readonly start: string;
    readonly list: string;
    readonly none: string;
    entry(number: number, step: string): string;
    by(at: string, by: string): string;
    readonly keepElsewhere: string;
    readonly needsName: string;
  };
  readonly pseudonymise: {
    readonly title: string;
    readonly explain: string;
    readonly start: string;
    readonly question: string;
    readonly irreversible: string;
    readonly confirm: string;
    readonly cancel: string;
  };
}
