import { canonicalFacts, canonicalText, plainText } from '../../domain/canonicalText';
import type { LocalMoment } from '../../domain/procedure/round';

/** What stands above the rules of a version. All of it is part of what is hashed. */
export interface RulebookHead {
  readonly version: number;
  readonly at: LocalMoment;
  readonly by: string;
  readonly why: string;
  /** The fingerprint of the version before; empty for the first. */
  readonly previous: string;
  /** Candidates that had a mark already when this was locked. */
  readonly marked: number;
  /** When and by whom names were replaced, and the fingerprint before; empty where nobody did. */
  readonly pseudonymised: string;
}

const FORM = 'tender-rulebook 1';

/** The text of a version, of which the fingerprint is the SHA-256. Source: docs/record.md, "Rulebook". */
export function rulebookText(head: RulebookHead, rules: ReadonlyMap<string, string>): string {
  const { version, at, by, why, previous, marked, pseudonymised } = head;
  const facts = new Map([
    ['version', String(version)],
    ['at', at],
    ['by', plainText(by)],
    ['why', plainText(why)],
    ['previous', previous],
    ['marked', String(marked)],
    ...(pseudonymised === '' ? [] : [['pseudonymised', pseudonymised] as const]),
  ]);
  return `${FORM}\n${canonicalText(facts)}\n\n${canonicalText(rules)}`;
}

/** Head and rules of a version; null where the text is none of ours. */
export function readRulebookText(text: string): { readonly head: RulebookHead; readonly rules: ReadonlyMap<string, string> } | null {
  const cut = text.indexOf('\n\n');
  if (!text.startsWith(`${FORM}\n`) || cut < 0) return null;
  const facts = canonicalFacts(text.slice(0, cut));
  const fact = (key: string): string => facts.get(key) ?? '';
  return {
    head: { version: Number(fact('version')), at: fact('at'), by: fact('by'), why: fact('why'), previous: fact('previous'), marked: Number(fact('marked')), pseudonymised: fact('pseudonymised') },
    rules: canonicalFacts(text.slice(cut + 2)),
  };
}
