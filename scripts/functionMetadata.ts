import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree, type IEnum, type IFunction } from 'custom-functions-metadata';
import { functionFaults, sourceFaults, type FunctionSource } from './functionRules';
import { slug } from './slug';

/**
 * What Excel's formula bar knows about the functions: English from the JSDoc of src/functions/*.ts,
 * Dutch laid over it from src/functions/functions.nl.json. Ids, order and types are the same in both by construction;
 * only descriptions, parameter names and the labels of enumerations are translated.
 */
export interface FunctionMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  /** An error in a marked cell must reach the function, so that it spoils only its own row. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly IFunction[];
  readonly enums?: readonly IEnum[];
}

/** src/functions/functions.nl.json: by function id and English parameter name, by enumeration and member. */
export interface Translation {
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly parameters: Readonly<
          Record<string, { readonly name: string; readonly description: string }>
        >;
      }
    >
  >;
  readonly enums?: Readonly<
    Record<string, Readonly<Record<string, { readonly name: string; readonly tooltip: string }>>>
  >;
}

const FOLDER = join(__dirname, '..', 'src', 'functions');
export const DEVELOPER_ORIGIN = 'https://localhost:3000';

/** Both files as Excel reads them. Help addresses start with `origin`. Throws with every fault at once. */
export function functionMetadata(origin: string = DEVELOPER_ORIGIN): {
  en: FunctionMetadata;
  nl: FunctionMetadata;
} {
  const sources = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));
  const dutch = JSON.parse(readFileSync(join(FOLDER, 'functions.nl.json'), 'utf8')) as Translation;
  return metadataFrom(sources, dutch, origin);
}

export function metadataFrom(
  sources: readonly FunctionSource[],
  dutch: Translation,
  origin: string,
): { en: FunctionMetadata; nl: FunctionMetadata } {
  const parsed = sources.map(({ file, text }) => parseTree(text, file));
  const found = parsed.flatMap((tree) => tree.functions).map(inFormulaBar);
  const functions = [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
  const enums = parsed.flatMap((tree) => tree.enums);
  const faults = [
    ...parsed.flatMap((tree) => tree.extras.flatMap((extra) => extra.errors)),
    ...sources.flatMap(sourceFaults),
    ...functionFaults(functions),
  ];
  const english = metadata(functions, enums, (id) => `${origin}/docs/functions.html#${slug(`TENDER.${id}`)}`);
  const translated = translate(
    english,
    dutch,
    (id) => `${origin}/docs/functies.html#${slug(`TENDER.${id}`)}`,
  );
  faults.push(...translated.faults);
  if (faults.length > 0)
    throw new Error(`The custom functions cannot be described to Excel:\n${faults.join('\n')}`);
  return { en: english, nl: translated.metadata };
}

function metadata(
  functions: readonly IFunction[],
  enums: readonly IEnum[],
  helpUrl: (id: string) => string,
): FunctionMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((one) => ({ ...one, helpUrl: helpUrl(one.id) })),
    ...(enums.length > 0 ? { enums } : {}),
  };
}

/**
 * The formula bar shows one line and has no room for more: of each text its first paragraph, without the line ends of
 * the source file. What follows a blank line (units, edge cases, the source of the rule) is for readers of the code.
 */
function inFormulaBar(one: IFunction): IFunction {
  const firstParagraph = (text = ''): string => (text.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim();
  return {
    ...one,
    description: firstParagraph(one.description),
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: firstParagraph(parameter.description),
    })),
  };
}

function translate(
  english: FunctionMetadata,
  dutch: Translation,
  helpUrl: (id: string) => string,
): { metadata: FunctionMetadata; faults: string[] } {
  const faults: string[] = [];
  const text = (value: string | undefined, what: string): string => {
    if (!value?.trim()) faults.push(`functions.nl.json: ${what} is missing`);
    return value ?? '';
  };
  const functions = english.functions.map((one) => {
    const words = dutch.functions[one.id];
    const parameters = one.parameters.map((parameter) => {
      const label = words?.parameters[parameter.name];
      return {
        ...parameter,
        name: text(label?.name, `${one.id}, name of ${parameter.name}`),
        description: text(label?.description, `${one.id}, description of ${parameter.name}`),
      };
    });
    faults.push(
      ...strangers(
        words?.parameters,
        one.parameters.map((p) => p.name),
        `${one.id}, parameter`,
      ),
    );
    return {
      ...one,
      description: text(words?.description, `${one.id}, description`),
      helpUrl: helpUrl(one.id),
      parameters,
    };
  });
  const enums = english.enums?.map((one) => ({
    ...one,
    values: one.values.map((value) => ({
      ...value,
      name: text(dutch.enums?.[one.id]?.[value.name]?.name, `${one.id}, name of ${value.name}`),
      tooltip: text(dutch.enums?.[one.id]?.[value.name]?.tooltip, `${one.id}, tooltip of ${value.name}`),
    })),
  }));
  faults.push(
    ...strangers(
      dutch.functions,
      english.functions.map((one) => one.id),
      'function',
    ),
  );
  return { metadata: { ...english, functions, ...(enums ? { enums } : {}) }, faults };
}

/** Texts for something that no longer exists: a renamed function or parameter would otherwise lose its Dutch unnoticed. */
function strangers(texts: object | undefined, known: readonly string[], what: string): string[] {
  return Object.keys(texts ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => `functions.nl.json: ${what} ${key} does not exist`);
}
