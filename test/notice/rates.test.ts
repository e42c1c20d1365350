import { findAmounts, readLabelledRate, readRateTerms } from '../../src/notice/rates';

it.each([
  ['€49,25,-', [49.25]],
  ['€ 83,95', [83.95]],
  ['€ 110,- excl. btw', [110]],
  ['€400.000', [400000]],
  ['€ 1.250.000,50', [1250000.5]],
  ['€ 95.50 per uur', [95.5]],
  ['EUR 95', [95]],
  ['97,50 euro', [97.5]],
  ['tussen € 85 en € 95', [85, 95]],
  ['105', []],
])('the amounts in %j are %j', (text, amounts) => {
  expect(findAmounts(text).map((found) => found.amount)).toEqual(amounts);
});

it.each([
  ['105', 105],
  ['€ 95,00', 95],
  ['max 92,50 excl. btw', 92.5],
  ['€ 85 - € 95', 95],
  ['marktconform', null],
  ['2 dagen', null],
])('the labelled rate %j is %j', (value, rate) => {
  expect(readLabelledRate(value)).toBe(rate);
});

it.each([
  [
    '€49,25,- exclusief BTW/ inclusief reiskosten woon-werkverkeer en fee',
    ['exclusive', 'inclusive', 'inclusive'],
  ],
  ['€ 83,95 inclusief reiskosten woon-werk, fee en excl. BTW', ['exclusive', 'inclusive', 'inclusive']],
  ['€ 78,00 excl. BTW en reiskosten', ['exclusive', 'exclusive', null]],
  ['€ 95', [null, null, null]],
])('the terms of %j are vat, travel, fee = %j', (text, [vat, travel, fee]) => {
  expect(readRateTerms(text)).toEqual({ vat, travel, fee });
});
