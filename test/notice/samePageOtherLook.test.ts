import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftTender } from '../../src/notice/draft';
import { readNotice } from '../../src/notice/readNotice';

const sample = (name: string): string => readFileSync(join(__dirname, 'cases', name, 'notice.txt'), 'utf8');
const SAMPLES = { zwolle: sample('zwolle'), 'midden-delfland': sample('midden-delfland') };
const HEADINGS =
  /^(Vereisten.*|Selectiecriteria.*|Competenties?|Beoordeling|Gunningscriteria.*|Minimumeisen.*)$/gm;

/** The same notice as another page, printer or keyboard would give it. */
const LOOKS: Readonly<Record<string, (text: string) => string>> = {
  'without blank lines': (text) => text.replace(/\n\s*\n+/g, '\n'),
  'with more blank lines': (text) => text.replace(/\n/g, '\n\n\n'),
  'with Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
  'without semicolons': (text) => text.replace(/ ?;\s*$/gm, ''),
  'with bullets for numbers': (text) => text.replace(/^\d+\. /gm, '- '),
  'without numbers': (text) => text.replace(/\n\s*\n+/g, '\n').replace(/^\d+\. /gm, ''),
  'with brackets after numbers': (text) => text.replace(/^(\d+)\. /gm, '$1) '),
  'with headings in capitals': (text) => text.replace(HEADINGS, (heading) => heading.toUpperCase()),
  'with colons after headings': (text) => text.replace(HEADINGS, '$1:'),
  'indented with tabs': (text) => text.replace(/^(?=[^#\n])/gm, '\t '),
  'with hard spaces': (text) => text.replace(/(?<=[^#\n]) /g, '\u00a0'),
  'with page numbers': (text) =>
    text
      .split('\n')
      .map((line, index) => (index % 16 === 15 ? `${line}\nPagina ${Math.ceil(index / 16)} van 20` : line))
      .join('\n'),
};

function meaning(draft: DraftTender): unknown {
  return {
    facts: [
      draft.number,
      draft.title,
      draft.client,
      draft.deadline,
      draft.hoursPerWeek,
      draft.duration,
      draft.extension,
    ].map((found) => found?.value ?? null),
    knockOuts: draft.knockOuts.map(({ id, text }) => [id, text]),
    selection: draft.selection.map(({ id, text, weight, unit }) => [id, text, weight, unit]),
    rules: [draft.total, draft.shortlistSize, draft.tieRules, draft.repeatStep, draft.panelSize].map(
      (found) => found?.value ?? null,
    ),
    competencies: draft.competencies.map(({ text }) => text),
    complete: draft.complete,
  };
}

describe.each(Object.entries(SAMPLES))('the notice %s says the same', (_name, text) => {
  const plain = meaning(readNotice(text));

  it.each(Object.keys(LOOKS))('%s', (look) => {
    const changed = LOOKS[look]?.(text) ?? '';
    expect(changed).not.toBe(text);
    expect(meaning(readNotice(changed))).toEqual(plain);
  });
});
