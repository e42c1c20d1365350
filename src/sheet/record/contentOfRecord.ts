import { isPending } from '../../domain/assess';
import { plainText } from '../../domain/canonicalText';
import type { LocalMoment } from '../../domain/procedure/round';
import { candidatesOf } from '../../domain/procedure/decision';
import { nameKey } from '../../domain/nameKey';
import { settledShortlist } from '../../domain/procedure/settledShortlist';
import { pointsAsNumber, type Points } from '../../domain/points';
import { tiesIn, type Tie } from '../../domain/tie';
import { formatNumber, list } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import { proofSheetText } from '../../i18n/proofSheetText';
import type { FactKey } from '../../i18n/workbook/wording';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { locatedIssueText } from '../locatedIssueText';
import { tieLedger } from '../lots/tieLedger';
import { readLots } from '../lots/readLots';
import { readRulebook } from '../rulebook/readRulebook';
import { ruleChanges } from '../rulebook/ruleChanges';
import { rulesOfWorkbook } from '../rulebook/rulesOfWorkbook';
import { scaleAsText } from '../scaleText';
import type { RecordContent, RecordedCriterion, RecordedResult } from './recordContent';
import { recordedTables } from './recordedTables';
import { resultsOf } from './resultsOf';
import { roundResults } from './roundResults';

export interface RecordRequest {
  readonly at: LocalMoment;
  readonly by: string;
  readonly step: string;
}

/** What a record of the workbook as it stands now holds. */
export function contentOfRecord(checked: CheckedWorkbook, { at, by, step }: RecordRequest, number: number, previous: string, language: Language): RecordContent {
  const { snapshot, tender, assessment, facts } = checked;
  const rules = rulesOfWorkbook(snapshot);
  const last = readRulebook(snapshot).at(-1);
  const fact = (key: FactKey): string => String(facts.get(key)?.value ?? '').trim();
  return {
    number,
    at,
    step: plainText(step),
    by: plainText(by),
    language,
    previous,
    rulebook: last ? { version: last.version, fingerprint: last.fingerprint, changes: last.read ? ruleChanges(last.read.rules, rules).length : 0 } : null,
    tender: [fact('number'), fact('title'), fact('client')].filter((text) => text !== ''),
    size: tender.shortlistSize,
    provisional: assessment.provisional,
    rules: rules.map(({ key, value }) => [key, value] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    criteria: criteria(checked, rules, language),
    tables: recordedTables(snapshot),
    results: settledResults(checked),
    rounds: roundResults(checked),
    ties: tieTexts(checked, language),
    decisions: decisionTexts(checked, language),
    open: [...unsettled(checked, language), ...checked.issues.map((issue) => [...(issue.cell ? [`${issue.cell.sheet}!${issue.cell.address}: `] : []), locatedIssueText(issue, language)].join(''))],
    pseudonymised: null,
  };
}

function criteria({ tender }: CheckedWorkbook, rules: ReturnType<typeof rulesOfWorkbook>, language: Language): RecordedCriterion[] {
  const sources = new Map(rules.map(({ key, value }) => [key, value]));
  return [
    ...tender.knockOuts.map(
      ({ id, text }): RecordedCriterion => ({ kind: 'knockOut', id, text, weight: null, scale: '', source: sources.get(`knockOut/${plainText(id)}/source`) ?? '' }),
    ),
    ...tender.selection.map(
      ({ id, text, weight, scale }): RecordedCriterion => ({
        kind: 'selection',
        id,
        text,
        weight: weight === null ? null : pointsAsNumber(weight),
        scale: scaleAsText(scale, language),
        source: sources.get(`selection/${plainText(id)}/source`) ?? '',
      }),
    ),
  ];
}

function tieTexts(checked: CheckedWorkbook, language: Language): string[] {
  const { assessment, field, procedure, snapshot } = checked;
  const { page } = proofSheetText(language);
  const { ranking, competing, shortlist } = assessment;
  const names = (rows: readonly number[]): string => list([...rows].map((row) => field.names[row] ?? '').sort(), language);
  const textOf = (tie: Tie): string[] => {
    const score = formatNumber(pointsAsNumber(tie.score as Points), language);
    if (tie.withoutRate.length > 0) return [page.tieWithoutRate(names(tie.rows), score)];
    if (tie.outcome === 'rate') return [page.tieByRate(list(tie.rows.map((row) => field.names[row] ?? ''), language), score)];
    const shared = new Map<number, number[]>();
    for (const row of tie.rows) shared.set(ranking.rank[row]!, [...(shared.get(ranking.rank[row]!) ?? []), row]);
    return [...shared].flatMap(([rank, rows]) => (rows.length > 1 ? [page.tieShared(names(rows), rank, score)] : []));
  };
  const atCut = shortlist && shortlist.unresolvedAtCut.length > 0 ? [page.tieAtCut(names(shortlist.unresolvedAtCut), shortlist.placesLeft)] : [];
  const settled = settledShortlist(assessment, field.names, procedure.decisions)?.decision;
  const decided = settled ? [page.tieSettled(list(candidatesOf(settled), language), settled.content.split('\n')[0] ?? '')] : [];
  const later = tieLedger(checked).flatMap(({ cut, round, tied, places, decision }) => {
    if (cut === 'shortlist' || round === null) return [];
    const taken = candidatesOf(decision ?? { candidate: '' }).filter((name) => tied.some((each) => nameKey(each) === nameKey(name)));
    const what = decision?.content.split('\n')[0] || decision?.reason || '';
    return [page.tieLater(cut, round, list([...tied].sort(), language), places, list(taken, language), what)];
  });
  const lots = readLots(snapshot).map(({ number, participants, seed, present, outcome }) =>
    page.lots(number, participants.map((name, index) => `${index + 1}. ${name}`).join('; '), seed, list(present, language), outcome.map((line) => line.split(' · ')[0] ?? '').join('; ')),
  );
  return [...tiesIn(ranking, competing, field.rates).flatMap(textOf), ...atCut, ...decided, ...later, ...lots];
}

/** What no issue says: who is still to be assessed, and a tie at the cut that nobody has settled. */
function unsettled({ assessment, field, procedure }: CheckedWorkbook, language: Language): string[] {
  const { page } = proofSheetText(language);
  const names = (rows: readonly number[]): string => list(rows.map((row) => field.names[row] ?? '').sort(), language);
  const rows = Array.from({ length: field.count }, (_, row) => row);
  const pending = rows.filter((row) => isPending(assessment.standing[row] ?? 0, assessment.score[row] ?? Number.NaN));
  const open = settledShortlist(assessment, field.names, procedure.decisions)?.open ?? [];
  return [...(pending.length > 0 ? [page.notAssessed(names(pending))] : []), ...(open.length > 0 ? [page.undecided(names(open))] : [])];
}

function decisionTexts({ procedure }: CheckedWorkbook, language: Language): string[] {
  const words = procedureSheetText(language).decisions;
  return procedure.decisions.map(({ number, at, kind, candidate, content, reason, by }) => {
    const what = [candidate, content].map(onOneLine).filter((text) => text !== '').map(asSentence).join(' ');
    const said = what === '' ? asSentence(words[kind]) : `${words[kind]}: ${what}`;
    return [`${number}. ${at.replace('T', ' ')} ${said}`, ...(reason === '' ? [] : [asSentence(onOneLine(reason))]), `(${by})`].join(' ');
  });
}

/** Lines below each other as one, with a sign between them where they have none. */
function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.reduce((all, line) => (all === '' ? line : /[.:;!?]$/.test(all) ? `${all} ${line}` : `${all}; ${line}`), '');
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Where a decision settled the tie at the cut, the list says who is on it; what settled it stands among the ties. */
function settledResults(checked: CheckedWorkbook): RecordedResult[] {
  const settled = settledShortlist(checked.assessment, checked.field.names, checked.procedure.decisions)?.decision;
  const taken = new Set(settled ? candidatesOf(settled).map(nameKey) : []);
  return resultsOf(checked).map((each) =>
    settled && each.place === 'unresolved' ? { ...each, place: taken.has(nameKey(each.candidate)) ? 'in' : 'out' } : each,
  );
}
