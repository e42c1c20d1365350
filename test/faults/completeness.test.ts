import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ACTIONS } from './actions';
import { PLANNERS } from './planners';

const sourcesOf = (floor: string): readonly ts.SourceFile[] =>
  readdirSync(join('src', floor), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ts.createSourceFile(file, readFileSync(join('src', floor, file), 'utf8'), ts.ScriptTarget.Latest));

interface Exported {
  readonly name: string;
  readonly file: string;
  readonly gives: string;
  readonly takes: readonly string[];
}

/** The functions that a floor offers, with what they say that they take and give. */
function exportedFunctions(floor: string): Exported[] {
  return sourcesOf(floor).flatMap((source) =>
    source.statements.flatMap((statement): Exported[] => {
      if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
      if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
      const text = (node: ts.Node | undefined): string => (node ? source.text.slice(node.pos, node.end).trim() : '');
      return [{ name: statement.name.text, file: source.fileName, gives: text(statement.type), takes: statement.parameters.map(({ type }) => text(type)) }];
    }),
  );
}

/** Makes a plan for a workbook: a maker of planners, or a planner itself. */
const isPlanner = ({ gives, takes }: Exported): boolean => gives === 'Planner' || (/^(Promise<)?Plan>?$/.test(gives) && takes.includes('WorkbookSnapshot'));
/** Parts of other planners, which are the ones that the pane uses. */
const WITHIN = new Set(['freezePlan', 'thawPlan', 'withState']);
/** Not actions, but the doors through which each of them goes. */
const DOORS = new Set(['runExcel', 'outcomeOf', 'carryOutPlan', 'fetched']);

const planners = exportedFunctions('sheet').filter((each) => isPlanner(each) && !WITHIN.has(each.name));
const covered = new Set(ACTIONS.map(({ of }) => of));

test('every planner of a change goes through the fault matrix and the fuzz', () => {
  expect(planners.length).toBeGreaterThan(25);
  expect(planners.filter(({ name }) => !covered.has(name))).toEqual([]);
  const fuzzed = new Set(PLANNERS.map(({ of }) => of));
  expect(planners.filter(({ name }) => !fuzzed.has(name))).toEqual([]);
});

test('everything that asks something of Excel goes through the fault matrix', () => {
  const asking = exportedFunctions('excel').filter(({ gives, name }) => /^Promise<Outcome</.test(gives) && !DOORS.has(name));
  expect(asking.length).toBeGreaterThan(8);
  expect(asking.filter(({ name }) => !covered.has(name))).toEqual([]);
});

test('no action stands in the matrix that the add-in has not', () => {
  const known = new Set([...exportedFunctions('sheet'), ...exportedFunctions('excel')].map(({ name }) => name));
  expect(ACTIONS.filter(({ of }) => !known.has(of)).map(({ name }) => name)).toEqual([]);
});

test('the pane makes no plan of its own, which no list of planners would show', () => {
  const making = sourcesOf('taskpane').filter(({ text }) => /kind: 'steps'|\bStep\b[^;]*setUp\/step'/.test(text));
  expect(making.map(({ fileName }) => fileName)).toEqual([]);
});
