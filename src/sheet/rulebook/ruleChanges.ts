import type { CellPlace } from '../cellPlace';
import type { RuleFact } from './rulesOfWorkbook';

export interface RuleChange {
  readonly key: string;
  /** Empty where there was none. */
  readonly was: string;
  /** Empty where there is none any more. */
  readonly is: string;
  readonly cell: CellPlace | null;
}

/** Agreements that are made in the course of a procedure: what was blank may be filled in once. */
const AGREED_LATER = /^(?:setting\/|client\/|competency\/|step\/)/;

/** What differs from the rules that were locked, whichever way it was changed. */
export function ruleChanges(locked: ReadonlyMap<string, string>, now: readonly RuleFact[]): RuleChange[] {
  const seen = new Set<string>();
  const lockedGroups = new Set([...locked.keys()].map(groupOf));
  const changes = now.flatMap(({ key, value, cell }): RuleChange[] => {
    seen.add(key);
    const was = locked.get(key) ?? '';
    if (was === value) return [];
    const isOpen = AGREED_LATER.test(key) && was === '' && (locked.has(key) || !lockedGroups.has(groupOf(key)));
    return isOpen ? [] : [{ key, was, is: value, cell }];
  });
  const gone = [...locked].flatMap(([key, was]): RuleChange[] => (seen.has(key) || was === '' ? [] : [{ key, was, is: '', cell: null }]));
  return [...changes, ...gone];
}

/** What a version changed in the rules of the one before it. */
export function versionChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): RuleChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key) ?? '', after.get(key) ?? ''];
    return was === is ? [] : [{ key, was, is, cell: null }];
  });
}

function groupOf(key: string): string {
  return key.split('/')[0] ?? key;
}
