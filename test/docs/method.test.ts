import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFERENCE } from '../../scripts/functionReference';
import { shown, speak } from '../support/cellFunctions';
import { formulaExamples } from '../support/formulaExample';

const examples = formulaExamples(readFileSync(join(__dirname, '../../docs/method.md'), 'utf8'));

test('the method has an example for every formula that has a rule of its own', () => {
  const named = new Set(examples.map(({ name }) => name));
  expect([...named].sort()).toEqual(Object.keys(REFERENCE).sort());
});

test.each(examples.map((example) => [example.text, example] as const))('%s', async (_, example) => {
  speak('en');
  expect(await shown(example.name, ...example.arguments)).toEqual(example.result);
});
