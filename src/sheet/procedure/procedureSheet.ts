import type { RuleKey } from '../../i18n/procedure/wording';
import { SETTING_KEYS, type SettingKey } from '../../domain/procedure/setting';
import { STEP_KINDS } from '../../domain/procedure/stepKind';
import type { Language } from '../../i18n/language';
import { PROCEDURE_HEADINGS, type ProcedureSheetWording, type ProcedureTableKey } from '../../i18n/procedureSheet/wording';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import type { Plan } from '../plan';
import { HEADING, MOMENT_FORMAT, NOTE, TITLE } from '../setUp/looks';
import { asText, type Area, type Cell, type Look, type Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';
import { linesOfRule, readNoticeRules } from './noticeRules';
import { stepOfLine } from './stepsOfNotice';

const FIRST_ROW = 3;
/** Blank rows below a table: room to type in, and its title above the next. */
const GAP = 4;
/** So far down new rounds and decisions look like the first. */
const FORMATTED_ROWS = 400;
const BODY: Look = { wrap: true, verticalAlign: 'Top', align: 'Left' };
/** Settings stand beside the other tables: their first column is a sentence. */
const SETTINGS_COLUMN = 5;
const WIDTHS = { procedure: [40, 300, 220, 100, 30, 290, 220], decisions: [70, 110, 120, 120, 220, 30, 55, 110, 150, 70, 150, 260, 260, 110] } as const;

/**
 * Adds the sheets of the procedure, filled with what the notice says. What it leaves open stays blank: weights of the
 * client, the members, how grades are put together. Tables that stand already are left as they are.
 */
export function procedureSheetPlan(snapshot: WorkbookSnapshot, language: Language): Plan {
  const words = procedureSheetText(language);
  const rules = readNoticeRules(snapshot);
  const bodies: Readonly<Record<ProcedureTableKey, Cell[][]>> = {
    steps: linesOfRule(rules, 'steps').map((line, index) => {
      const { number, title, assessor, kind } = stepOfLine(line, index);
      return [number, asText(title), asText(assessor), kind === null ? '' : words.stepKinds[kind]];
    }),
    clientCriteria: linesOfRule(rules, 'clientCriteria').map((text, index) => [index + 1, asText(text), '']),
    competencies: linesOfRule(rules, 'competencies').map((text, index) => [index + 1, ...competencyCells(text)]),
    settings: SETTING_KEYS.map((key) => [words.settings[key], settingOf(key, rules)]),
    rounds: [],
    decisions: [],
  };
  const lacks = (key: ProcedureTableKey): boolean => tableNamed(snapshot, PROCEDURE_TABLES[key]) === null;
  const agreed = (['steps', 'clientCriteria', 'competencies', 'settings'] as const).filter(lacks);
  const grows = (['rounds', 'decisions'] as const).filter(lacks);
  const steps: Step[] = [];
  if (agreed.length > 0) {
    const sheet = freeSheetName(snapshot, words.sheets.procedure);
    steps.push(...head(sheet, words.sheets.procedure, words.notes.procedure, WIDTHS.procedure));
    let row = FIRST_ROW;
    for (const key of agreed) {
      if (key === 'settings') steps.push(...table(sheet, FIRST_ROW, SETTINGS_COLUMN, key, bodies[key], words));
      else {
        steps.push(...table(sheet, row, 0, key, bodies[key], words));
        row += bodies[key].length + GAP;
      }
    }
    if (agreed.includes('steps')) steps.push(stepKindList(words));
    steps.push({ do: 'page', sheet, orientation: 'landscape' });
  }
  if (grows.length > 0) {
    const sheet = freeSheetName(snapshot, words.sheets.decisions);
    steps.push(...head(sheet, words.sheets.decisions, words.notes.decisions, WIDTHS.decisions));
    for (const key of grows) {
      const column = key === 'rounds' ? 0 : PROCEDURE_HEADINGS.rounds.length + 1;
      steps.push(...table(sheet, FIRST_ROW, column, key, bodies[key], words));
      for (const heading of key === 'rounds' ? [2, 3] : [1]) {
        const moments = { sheet, row: FIRST_ROW + 2, column: column + heading, rows: FORMATTED_ROWS, columns: 1 };
        steps.push({ do: 'look', at: moments, look: { numberFormat: MOMENT_FORMAT } });
      }
    }
    const body = { sheet, row: FIRST_ROW + 2, column: 0, rows: FORMATTED_ROWS, columns: WIDTHS.decisions.length };
    steps.push({ do: 'look', at: body, look: BODY }, { do: 'freeze', sheet, rows: FIRST_ROW + 2, columns: 0 }, { do: 'page', sheet, orientation: 'landscape', titleRows: FIRST_ROW + 2 });
  }
  const shown = steps.find((step) => step.do === 'addSheet');
  if (shown) steps.push({ do: 'show', sheet: shown.sheet });
  return { kind: 'steps', steps };
}

function head(sheet: string, title: string, note: string, widths: readonly number[]): Step[] {
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[title], [note]] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    ...widths.map((width, column): Step => ({ do: 'look', at: { sheet, row: 0, column, rows: 1, columns: 1 }, look: { width } })),
    { do: 'page', sheet, orientation: 'landscape' },
  ];
}

/** The title of a table, and the table below it; a table cannot be without a row, so an empty one has a blank one. */
function table(
  sheet: string,
  row: number,
  column: number,
  key: ProcedureTableKey,
  body: readonly (readonly Cell[])[],
  words: ProcedureSheetWording,
): Step[] {
  const texts = words.headings[key] as Readonly<Record<string, string>>;
  const headings = PROCEDURE_HEADINGS[key].map((heading) => texts[heading] ?? heading);
  const rows = body.length > 0 ? body : [headings.map(() => '')];
  const at: Area = { sheet, row: row + 1, column, rows: rows.length + 1, columns: headings.length };
  return [
    { do: 'write', at: { sheet, row, column, rows: 1, columns: 1 }, cells: [[words.titles[key]]] },
    { do: 'look', at: { sheet, row, column, rows: 1, columns: 1 }, look: { bold: true } },
    { do: 'addTable', at, table: PROCEDURE_TABLES[key], headings, body: rows },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...at, row: at.row + 1, rows: rows.length }, look: BODY },
  ];
}

function stepKindList(words: ProcedureSheetWording): Step {
  const heading = words.headings.steps.kind;
  const kinds = STEP_KINDS.map((kind) => words.stepKinds[kind]);
  const validation = { rule: { kind: 'list', words: kinds }, strictness: 'warning', title: heading, prompt: kinds.join(', '), error: kinds.join(', ') } as const;
  return { do: 'validate', at: { table: PROCEDURE_TABLES.steps, heading, part: 'body' }, validation };
}

/** How the first words of a paragraph end that stand in for a name. */
export const NOT_YET_NAMED = ' …';

/** A short name stays a name; a paragraph is its own explanation, and its first words name it until a person does. */
function competencyCells(text: string): [name: Cell, explanation: Cell] {
  const MOST_WORDS = 6;
  const parts = text.split(/\s+/);
  if (parts.length <= MOST_WORDS) return [asText(text), ''];
  return [asText(`${parts.slice(0, MOST_WORDS).join(' ').replace(/[,;:.]$/, '')}${NOT_YET_NAMED}`), asText(text)];
}

/** Only what the notice says outright; everything else is for people to agree. */
function settingOf(key: SettingKey, rules: ReadonlyMap<RuleKey, string>): Cell {
  const number = (rule: RuleKey): Cell => {
    const found = /\d+/.exec(rules.get(rule) ?? '')?.[0];
    return found === undefined ? '' : Number(found);
  };
  switch (key) {
    case 'repeatStep':
      return number('repeatStep');
    case 'panelSize':
      return number('panelSize');
    case 'standstillDays':
      return number('standstill');
    default:
      return '';
  }
}
