import type { SettingKey } from '../../domain/procedure/setting';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import type { Cell, Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';
import { procedureLanguage } from './procedureLanguage';
import { procedureRows, procedureWord } from './procedureRows';
import { rowToAppend } from './rowsToAppend';

/** Writes an agreement in its row of the settings; a row that is gone comes back. The caller knows that it may. */
export function settingSteps(snapshot: WorkbookSnapshot, key: SettingKey, value: Cell): Step[] {
  const row = procedureRows(snapshot, 'settings').find((each) => procedureWord<SettingKey>(each.text('agreement'), (texts) => texts.settings) === key);
  const cell = row?.cell('value');
  if (row && cell?.table) return [{ do: 'setCells', table: PROCEDURE_TABLES.settings, heading: cell.table.heading, from: row.row, cells: [value] }];
  const agreement = procedureSheetText(procedureLanguage(snapshot)).settings[key];
  return rowToAppend(snapshot, 'settings', { agreement, value });
}
