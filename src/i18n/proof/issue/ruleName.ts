import { RULE_KEYS, type RuleKey } from '../../procedure/wording';
import { procedureText } from '../../procedureText';
import { procedureSheetText } from '../../procedureSheetText';
import { SETTING_KEYS, type SettingKey } from '../../../domain/procedure/setting';
import type { Language } from '../../language';
import { workbookText } from '../../workbookText';

const PARTS = {
  nl: { text: 'tekst', test: 'toets', weight: 'weging', scale: 'schaal', source: 'regel in de uitvraag', criterion: 'tekst', competency: 'naam', explanation: 'toelichting', step: 'titel', assessor: 'beoordelaar', kind: 'soort' },
  en: { text: 'text', test: 'test', weight: 'weight', scale: 'scale', source: 'line in the notice', criterion: 'text', competency: 'name', explanation: 'explanation', step: 'title', assessor: 'assessor', kind: 'kind' },
} as const satisfies Record<Language, Record<string, string>>;

const GROUPS = {
  nl: { knockOut: 'Knock-outcriterium', selection: 'Selectiecriterium', client: 'Criterium van de opdrachtgever', competency: 'Competentie', step: 'Stap', method: 'Rekenwijze' },
  en: { knockOut: 'Knock-out criterion', selection: 'Selection criterion', client: 'Criterion of the client', competency: 'Competency', step: 'Step', method: 'Method' },
} as const satisfies Record<Language, Record<string, string>>;

/** What a rule is called, for the key under which it is hashed: "selection/5/weight" is "Selectiecriterium 5, weging". */
export function ruleName(key: string, language: Language): string {
  const [group = '', id = '', part = ''] = key.split('/');
  const partName = (name: string): string => (PARTS[language] as Readonly<Record<string, string>>)[name] ?? name;
  const groupName = (GROUPS[language] as Readonly<Record<string, string>>)[group];
  if (groupName !== undefined) return [`${groupName} ${id}`, ...(part === '' ? [] : [partName(part)])].join(', ');
  const isRule = (name: string): name is RuleKey => (RULE_KEYS as readonly string[]).includes(name);
  const isSetting = (name: string): name is SettingKey => (SETTING_KEYS as readonly string[]).includes(name);
  if (group === 'rule' && isRule(id)) return [procedureText(language).labels[id], ...(part === '' ? [] : [partName(part)])].join(', ');
  if (group === 'setting' && isSetting(id)) return procedureSheetText(language).settings[id];
  const { facts } = workbookText(language);
  const fact = Object.entries(facts).find(([name]) => name === group)?.[1];
  return fact === undefined ? key : [fact, ...(id === '' ? [] : [partName(id)])].join(', ');
}
