import { workbookIssue, type LocatedIssue } from './locatedIssue';
import type { Step } from './setUp/step';
import type { WorkbookSnapshot } from './snapshot';

/**
 * Tables and columns that a plan counts on and that somebody took away, or that stand where it wants to make its own. Excel would refuse half way and say only that
 * something is not found; here each is named before anything is written.
 */
export function impossibleSteps(snapshot: WorkbookSnapshot, steps: readonly Step[]): LocatedIssue[] {
  const headings = new Map(snapshot.tables.map((table) => [table.name, new Set(table.headings.map(plain))]));
  const unread = new Set(snapshot.tables.filter((table) => table.headings.length === 0).map(({ name }) => name));
  const issues = new Map<string, LocatedIssue>();
  const need = (table: string, heading: string | null): void => {
    const standing = headings.get(table);
    if (!standing) issues.set(table, workbookIssue('error', 'tableMissing', { table }));
    else if (heading !== null && !unread.has(table) && !standing.has(plain(heading))) {
      issues.set(`${table} ${heading}`, workbookIssue('error', 'columnMissing', { table, heading }));
    }
  };
  for (const step of steps) {
    if (step.do === 'removeSheet') for (const { name, sheet } of snapshot.tables) if (sheet === step.sheet) headings.delete(name);
    if (step.do === 'addTable') {
      const sheet = snapshot.tables.find(({ name }) => name === step.table)?.sheet ?? '';
      if (headings.has(step.table)) issues.set(step.table, workbookIssue('error', 'tableNameTaken', { table: step.table, sheet }));
      headings.set(step.table, new Set(step.headings.map(plain)));
    }
    if (step.do === 'addColumn') headings.get(step.table)?.add(plain(step.heading));
    else if (step.do === 'fillColumn' || step.do === 'setCells') need(step.table, step.heading);
    else if (step.do === 'appendRows' || step.do === 'growTable' || step.do === 'setRows' || step.do === 'highlight') need(step.table, null);
    else if ((step.do === 'validate' || step.do === 'look') && 'part' in step.at) need(step.at.table, step.at.heading);
  }
  return [...issues.values()];
}

/** Excel finds a column whatever its case. */
function plain(heading: string): string {
  return heading.toLowerCase();
}
