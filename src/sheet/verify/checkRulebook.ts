import { sha256 } from '../../domain/sha256';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import { PROOF_NAMES, textOfName } from '../rulebook/proofNames';
import { readRulebook, type RulebookVersion } from '../rulebook/readRulebook';
import { rulebookIssues } from '../rulebook/rulebookIssues';
import type { ProofReading } from './proofReading';

/** Rules against the lock, and the lock against its own fingerprints. */
export async function checkRulebook({ snapshot, names }: ProofReading): Promise<LocatedIssue[]> {
  const versions = readRulebook(snapshot);
  const hashes = await Promise.all(versions.map(({ text }) => sha256(text)));
  const own = versions.flatMap((each, index): LocatedIssue[] => {
    const { version, fingerprint, read, cell } = each;
    if (!read || hashes[index] !== fingerprint || !headFits(each)) return [proofIssue('error', 'rulebookAltered', { version }, cell)];
    const before = versions[index - 1];
    const follows = version === (before?.version ?? 0) + 1 && read.head.previous === (before?.fingerprint ?? '');
    return follows ? [] : [proofIssue('error', 'rulebookChainBroken', { version }, cell)];
  });
  const last = versions.at(-1);
  const held = textOfName(names.get(PROOF_NAMES.rulebook));
  const now = last ? `${last.version} ${last.fingerprint}` : null;
  const isGone = held !== null && Number(held.split(' ')[0]) > (last?.version ?? 0);
  const anchor = isGone
    ? [proofIssue('error', 'rulebookMissing', { version: Number(held.split(' ')[0]) })]
    : held === now || (last && own.length > 0)
      ? []
      : [held === null ? proofIssue('error', 'nameMissing', { name: PROOF_NAMES.rulebook }) : proofIssue('error', 'nameMoved', { name: PROOF_NAMES.rulebook })];
  const seen = new Set(own.map(({ facts }) => JSON.stringify(facts)));
  return [...rulebookIssues(snapshot).filter(({ code, facts }) => code === 'ruleChanged' || !seen.has(JSON.stringify(facts))), ...own, ...anchor];
}

/** What the cells beside the text say must be what the text says. */
function headFits({ version, at, by, why, read }: RulebookVersion): boolean {
  const head = read?.head;
  return head?.version === version && head.at === at && head.by === by && head.why === why;
}
