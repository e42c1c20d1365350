import { hostObject, type ObjectClass } from './hostObject';
import type { HostObject } from './workspace';

export function applicationObject(): HostObject {
  return hostObject(APPLICATION, null);
}

const APPLICATION: ObjectClass<null> = {
  name: 'Application',
  read: {
    CalculationMode: (_target, space) => space.stored.get('CalculationMode') ?? 'Automatic',
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: (_target, space) => space.culture.decimalSeparator,
    ThousandsSeparator: (_target, space) => space.culture.thousandsSeparator,
    UseSystemSeparators: () => true,
  },
  write: { CalculationMode: (_target, space, value) => space.stored.set('CalculationMode', value) },
  children: { CultureInfo: () => hostObject(CULTURE, null) },
  methods: {
    Calculate: (_target, space) => space.engine.calculation.recalculate(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

const CULTURE: ObjectClass<null> = {
  name: 'CultureInfo',
  read: { Name: (_target, space) => space.culture.language },
  children: {
    NumberFormat: () => hostObject(NUMBER_FORMAT, null),
    DatetimeFormat: () => hostObject(DATETIME_FORMAT, null),
  },
};

const NUMBER_FORMAT: ObjectClass<null> = {
  name: 'NumberFormatInfo',
  read: {
    NumberDecimalSeparator: (_target, space) => space.culture.decimalSeparator,
    NumberGroupSeparator: (_target, space) => space.culture.thousandsSeparator,
    CurrencySymbol: () => '€',
  },
};

const DATETIME_FORMAT: ObjectClass<null> = {
  name: 'DatetimeFormatInfo',
  read: {
    ShortDatePattern: (_target, space) => (space.culture.language.startsWith('nl') ? 'd-M-yyyy' : 'M/d/yyyy'),
    DateSeparator: (_target, space) => (space.culture.language.startsWith('nl') ? '-' : '/'),
    LongDatePattern: () => 'dddd d MMMM yyyy',
    LongTimePattern: () => 'HH:mm:ss',
    TimeSeparator: () => ':',
  },
};
