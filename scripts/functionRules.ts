import ts from 'typescript';
import type { IFunction } from 'custom-functions-metadata';
import { BUILT_IN_FUNCTIONS } from './builtInFunctions';

export interface FunctionSource {
  readonly file: string;
  readonly text: string;
}

/**
 * What Excel demands of a custom function and the metadata generator lets pass.
 * Every rule gives a sentence with the function's name; an empty list means that all is well.
 */
export function functionFaults(functions: readonly IFunction[]): string[] {
  const duplicates = functions.filter(
    (one, at) => functions.findIndex((other) => other.id === one.id) !== at,
  );
  return [...functions.flatMap(faultsOf), ...duplicates.map((one) => `${one.id}: defined twice`)];
}

function faultsOf(one: IFunction): string[] {
  const faults: string[] = [];
  if (!/^[A-Z][A-Z0-9.]*$/.test(one.id)) faults.push('the id must be upper case letters, digits and dots');
  if (one.name !== one.id)
    faults.push(`the name ${one.name} differs from the id: saved workbooks hold the name, for good`);
  if (one.name.length < 3) faults.push('the name must have three characters or more');
  if (BUILT_IN_FUNCTIONS.has(one.name)) faults.push('Excel has a function of this name');
  if (!one.description) faults.push('has no description');
  if (one.options)
    faults.push(`is marked ${Object.keys(one.options).join(', ')}: functions here are plain and synchronous`);
  faults.push(
    ...one.parameters.filter((p) => !p.description).map((p) => `parameter ${p.name} has no description`),
  );
  const firstOptional = one.parameters.findIndex((p) => p.optional === true);
  const lateRequired =
    firstOptional < 0 ? [] : one.parameters.slice(firstOptional).filter((p) => !p.optional);
  faults.push(...lateRequired.map((p) => `required parameter ${p.name} follows an optional one`));
  return faults.map((fault) => `${one.id}: ${fault}`);
}

/** Faults that only the source shows: Excel passes null for an omitted argument, so a default value never comes into play. */
export function sourceFaults({ file, text }: FunctionSource): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return tree.statements
    .filter((node) => ts.isFunctionDeclaration(node))
    .filter((node) =>
      ts.getJSDocTags(node).some((tag) => tag.tagName.text.toLowerCase() === 'customfunction'),
    )
    .flatMap((node) => {
      const name = node.name?.text ?? 'a function without a name';
      const defaults = node.parameters.filter((parameter) => parameter.initializer !== undefined);
      const waits = node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false;
      return [
        ...defaults.map(
          (parameter) =>
            `${file}: ${name}: ${parameter.name.getText()} has a default value, which Excel never uses`,
        ),
        ...(waits ? [`${file}: ${name}: is asynchronous`] : []),
      ];
    });
}
