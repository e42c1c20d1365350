import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import { endFilterButtonsOfAllTables } from './filterButtonRepair';

interface Preset {
  readonly plugins: readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown?])[];
}

export interface Grid {
  readonly univer: Univer;
  setDark(dark: boolean): void;
}

/** The spreadsheet as people see it, drawn into `container`. It has no workbook until an engine opens one in it. */
/** Tables look as their own cells say: the add-in asks Excel for its plainest style, without bands. */
const PLAIN_TABLES = { name: 'plain', style: {} };

export function drawGrid(container: HTMLElement, dark: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english() },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  endFilterButtonsOfAllTables(univer);
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    // A box to search in would take the keyboard from the cell after its first letter.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    // The tag above a table would show the name that the engine gave it, not the table's own.
    { plugins: [[UniverSheetsTablePlugin, { userThemes: [PLAIN_TABLES], defaultThemeIndex: 0 }], [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
  ] as unknown as Preset[];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (isWithSettings(plugin)) univer.registerPlugin(plugin[0], plugin[1] as never);
    else univer.registerPlugin(plugin);
  }
  return { univer, setDark: (on) => univer.__getInjector().get(ThemeService).setDarkMode(on) };
}

function isWithSettings(plugin: Preset['plugins'][number]): plugin is readonly [PluginCtor<Plugin>, unknown?] {
  return Array.isArray(plugin);
}

function english(): ReturnType<typeof mergeLocales> {
  return mergeLocales(coreEnglish, conditionalFormattingEnglish, dataValidationEnglish, filterEnglish, sortEnglish, tableEnglish);
}
