import type { GuideFunction, GuideGroup } from '../src/taskpane/functionBrowser/guide';
import { exampleFormula, shownCell } from './exampleTable';
import type { FunctionMetadata } from './functionMetadata';
import { inLanguage, type ExampleCell, type Reference } from './reference/entry';
import { FACTS } from './reference/facts';
import { RANKING } from './reference/ranking';
import { SCORING } from './reference/scoring';

type Language = 'nl' | 'en';
type Metadata = Readonly<Record<Language, FunctionMetadata>>;

const GROUPS: readonly { readonly title: Readonly<Record<Language, string>>; readonly reference: Reference }[] = [
  { title: { nl: 'Van antwoorden naar punten', en: 'From answers to points' }, reference: SCORING },
  { title: { nl: 'Van scores naar plaatsen', en: 'From scores to places' }, reference: RANKING },
  { title: { nl: 'Datums, uren en tarieven', en: 'Dates, hours and rates' }, reference: FACTS },
];

/** What the function browser in the pane shows, from the same source as the reference: by name of its file. */
export function functionGuides(metadata: Metadata): Readonly<Record<string, string>> {
  const text = (language: Language): string => `${JSON.stringify(functionGuideOf(metadata, language), null, 1)}\n`;
  return { 'guide.nl.json': text('nl'), 'guide.en.json': text('en') };
}

export function functionGuideOf(metadata: Metadata, language: Language): GuideGroup[] {
  return GROUPS.map(({ title, reference }) => ({
    title: title[language],
    functions: Object.keys(reference).map((id) => guideFunction(id, reference, metadata, language)),
  }));
}

function guideFunction(id: string, reference: Reference, metadata: Metadata, language: Language): GuideFunction {
  const english = metadata.en.functions.find((one) => one.id === id);
  const own = metadata[language].functions.find((one) => one.id === id);
  const entry = reference[id];
  if (!english || !own || !entry || !own.helpUrl) throw new Error(`The reference tells of ${id}, which is no function.`);
  const { example } = entry;
  const shown = (cells: readonly (readonly ExampleCell[])[]): string[][] => {
    const columns = Math.max(...cells.map((row) => row.length));
    return cells.map((row) => Array.from({ length: columns }, (_, at) => shownCell(row[at] ?? null, language)));
  };
  const page = new URL(own.helpUrl);
  return {
    id,
    name: `TENDER.${own.name}`,
    purpose: own.description ?? '',
    parameters: own.parameters.map((parameter, at) => ({
      key: english.parameters[at]?.name ?? '',
      name: parameter.name,
      meaning: parameter.description ?? '',
      optional: parameter.optional ?? false,
    })),
    result: inLanguage(entry.result, language),
    errors: entry.errors.map((each) => inLanguage(each, language)),
    remarks: entry.remarks.map((each) => inLanguage(each, language)),
    example: { cells: shown(example.cells), formula: exampleFormula(own.name, example, language), result: shown(example.result) },
    page: `${page.pathname.slice(1)}${page.hash}`,
  };
}
