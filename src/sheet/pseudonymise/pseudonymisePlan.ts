import { plainText } from '../../domain/canonicalText';
import type { LocalMoment } from '../../domain/procedure/round';
import { sha256 } from '../../domain/sha256';
import type { Language } from '../../i18n/language';
import { proofSheetText } from '../../i18n/proofSheetText';
import { piecesOf } from '../cellPieces';
import { cellOfAddress } from '../a1';
import type { CellPlace } from '../cellPlace';
import { checkWorkbook } from '../checkedWorkbook';
import { isFrozen } from '../freeze/frozen';
import { proofIssue } from '../locatedIssue';
import { literalText } from '../nativeCheck/literalText';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import type { RecordContent } from '../record/recordContent';
import { readRecords } from '../record/readRecords';
import { recordSheet } from '../record/recordSheet';
import { recordText } from '../record/recordText';
import { standingRecords } from '../record/standingRecords';
import { PROOF_NAMES, textName } from '../rulebook/proofNames';
import { readRulebook } from '../rulebook/readRulebook';
import { rulebookText } from '../rulebook/rulebookText';
import type { Cell, Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import type { WorkbookSnapshot } from '../snapshot';
import { checkRecords } from '../verify/checkRecords';
import { checkRulebook } from '../verify/checkRulebook';
import { PROOF_TABLES, ROUND_TABLES } from '../workbookNames';
import { codedCells, maySpill } from './codedCells';
import { coderOf, type Coder } from './coder';
import { freeTextsIn } from './freeTextsIn';
import { isFreeText, ownColumnsOf } from './freeText';

export interface PseudonymiseRequest {
  readonly at: LocalMoment;
  readonly by: string;
}

/**
 * Replaces names, suppliers and free text by codes in every sheet, in the rulebook and in the records, which are chained
 * anew with a note. No key is kept. Where a record does not fit its fingerprint nothing is done: a new chain would hide it.
 */
export function pseudonymisePlan({ at, by }: PseudonymiseRequest, language: Language): Planner {
  return async (snapshot, readCells) => {
    const checked = checkWorkbook(snapshot, language);
    if (checked === null || checked.field.count === 0) return { kind: 'refused', issues: [proofIssue('error', 'nothingToReplace', {})] };
    if (by.trim() === '') return { kind: 'refused', issues: [proofIssue('error', 'nameNeeded', {})] };
    if (isFrozen(snapshot)) return { kind: 'refused', issues: [proofIssue('error', 'frozenFirst', {})] };
    const cells = await readCells(maySpill);
    const proof = { snapshot, cells, names: new Map<string, string>(), hiddenRows: new Map<string, readonly number[]>(), hiddenColumns: new Map<string, readonly number[]>() };
    const isBroken = ({ code }: { code: string }): boolean => !['nameMissing', 'ruleChanged', 'recordUnprotected'].includes(code);
    const broken = [...(await checkRecords(proof)), ...(await checkRulebook(proof))].filter(isBroken);
    if (broken.length > 0) return { kind: 'refused', issues: broken };
    const standing = standingRecords(cells);
    const records = standing.flatMap(({ content }) => (content ? [content] : [])).sort((a, b) => a.number - b.number);
    const versions = readRulebook(snapshot);
    const own = ownColumnsOf(snapshot, checked.tender);
    const free = freeTextsIn(snapshot, cells, records, versions, own);
    const coder = coderOf(checked, records, versions, free, language);
    const rulebook = await codedRulebook(snapshot, coder, { at, by });
    const chain = await codedRecords(snapshot, records, coder, own, rulebook.fingerprints, { at, by });
    const sheetOf = (number: number): string => standing.find((each) => each.number === number)?.sheet.sheet ?? '';
    const untouched = new Set([...standing.map(({ sheet }) => sheet.sheet), ...[PROOF_TABLES.records, PROOF_TABLES.rulebook].flatMap((name) => snapshot.tables.filter((table) => table.name === name).map(({ sheet }) => sheet))]);
    const written = [...codedCells(snapshot, cells, coder, own, untouched), ...rulebook.steps, ...chain.rows];
    const locked = snapshot.sheets.filter(({ name, isProtected }) => isProtected && written.some((step) => step.do === 'write' && step.at.sheet === name)).map(({ name }) => name);
    const { codes } = proofSheetText(language);
    const head = readRecords(snapshot).at(-1)?.text.fingerprint ?? '';
    const note = { at, kind: 'other', round: null, candidate: '', content: codes.decision(head), reason: codes.reason, by: by.trim() } as const;
    return {
      kind: 'steps',
      steps: [
        ...locked.map((sheet): Step => ({ do: 'unprotect', sheet })),
        ...written,
        ...locked.map((sheet): Step => ({ do: 'protect', sheet, unlocked: [], keeps: true })),
        ...rulebook.names,
        ...chain.names,
        ...(checked.procedure.stands ? decisionSteps(snapshot, note) : []),
        ...chain.records.flatMap(({ content, fingerprint }): Step[] => [{ do: 'removeSheet', sheet: sheetOf(content.number) }, ...recordSheet(sheetOf(content.number), content, fingerprint)]),
        ...renamedSheets(snapshot, coder),
      ],
    };
  };
}

/** Members have sheets that are called after them. Last, because every other step knows a sheet by the name that it had. */
function renamedSheets(snapshot: WorkbookSnapshot, coder: Coder): Step[] {
  const given: string[] = [];
  return snapshot.sheets.flatMap(({ name }): Step[] => {
    const coded = coder.names(name);
    if (coded === name) return [];
    const to = freeSheetName(snapshot, coded, given);
    given.push(to);
    return [{ do: 'renameSheet', sheet: name, to }];
  });
}

function cellWrite(cell: CellPlace | null, value: Cell): Step[] {
  const place = cell && cellOfAddress(cell.address);
  return cell && place ? [{ do: 'write', at: { sheet: cell.sheet, ...place, rows: 1, columns: 1 }, cells: [[value]] }] : [];
}

async function codedRulebook(snapshot: WorkbookSnapshot, coder: Coder, { at, by }: PseudonymiseRequest): Promise<{ steps: Step[]; names: Step[]; fingerprints: ReadonlyMap<number, string> }> {
  const steps: Step[] = [];
  const fingerprints = new Map<number, string>();
  let previous = '';
  for (const { version, read, fingerprint: old, rows, cell } of readRulebook(snapshot)) {
    if (!read || !cell) continue;
    const head = { ...read.head, by: coder.names(read.head.by), why: coder.free(read.head.why), previous, pseudonymised: `${at} ${plainText(by)} ${old}` };
    const text = rulebookText(head, new Map([...read.rules].map(([key, value]) => [key, ruleInCodes(key, value, coder)])));
    const pieces = piecesOf(text, 'full');
    // A text that became longer than its rows goes on in the last of them; codes are short, so it fits.
    const inRows = rows.map((_, index) => (index === rows.length - 1 ? pieces.slice(index).join('\n') : (pieces[index] ?? '')));
    previous = await sha256(text);
    fingerprints.set(version, previous);
    const place = cellOfAddress(cell.address)!;
    const first = place.row - rows[0]!;
    rows.forEach((row, index) => {
      const line: Cell[] = index === 0 ? [literalText(head.by), literalText(head.why), literalText(previous), literalText(inRows[0] ?? '')] : ['', '', '', literalText(inRows[index] ?? '')];
      steps.push({ do: 'write', at: { sheet: cell.sheet, row: first + row, column: place.column - 3, rows: 1, columns: 4 }, cells: [line] });
    });
  }
  const [last] = [...fingerprints].slice(-1);
  return { steps, fingerprints, names: last ? [{ do: 'name', name: PROOF_NAMES.rulebook, formula: textName(`${last[0]} ${last[1]}`) }] : [] };
}

/** Rules hold names only where members were agreed on; criteria are words of the notice. */
function ruleInCodes(key: string, value: string, coder: Coder): string {
  return key === 'setting/members' ? value.split('\n').map((line) => coder.names(line)).join('\n') : value;
}

interface CodedRecords {
  readonly records: readonly { readonly content: RecordContent; readonly fingerprint: string }[];
  readonly rows: Step[];
  readonly names: Step[];
}

async function codedRecords(
  snapshot: WorkbookSnapshot,
  records: readonly RecordContent[],
  coder: Coder,
  own: ReadonlySet<string>,
  rulebooks: ReadonlyMap<number, string>,
  { at, by }: PseudonymiseRequest,
): Promise<CodedRecords> {
  const listed = readRecords(snapshot);
  const head = listed.at(-1)?.text.fingerprint ?? '';
  const coded: { content: RecordContent; fingerprint: string }[] = [];
  const rows: Step[] = [];
  let previous = '';
  for (const record of records) {
    const content: RecordContent = {
      ...inCodes(record, coder, own),
      previous,
      rulebook: record.rulebook && { ...record.rulebook, fingerprint: rulebooks.get(record.rulebook.version) ?? record.rulebook.fingerprint },
      pseudonymised: { at, by: plainText(by), head },
    };
    const fingerprint = await sha256(recordText(content));
    const row = listed.find(({ number }) => number === record.number);
    rows.push(
      ...cellWrite(row?.cell('step') ?? null, literalText(content.step)),
      ...cellWrite(row?.cell('by') ?? null, literalText(content.by)),
      ...cellWrite(row?.cell('fingerprint') ?? null, literalText(fingerprint)),
      ...cellWrite(row?.cell('previous') ?? null, literalText(previous)),
    );
    previous = fingerprint;
    coded.push({ content, fingerprint });
  }
  const last = coded.at(-1);
  return { records: coded, rows, names: last ? [{ do: 'name', name: PROOF_NAMES.records, formula: textName(`${last.content.number} ${last.fingerprint}`) }] : [] };
}

function inCodes(record: RecordContent, coder: Coder, own: ReadonlySet<string>): RecordContent {
  const cell = (table: string, heading: string, value: unknown): unknown =>
    typeof value !== 'string' ? value : isFreeText(table, heading, own) ? coder.free(value) : coder.names(value);
  return {
    ...record,
    step: coder.names(record.step),
    by: coder.names(record.by),
    rules: record.rules.map(([key, value]) => [key, ruleInCodes(key, value, coder)] as const),
    // On the sheet of a panel members head columns of their own.
    tables: record.tables.map((table) => ({ ...table, headings: table.name.startsWith(`${ROUND_TABLES.panel}_`) ? table.headings.map((heading) => coder.names(heading)) : table.headings, rows: table.rows.map((row) => row.map((value, column) => cell(table.name, table.headings[column] ?? '', value))) })),
    results: record.results.map((each) => ({ ...each, candidate: coder.names(each.candidate), supplier: coder.names(each.supplier) })),
    rounds: record.rounds.map((round) => ({ ...round, rows: round.rows.map((each) => ({ ...each, candidate: coder.names(each.candidate) })) })),
    ties: record.ties.map((text) => coder.copied(text)),
    decisions: record.decisions.map((text) => coder.copied(text)),
    open: record.open.map((text) => coder.copied(text)),
  };
}
