import { RULE_KEYS, type RuleKey } from '../../i18n/procedure/wording';
import { procedureText } from '../../i18n/procedureText';
import { WORKBOOK_TEXTS } from '../../i18n/workbookText';
import { isSameHeading } from '../headings';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { tableRows } from '../tableRows';
import { PROCEDURE_TABLES } from '../workbookNames';

const HEADINGS = Object.values(WORKBOOK_TEXTS).map(({ ruleHeadings: [rule, value, source] }) => ({ rule, value, source }));

/** What the notice says of the procedure, as it was confirmed; a rule that the notice does not give is absent. */
export function readNoticeRules(snapshot: WorkbookSnapshot): ReadonlyMap<RuleKey, string> {
  const rules = new Map<RuleKey, string>();
  for (const row of tableRows(tableNamed(snapshot, PROCEDURE_TABLES.noticeRules), HEADINGS)) {
    const key = RULE_KEYS.find((each) => (['nl', 'en'] as const).some((language) => isSameHeading(procedureText(language).labels[each], row.text('rule'))));
    if (key !== undefined && row.text('value') !== '' && !rules.has(key)) rules.set(key, row.text('value'));
  }
  return rules;
}

/** The parts of a rule that stand on lines of their own. */
export function linesOfRule(rules: ReadonlyMap<RuleKey, string>, key: RuleKey): string[] {
  return (rules.get(key) ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
