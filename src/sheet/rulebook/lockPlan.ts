import { markedCandidates } from '../../domain/markedCandidates';
import type { LocalMoment } from '../../domain/procedure/round';
import { sha256 } from '../../domain/sha256';
import type { Language } from '../../i18n/language';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import { proofSheetText } from '../../i18n/proofSheetText';
import { RULEBOOK_HEADINGS } from '../../i18n/proof/sheet/wording';
import { piecesOf } from '../cellPieces';
import { checkWorkbook } from '../checkedWorkbook';
import { serialOfLocalMoment } from '../localMoment';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import { startJournalSteps } from '../journal/startJournal';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { HEADING, MOMENT_FORMAT, NOTE, TITLE } from '../setUp/looks';
import type { Cell, Step } from '../setUp/step';
import { literalText } from '../nativeCheck/literalText';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROOF_TABLES } from '../workbookNames';
import { PROOF_NAMES, textName } from './proofNames';
import { readRulebook } from './readRulebook';
import { ruleChanges } from './ruleChanges';
import { canonicalFactsOf, rulesOfWorkbook } from './rulesOfWorkbook';
import { rulebookText } from './rulebookText';

export interface LockRequest {
  readonly at: LocalMoment;
  readonly by: string;
  /** Needed from the second version on. */
  readonly why: string;
}

/** Rules with which nobody can be ranked; they are mended before they are locked. */
const UNUSABLE_RULES: ReadonlySet<string> = new Set([
  'noSelectionCriteria',
  'weightMissing',
  'weightNotNumber',
  'weightNotPositive',
  'weightsOffTotal',
  'criterionDuplicate',
  'shortlistSizeUnusable',
  'factUnusable',
  'scaleUnreadable',
]);

/** Locks the rules as they stand, as the first version or as a new one. Versions before it are kept, and the journal starts. */
export function lockPlan({ at, by, why }: LockRequest, language: Language): Planner {
  return async (snapshot) => {
    const checked = checkWorkbook(snapshot, language);
    const versions = readRulebook(snapshot);
    const last = versions.at(-1) ?? null;
    const rules = rulesOfWorkbook(snapshot);
    const issues: LocatedIssue[] = (checked?.issues ?? []).filter(({ about, code, severity }) => about === 'tender' && severity === 'error' && UNUSABLE_RULES.has(code));
    if (by.trim() === '') issues.push(proofIssue('error', 'nameNeeded', {}));
    if (last && why.trim() === '') issues.push(proofIssue('error', 'whyNeeded', {}));
    const facts = canonicalFactsOf(rules);
    const locked = last?.read?.rules;
    const isSame = locked !== undefined && locked.size === facts.size && [...facts].every(([key, value]) => locked.get(key) === value);
    if (last && isSame) issues.push(proofIssue('error', 'rulesUnchanged', { version: last.version }));
    if (checked === null || issues.length > 0) return { kind: 'refused', issues };
    const version = (last?.version ?? 0) + 1;
    const head = { version, at, by, why, previous: last?.fingerprint ?? '', marked: markedCandidates(checked.field), pseudonymised: '' };
    const text = rulebookText(head, facts);
    const fingerprint = await sha256(text);
    const rows = piecesOf(text, 'full').map((piece, index): Cell[] =>
      index === 0 ? [version, serialOfLocalMoment(at), literalText(by.trim()), literalText(why.trim()), literalText(fingerprint), literalText(piece)] : [version, '', '', '', '', literalText(piece)],
    );
    const changes = last?.read ? ruleChanges(last.read.rules, rules).map(({ key, was, is }) => `${key}: ${was} → ${is}`) : [];
    const decision = { at, kind: 'rulesChanged', round: null, candidate: '', content: [`${procedureSheetText(language).decisions.rulesChanged}: ${version}`, ...changes].join('\n'), reason: why.trim(), by: by.trim() } as const;
    return {
      kind: 'steps',
      steps: [
        ...rulebookRows(snapshot, rows, language),
        { do: 'name', name: PROOF_NAMES.rulebook, formula: textName(`${version} ${fingerprint}`) },
        ...startJournalSteps(snapshot, language, at),
        ...(last && checked.procedure.stands ? decisionSteps(snapshot, decision) : []),
      ],
    };
  };
}

const WIDTHS = [50, 110, 110, 220, 380, 420];

function rulebookRows(snapshot: WorkbookSnapshot, rows: readonly Cell[][], language: Language): Step[] {
  const standing = tableNamed(snapshot, PROOF_TABLES.rulebook);
  if (standing) {
    const { sheet } = standing;
    return [{ do: 'unprotect', sheet }, { do: 'appendRows', table: PROOF_TABLES.rulebook, rows }, { do: 'protect', sheet, unlocked: [] }];
  }
  const words = proofSheetText(language);
  const sheet = freeSheetName(snapshot, words.sheets.rulebook);
  const headings = RULEBOOK_HEADINGS.map((key) => words.rulebookHeadings[key]);
  const at = { sheet, row: 3, column: 0, rows: rows.length + 1, columns: headings.length };
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.titles.rulebook], [words.notes.rulebook]] },
    { do: 'addTable', at, table: PROOF_TABLES.rulebook, headings, body: rows },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...at, row: 4, rows: 200 }, look: { verticalAlign: 'Top', align: 'Left' } },
    { do: 'look', at: { ...at, row: 4, rows: 200, column: 1, columns: 1 }, look: { numberFormat: MOMENT_FORMAT } },
    ...WIDTHS.map((width, column): Step => ({ do: 'look', at: { sheet, row: 3, column, rows: 1, columns: 1 }, look: { width } })),
    { do: 'freeze', sheet, rows: 4, columns: 0 },
    { do: 'protect', sheet, unlocked: [] },
  ];
}
