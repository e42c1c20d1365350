import { factText } from '../../src/taskpane/factText';

test.each([
  ['number', 24043, '24043', '24043'],
  ['maximumRate', 92.5, '€ 92,50', '€ 92.50'],
  ['hoursPerWeek', 1234.5, '1.234,5', '1,234.5'],
  ['region', 'Zwolle', 'Zwolle', 'Zwolle'],
  ['start', 'zo spoedig mogelijk', 'zo spoedig mogelijk', 'zo spoedig mogelijk'],
  ['start', 40, '40', '40'],
] as const)('%s %p reads %s in Dutch and %s in English', (key, value, dutch, english) => {
  expect(factText(key, value, 'nl')).toBe(dutch);
  expect(factText(key, value, 'en')).toBe(english);
});

test.each([
  ['as Excel keeps it', 45932.375],
  ['as the reader of notices keeps it', '2025-10-02T09:00'],
])('a deadline %s is shown with day and time', (_, value) => {
  expect(factText('deadline', value, 'nl')).toMatch(/do 2 okt 2025,? 09:00/);
});
