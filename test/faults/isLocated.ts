import type { LocatedIssue } from '../../src/sheet/locatedIssue';
import { locatedIssueText } from '../../src/sheet/locatedIssueText';

/** True unless an outcome refuses something and an issue of it has no words, in either language. */
export function isLocated(value: unknown): boolean {
  const { kind, issues } = (value ?? {}) as { readonly kind?: string; readonly issues?: readonly LocatedIssue[] };
  if (kind !== 'refused') return true;
  return (issues ?? []).length > 0 && (issues ?? []).every((issue) => (['nl', 'en'] as const).every((language) => /\S{2}/.test(locatedIssueText(issue, language))));
}
