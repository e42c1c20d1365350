import type { IFunction } from 'custom-functions-metadata';
import { cellTable, exampleFormula } from './exampleTable';
import type { FunctionMetadata } from './functionMetadata';
import { inLanguage, type Reference, type ReferenceEntry } from './reference/entry';
import { FACTS } from './reference/facts';
import { RANKING } from './reference/ranking';
import { SCORING } from './reference/scoring';
import { slug } from './slug';

/** What the reference says of every function beyond the formula bar, by id. */
export const REFERENCE: Reference = { ...SCORING, ...RANKING, ...FACTS };

const WORDS = {
  en: {
    title: 'Functions',
    lead: [
      'Every function takes whole columns, ranges, single rows or single cells, and spills its result.',
      'A candidate whose row cannot be used gets an error in that row only.',
      'The rules and their sources stand in [the method](method.md).',
      '',
      '**Empty cells.** Excel passes an empty cell of a range to an add-in as 0, and then nobody can tell it from a zero. Where',
      'an empty cell means open, write `IF(range="","",range)` in place of the range, as the examples do. The workbook that',
      'the add-in sets up does this everywhere.',
    ],
    made: 'Made by npm run docs from src/functions and scripts/reference. Do not edit.',
    arguments: 'Argument',
    meaning: 'Meaning',
    optional: 'optional',
    separator: ', ',
    result: 'Result',
    errors: 'Errors',
    remarks: 'Remarks',
    example: 'Example',
    gives: 'gives',
  },
  nl: {
    title: 'Functies',
    lead: [
      'Elke functie neemt hele kolommen, bereiken, losse rijen of losse cellen, en laat het resultaat overlopen.',
      'Een kandidaat van wie de rij niet bruikbaar is, krijgt alleen in die rij een fout.',
      'De regels en hun bronnen staan in [de methode](method.md).',
      '',
      '**Lege cellen.** Excel geeft een lege cel van een bereik als 0 door aan een invoegtoepassing, en dan is zij niet van een nul',
      'te onderscheiden. Waar een lege cel open betekent, schrijf dan `ALS(bereik="";"";bereik)` in plaats van het bereik, zoals',
      'de voorbeelden doen. De werkmap die de invoegtoepassing inricht, doet dit overal.',
    ],
    made: 'Gemaakt door npm run docs uit src/functions en scripts/reference. Niet bewerken.',
    arguments: 'Argument',
    meaning: 'Betekenis',
    optional: 'optioneel',
    /** A Dutch Excel separates arguments with a semicolon. */
    separator: '; ',
    result: 'Resultaat',
    errors: 'Fouten',
    remarks: 'Opmerkingen',
    example: 'Voorbeeld',
    gives: 'geeft',
  },
} as const;

type Language = keyof typeof WORDS;

/** The reference of TENDER.* as Markdown, from the same metadata that Excel reads: page and formula bar cannot differ. */
export function functionReference(metadata: FunctionMetadata, language: Language): string {
  const words = WORDS[language];
  const sections = metadata.functions.map((one) => section(one, REFERENCE[one.id], language));
  const contents = metadata.functions.map(
    ({ name, description }) => `- [TENDER.${name}](#${slug(`TENDER.${name}`)}): ${description ?? ''}`,
  );
  const parts = [`# ${words.title}`, `<!-- ${words.made} -->`, words.lead.join('\n'), contents.join('\n'), ...sections];
  return `${parts.join('\n\n')}\n`;
}

function section(one: IFunction, entry: ReferenceEntry | undefined, language: Language): string {
  const words = WORDS[language];
  const inFormula = one.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(words.separator);
  const rows = one.parameters.map(
    (p) => `| \`${p.name}\`${p.optional ? ` (${words.optional})` : ''} | ${(p.description ?? '').replaceAll('|', '\\|')} |`,
  );
  return [
    `## TENDER.${one.name}`,
    `\`=TENDER.${one.name}(${inFormula})\``,
    one.description ?? '',
    [`| ${words.arguments} | ${words.meaning} |`, '|---|---|', ...rows].join('\n'),
    ...(entry ? beyondFormulaBar(one.name, entry, language) : []),
  ].join('\n\n');
}

function beyondFormulaBar(name: string, entry: ReferenceEntry, language: Language): string[] {
  const words = WORDS[language];
  const listed = (texts: ReferenceEntry['errors']): string =>
    texts.map((text) => `- ${inLanguage(text, language)}`).join('\n');
  return [
    `**${words.result}.** ${inLanguage(entry.result, language)}`,
    `**${words.errors}.**`,
    listed(entry.errors),
    `**${words.remarks}.**`,
    listed(entry.remarks),
    `**${words.example}.**`,
    cellTable(entry.example.cells, language, true),
    `\`${exampleFormula(name, entry.example, language)}\` ${words.gives}`,
    cellTable(entry.example.result, language, false),
  ];
}
