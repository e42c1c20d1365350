import { RULE_KEYS, type RuleKey } from '../../i18n/procedure/wording';
import { procedureText } from '../../i18n/procedureText';
import { WORKBOOK_TEXTS } from '../../i18n/workbookText';
import { isSameHeading } from '../headings';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { tableRows, type TableRow } from '../tableRows';
import { PROCEDURE_TABLES } from '../workbookNames';

const HEADINGS = Object.values(WORKBOOK_TEXTS).map(({ ruleHeadings: [rule, value, source] }) => ({ rule, value, source }));

/** Where each rule of the procedure stands that the notice gives; the first where one stands twice. */
export function noticeRuleRows(snapshot: WorkbookSnapshot): ReadonlyMap<RuleKey, TableRow<'rule' | 'value' | 'source'>> {
  const rows = new Map<RuleKey, TableRow<'rule' | 'value' | 'source'>>();
  for (const row of tableRows(tableNamed(snapshot, PROCEDURE_TABLES.noticeRules), HEADINGS)) {
    const key = RULE_KEYS.find((each) => (['nl', 'en'] as const).some((language) => isSameHeading(procedureText(language).labels[each], row.text('rule'))));
    if (key !== undefined && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}
