import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Engine } from '../engine/engine';

/** What the formula bar shows while somebody types a function. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Replaces the help of the functions; call it again for another language. */
export function describeFunctions(engine: Engine, namespace: string, functions: readonly FunctionHelp[]): void {
  const descriptions = engine.core.injector.get(IDescriptionService);
  for (const { name, description, parameters } of functions) {
    const functionName = `${namespace}.${name}`;
    descriptions.unregisterDescriptions([functionName]);
    descriptions.registerDescriptions([
      {
        functionName,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: parameter.dimensionality === 'matrix' ? 'A2:C9' : '10',
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    ]);
  }
}
