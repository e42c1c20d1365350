import { drawLots, type Lot } from '../../domain/lots/drawLots';
import { inLotOrder } from '../../domain/lots/lotNumbers';
import { plainSeed, seedProblem } from '../../domain/lots/seed';
import { linesOfTied } from '../../domain/procedure/tieDecision';
import type { Language } from '../../i18n/language';
import { LOTS_HEADINGS, type LotsHeading, type LotsSheetWording } from '../../i18n/lots/wording';
import { LOTS_TEXTS, lotsText } from '../../i18n/lotsText';
import { isSameHeading } from '../headings';
import { serialOfLocalMoment } from '../localMoment';
import { workbookIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { HEADING, MOMENT_FORMAT, NOTE, TITLE } from '../setUp/looks';
import { asText, type Cell, type Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROOF_TABLES } from '../workbookNames';
import { readLots } from './readLots';
import { outcomeLine } from './replayLots';
import { obstaclesTo, type TieQuestion } from './tieQuestion';

export interface DrawQuestion extends TieQuestion {
  readonly present: readonly string[];
  readonly seed: string;
}

/** Draws lots, and records both the protocol and the decision. Whatever was drawn before stays where it is. */
export function drawPlan(question: DrawQuestion, language: Language): Planner {
  return async (snapshot) => {
    const issues = obstaclesTo(question, snapshot, language);
    if (seedProblem(question.seed) !== null) issues.push(workbookIssue('error', 'lotsUnusable', { what: 'seed' }));
    if (question.present.length === 0) issues.push(workbookIssue('error', 'lotsUnusable', { what: 'present' }));
    if (issues.length > 0) return { kind: 'refused', issues };
    const { tied, places, seed, at, round, reason, by } = question;
    const lots = await drawLots(tied, seed);
    const taken = lots.slice(0, places).map(({ name }) => name);
    const number = readLots(snapshot).reduce((highest, each) => Math.max(highest, each.number), 0) + 1;
    const content = `${lotsText(procedureLanguage(snapshot)).decision.drawn(number, places)}\n${linesOfTied(inLotOrder(tied))}`;
    const decision = decisionSteps(snapshot, { at, kind: 'tieAtCut', round, candidate: taken.join('\n'), content, reason, by });
    return { kind: 'steps', steps: [...protocolSteps(question, number, lots, snapshot), ...decision] };
  };
}

function protocolSteps(question: DrawQuestion, number: number, lots: readonly Lot[], snapshot: WorkbookSnapshot): Step[] {
  const words = lotsText(procedureLanguage(snapshot)).sheet;
  const cells = protocolCells(question, number, lots, words);
  const table = tableNamed(snapshot, PROOF_TABLES.lots);
  if (!table) return newSheet(freeSheetName(snapshot, words.sheet), LOTS_HEADINGS.map((key) => cells[key]), words);
  const row = table.headings.map((heading): Cell => {
    const key = LOTS_HEADINGS.find((each) => Object.values(LOTS_TEXTS).some(({ sheet }) => isSameHeading(sheet.headings[each], heading)));
    return key === undefined ? '' : cells[key];
  });
  return [
    { do: 'unprotect', sheet: table.sheet },
    { do: 'appendRows', table: table.name, rows: [row] },
    { do: 'protect', sheet: table.sheet, unlocked: [] },
  ];
}

function protocolCells(
  { cut, round, tied, places, present, seed, reason, at, by }: DrawQuestion,
  number: number,
  lots: readonly Lot[],
  words: LotsSheetWording,
): Readonly<Record<LotsHeading, Cell>> {
  const lines = (texts: readonly string[]): Cell => asText(texts.join('\n'));
  return {
    number,
    at: serialOfLocalMoment(at),
    cut: words.cuts[cut],
    round: round ?? '',
    participants: lines([linesOfTied(inLotOrder(tied))]),
    places,
    present: lines(present.map((name) => name.trim())),
    // Digits alone would become a number, and lose the noughts in front.
    seed: `'${plainSeed(seed)}`,
    method: asText(words.method),
    outcome: lines(lots.map((lot, index) => outcomeLine(lot, index + 1))),
    taken: lines(lots.slice(0, places).map(({ name }) => name)),
    reason: asText(reason),
    by: asText(by),
  };
}

const HEADING_ROW = 3;
const WIDTHS = [50, 110, 80, 50, 170, 60, 150, 110, 220, 420, 140, 200, 110];
/** So far down new protocols look like the first. */
const FORMATTED_ROWS = 50;

function newSheet(sheet: string, row: readonly Cell[], words: LotsSheetWording): Step[] {
  const headings = LOTS_HEADINGS.map((key) => words.headings[key]);
  const at = { sheet, row: HEADING_ROW, column: 0, rows: 2, columns: headings.length };
  const below = { sheet, row: HEADING_ROW + 1, column: 0, rows: FORMATTED_ROWS, columns: headings.length };
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.title], [words.note]] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    { do: 'addTable', at, table: PROOF_TABLES.lots, headings, body: [row] },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: below, look: { wrap: true, verticalAlign: 'Top', align: 'Left' } },
    { do: 'look', at: { ...below, column: 1, columns: 1 }, look: { numberFormat: MOMENT_FORMAT } },
    ...WIDTHS.map((width, column): Step => ({ do: 'look', at: { sheet, row: 0, column, rows: 1, columns: 1 }, look: { width } })),
    { do: 'freeze', sheet, rows: HEADING_ROW + 1, columns: 0 },
    { do: 'page', sheet, orientation: 'landscape', titleFrom: HEADING_ROW + 1, titleRows: HEADING_ROW + 1 },
    { do: 'protect', sheet, unlocked: [] },
  ];
}
