import type { Look } from '../sheet/setUp/step';
import { NAMES } from '../sheet/workbookNames';

/** The rules in these tables that an earlier highlight made, told from a person's own by the name they refer to. */
export async function highlightsOf(context: Excel.RequestContext, tables: readonly string[]): Promise<Excel.ConditionalFormat[]> {
  const collections = tables.map((table) =>
    context.workbook.tables.getItem(table).getDataBodyRange().conditionalFormats.load('items/id,items/type'),
  );
  await context.sync();
  const custom = collections.flatMap(({ items }) => items).filter(({ type }) => type === 'Custom');
  if (custom.length === 0) return [];
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  await context.sync();
  return custom.filter((_, index) => rules[index]!.formula.includes(NAMES.cut));
}

/** One rule over the whole range in place of those made before; rules of others stay. */
export function addHighlight(range: Excel.Range, formula: string, look: Look, former: readonly Excel.ConditionalFormat[]): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  // Last, so that a refusal half way leaves a highlight standing.
  for (const format of former) format.delete();
}
