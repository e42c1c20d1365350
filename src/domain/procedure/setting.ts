/**
 * Agreements that are made before they can influence an outcome. Blank means: not agreed yet; nothing is assumed.
 * - blind: whether the client sees codes in place of names until marking is closed
 * - rerankOnWithdrawal: whether ranks are computed anew when a candidate withdraws
 * - panelRule, grades, passGrade, members: how interviews are judged, and by whom
 * - repeatStep: the number of the step that is repeated when nobody passes
 * - panelSize: the least number of members that the notice names
 * - standstillDays, sentOn: the standstill
 */
export const SETTING_KEYS = [
  'blind',
  'rerankOnWithdrawal',
  'panelSize',
  'members',
  'panelRule',
  'grades',
  'passGrade',
  'repeatStep',
  'standstillDays',
  'sentOn',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];
