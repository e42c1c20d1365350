import type { Step } from '../sheet/setUp/step';

/**
 * A sheet that steps take away. Nothing brings back a sheet that is gone, so it stands aside under another name until all
 * else is written; what is made anew can have its name, and the names of its tables, in the meantime.
 */
export interface Removal {
  readonly sheet: string;
  /** Excel's id, which stays the same under any name. */
  readonly id: string;
  readonly aside: string;
  /** Tables of it that are made anew: their name, and the one that they have while they stand aside. */
  readonly tables: readonly (readonly [name: string, aside: string])[];
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** Loads what must be known of them; the caller synchronises and then calls the answer. */
export function loadRemovals(context: Excel.RequestContext, steps: readonly Step[]): (sheets: ReadonlyMap<string, string>, tables: ReadonlySet<string>) => readonly Removal[] {
  const made = new Set(steps.flatMap((step) => (step.do === 'addTable' ? [step.table] : [])));
  const named = [...new Set(steps.flatMap((step) => (step.do === 'removeSheet' ? [step.sheet] : [])))];
  const loaded = named.map((sheet) => {
    const item = context.workbook.worksheets.getItem(sheet);
    return { sheet, tables: item.tables.load('items/name'), protection: item.protection.load('protected,options') };
  });
  return (sheets, tables) =>
    loaded.map(({ sheet, tables: own, protection }, index): Removal => ({
      sheet,
      id: sheets.get(sheet) ?? '',
      aside: freeName(`~${index + 1}`, (name) => sheets.has(name)),
      tables: own.items.filter(({ name }) => made.has(name)).map(({ name }) => [name, freeName(`Old_${name}`, (each) => tables.has(each))] as const),
      protection: protection.protected ? protection.options : null,
    }));
}

function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  while (isTaken(name)) name += '_';
  return name;
}

export function standAside(context: Excel.RequestContext, { sheet, aside, tables, protection }: Removal): void {
  const item = context.workbook.worksheets.getItem(sheet);
  if (protection !== null && tables.length > 0) item.protection.unprotect();
  for (const [name, other] of tables) item.tables.getItem(name).name = other;
  item.name = aside;
}

/** The sheets get the names that they had; those that were made in their place must be gone by now. */
export function comeBack(context: Excel.RequestContext, removals: readonly Removal[], standing: readonly Excel.Worksheet[]): void {
  for (const { sheet, id, aside, tables, protection } of removals) {
    const item = standing.find((each) => each.id === id);
    if (!item) continue;
    // A colleague may have given it another name meanwhile, and that one stays.
    if (item.name === aside) item.name = sheet;
    const { tables: own } = context.workbook.worksheets.getItem(item.name);
    // What was not renamed yet is not found under the other name.
    for (const [name, other] of tables) if (item.tables.items.some((each) => each.name === other)) own.getItem(other).name = name;
    if (protection !== null && tables.length > 0 && !item.protection.protected) item.protection.protect(protection);
  }
}
