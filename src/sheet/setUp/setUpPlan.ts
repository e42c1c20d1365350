import type { Language } from '../../i18n/language';
import type { HeadingKey, SheetKey, WorkbookWording } from '../../i18n/workbook/wording';
import { workbookText } from '../../i18n/workbookText';
import { withdrawals } from '../../domain/procedure/withdrawal';
import type { Tender } from '../../domain/tender';
import { cellAddress, cellOfAddress } from '../a1';
import { candidateColumns } from '../candidateColumns';
import { criterionHeading } from '../criterionHeading';
import type { CandidateHeadings } from '../formulas';
import { columnsWithHeading } from '../headings';
import { workbookIssue, type LocatedIssue } from '../locatedIssue';
import type { Plan } from '../plan';
import { readProcedure } from '../procedure/readProcedure';
import { readRules } from '../readRules';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type SpillSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import type { TenderContents } from '../tenderContents';
import { columnReference } from '../structuredReference';
import { presentFormula } from '../withdrawnFormula';
import { NAMES, TABLES } from '../workbookNames';
import { calculatedFormulas } from './calculatedColumns';
import { candidatesSheet, HEADING_ROW, newTableHeadings } from './candidatesSheet';
import { criteriaSheet } from './criteriaSheet';
import { highlightStep } from './highlight';
import { hasScales, inputNames, type RuleWords, type WithdrawalWords } from './inputNames';
import { missingColumns } from './missingColumns';
import { noticeSheet } from './noticeSheet';
import { assessmentFormula, calculationSheet, shortlistFormula, shortlistSheet } from './resultSheets';
import type { Area, Step, Stretch } from './step';
import { tenderSheet } from './tenderSheet';
import { validations } from './validations';

/**
 * Everything that the workbook lacks, as steps. Where it already holds a tender, its own rules count and `contents` is
 * not needed: tables, columns, names and formulas that are gone come back, and nothing that a person typed is touched.
 */
export function setUpPlan(snapshot: WorkbookSnapshot, contents: TenderContents | null, language: Language): Plan {
  const refusals = obstacles(snapshot);
  if (refusals.length > 0) return { kind: 'refused', issues: refusals };
  const words = workbookText(language);
  const sheets = freeSheetNames(snapshot, words);
  const lacks = (key: keyof typeof TABLES): boolean => tableNamed(snapshot, TABLES[key]) === null;
  const standing = readRules(snapshot).tender;
  // One table may stand without the other, where setting up was broken off.
  const tender = {
    ...(contents !== null && lacks('facts') ? contents.tender : standing),
    knockOuts: contents !== null && lacks('knockOuts') ? contents.tender.knockOuts : standing.knockOuts,
    selection: contents !== null && lacks('selection') ? contents.tender.selection : standing.selection,
  };
  const written: TenderContents = { ...NOTHING, ...contents, tender };
  const table = tableNamed(snapshot, TABLES.candidates);
  const headings = candidateHeadings(table, words);
  const headingOf = criterionHeadings(table, tender, words);
  const withdrawal = withdrawalWords(snapshot, headings.candidate, words);
  const has = { knockOuts: tender.knockOuts.length > 0 || withdrawal !== null, scales: hasScales(tender) };
  const lacking = { knockOuts: lacks('knockOuts'), selection: lacks('selection') };
  const { spills } = snapshot;
  const steps: Step[] = [
    ...(lacks('facts') ? tenderSheet(sheets.tender, written, words) : []),
    ...(lacking.knockOuts || lacking.selection
      ? criteriaSheet(sheets.criteria, written, words, language, lacking)
      : []),
    ...(table ? columnsToAdd(table, tender, headings) : candidatesSheet(sheets.candidates, tender, headings, words)),
    ...validations(tender, headings.rate, headingOf, words, language),
    ...inputNames(tender, headingOf, ruleWords(snapshot, words), language, withdrawal),
    ...(spills.assessment
      ? restored(spills.assessment, (at) => assessmentFormula(at, headings, has))
      : calculationSheet(sheets.calculation, headings, words, has)),
    ...calculatedFormulas(tender, headings, headingOf, words, (heading) => untypedStretches(table, heading)),
    ...(spills.shortlist
      ? restored(spills.shortlist, (at) => shortlistFormula(at, headings, has))
      : shortlistSheet(sheets.shortlist, headings, words, has)),
    ...(table ? highlightSteps(table) : newTableHighlight(tender, headings, words)),
    ...noticeSheet(sheets.notice, snapshot, written, words),
    { do: 'show', sheet: table?.sheet ?? sheets.candidates },
  ];
  const { tender: facts, criteria, candidates, shortlist, notice, calculation } = sheets;
  return { kind: 'steps', steps: sheetsFirst(steps, [facts, criteria, candidates, shortlist, notice, calculation]) };
}

/** Sheets come into being in the order in which people read them, whatever order their formulas need. */
function sheetsFirst(steps: readonly Step[], order: readonly string[]): Step[] {
  const added = order.flatMap((sheet) => steps.filter((step) => step.do === 'addSheet' && step.sheet === sheet));
  return [...added, ...steps.filter((step) => step.do !== 'addSheet')];
}

/**
 * What a first withdrawal adds to the formulas: the name that says who is left out, and the assessment that reads it. From
 * then on the formulas follow the decisions themselves.
 */
export function withdrawalFormulas(snapshot: WorkbookSnapshot, language: Language): Step[] {
  const withName = { ...snapshot, names: [...snapshot.names, NAMES.present] };
  const plan = setUpPlan(withName, null, language);
  const names: readonly string[] = [NAMES.present, NAMES.answers, NAMES.knockOutIds];
  const { assessment } = snapshot.spills;
  return plan.kind === 'refused'
    ? []
    : plan.steps.filter((step) => {
        if (step.do === 'name') return names.includes(step.name);
        return step.do === 'write' && step.at.sheet === assessment?.sheet && cellAddress(step.at.row, step.at.column) === assessment.address;
      });
}

/** Null while nobody withdrew: then the formulas stay as short as they can be. */
function withdrawalWords(snapshot: WorkbookSnapshot, candidate: string, words: WorkbookWording): WithdrawalWords | null {
  if (!snapshot.names.includes(NAMES.present) && withdrawals(readProcedure(snapshot).decisions).size === 0) return null;
  const present = presentFormula(snapshot, columnReference(TABLES.candidates, candidate), words);
  return present === null ? null : { present, label: words.withdrawn };
}

const NOTHING: Omit<TenderContents, 'tender'> = { facts: {}, factSources: {}, criterionSources: new Map() };

/** Tables of somebody else with our name, and protected sheets of ours, stop set-up before anything is written. */
function obstacles(snapshot: WorkbookSnapshot): LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  const expected: Readonly<Record<string, HeadingKey>> = {
    [TABLES.facts]: 'fact',
    [TABLES.knockOuts]: 'criterion',
    [TABLES.selection]: 'weight',
    [TABLES.candidates]: 'candidate',
  };
  for (const [name, heading] of Object.entries(expected)) {
    const table = tableNamed(snapshot, name);
    if (!table) continue;
    const { sheet } = table;
    if (columnsWithHeading(table.headings, heading).length === 0 && !hasAnyOf(table)) {
      issues.push(workbookIssue('error', 'tableNameTaken', { table: name, sheet }));
    }
    if (name === TABLES.candidates && snapshot.sheets.find((each) => each.name === sheet)?.isProtected) {
      issues.push(workbookIssue('error', 'sheetProtected', { sheet }));
    }
  }
  return issues;
}

/** One retyped heading does not make a table somebody else's. */
function hasAnyOf(table: TableSnapshot): boolean {
  const keys: HeadingKey[] = ['value', 'source', 'id', 'criterion', 'rate', 'admitted', 'score', 'rank'];
  return keys.some((key) => columnsWithHeading(table.headings, key).length > 0);
}

function freeSheetNames(snapshot: WorkbookSnapshot, words: WorkbookWording): Record<SheetKey, string> {
  const given: string[] = [];
  const free = (wanted: string): string => {
    const name = freeSheetName(snapshot, wanted, given);
    given.push(name);
    return name;
  };
  return {
    tender: free(words.sheets.tender),
    criteria: free(words.sheets.criteria),
    candidates: free(words.sheets.candidates),
    shortlist: free(words.sheets.shortlist),
    calculation: free(words.sheets.calculation),
    notice: free(words.sheets.notice),
  };
}

/** Headings as they stand in the table, or the ones that a new table will get. */
export function candidateHeadings(table: TableSnapshot | null, words: WorkbookWording): CandidateHeadings {
  const heading = (key: HeadingKey): string => {
    const [column] = table ? columnsWithHeading(table.headings, key) : [];
    return (column === undefined ? undefined : table?.headings[column]) ?? words.headings[key];
  };
  return {
    candidate: heading('candidate'),
    rate: heading('rate'),
    received: heading('received'),
    admitted: heading('admitted'),
    failed: heading('failed'),
    score: heading('score'),
    rank: heading('rank'),
  };
}

function criterionHeadings(table: TableSnapshot | null, tender: Tender, words: WorkbookWording): (id: string) => string {
  const standing = table ? candidateColumns(table, tender, (key) => words.headings[key], () => undefined).criteria : null;
  const texts = new Map([...tender.knockOuts, ...tender.selection].map(({ id, text }) => [id, text]));
  return (id) => {
    const column = standing?.get(id);
    return (column === undefined ? undefined : table?.headings[column]) ?? criterionHeading(id, texts.get(id) ?? '');
  };
}

function ruleWords(snapshot: WorkbookSnapshot, words: WorkbookWording): RuleWords {
  const heading = (name: string, key: HeadingKey): string => {
    const table = tableNamed(snapshot, name);
    const [column] = table ? columnsWithHeading(table.headings, key) : [];
    return (column === undefined ? undefined : table?.headings[column]) ?? words.headings[key];
  };
  const size = tableNamed(snapshot, TABLES.facts) ? readRules(snapshot).facts.get('shortlistSize')?.label : undefined;
  return {
    id: heading(TABLES.selection, 'id'),
    weight: heading(TABLES.selection, 'weight'),
    fact: heading(TABLES.facts, 'fact'),
    value: heading(TABLES.facts, 'value'),
    shortlistSize: size ?? words.facts.shortlistSize,
  };
}

/** A formula goes back to the cell in which it stood, unless a person typed something else there. */
function restored(spill: SpillSnapshot, formula: (at: Area) => Step[]): Step[] {
  const cell = cellOfAddress(spill.address);
  if (!cell || (spill.formula !== '' && !spill.formula.startsWith('='))) return [];
  return formula({ sheet: spill.sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 });
}

function columnsToAdd(table: TableSnapshot, tender: Tender, headings: CandidateHeadings): Step[] {
  const columns = candidateColumns(table, tender, (key) => key, () => undefined);
  return missingColumns(
    tender,
    headings,
    (heading) => table.headings.includes(heading),
    (id) => columns.criteria.has(id),
  );
}

/** Stretches of a calculated column that hold formulas of ours or nothing; null where that is the whole column. */
function untypedStretches(table: TableSnapshot | null, heading: string): Stretch[] | null {
  const formulas = table?.formulas.get(table.headings.indexOf(heading)) ?? [];
  const isTyped = (cell: unknown): boolean => cell !== '' && !(typeof cell === 'string' && cell.startsWith('='));
  if (!formulas.some(isTyped)) return null;
  const stretches: { from: number; rows: number }[] = [];
  formulas.forEach((cell, row) => {
    if (isTyped(cell)) return;
    const last = stretches[stretches.length - 1];
    if (last && last.from + last.rows === row) last.rows++;
    else stretches.push({ from: row, rows: 1 });
  });
  return stretches;
}

function highlightSteps(table: TableSnapshot): Step[] {
  const step = highlightStep(table);
  return step ? [step] : [];
}

function newTableHighlight(tender: Tender, headings: CandidateHeadings, words: WorkbookWording): Step[] {
  const columns = newTableHeadings(tender, headings, words);
  const step = highlightStep({ headings: columns, row: HEADING_ROW, column: 0 });
  return step ? [step] : [];
}
