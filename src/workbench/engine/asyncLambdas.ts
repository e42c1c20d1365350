import { AsyncArrayObject, AsyncObject, ErrorValueObject, IFunctionService, type FunctionVariantType } from '@univerjs/engine-formula';
import type { EngineCore } from './engineCore';

const TAKE_LAMBDAS = ['MAP', 'BYROW', 'BYCOL', 'SCAN', 'REDUCE', 'MAKEARRAY'];

interface Lambda {
  readonly _lambdaNode: { setNotEmpty(state: boolean): void };
  isLambda(): boolean;
  execute(...variants: unknown[]): unknown;
}

function isLambda(variant: unknown): variant is Lambda {
  return typeof (variant as Partial<Lambda>).isLambda === 'function' && (variant as Lambda).isLambda();
}

class Unfinished extends Error {
  constructor(readonly pending: AsyncObject) {
    super('A lambda is still being calculated');
  }
}

/**
 * The functions that call a LAMBDA for each cell cannot wait for a custom function inside it: they fail, and with them
 * everything after. Here each call is awaited and the function run again with the results so far, so calls follow one
 * another; slow for many cells, which is why the add-in's functions take matrices.
 */
export function waitInsideLambdas(core: EngineCore): void {
  const functions = core.injector.get(IFunctionService);
  for (const name of TAKE_LAMBDAS) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const original = executor.calculate.bind(executor);
    executor.isAsync = () => true;
    executor.calculate = (...variants) => {
      const lambda = (variants as unknown[]).find(isLambda);
      if (!lambda) return original(...variants) as FunctionVariantType;
      return new AsyncObject(replay(lambda, () => original(...variants) as FunctionVariantType)) as unknown as FunctionVariantType;
    };
  }
}

async function replay(lambda: Lambda, calculate: () => FunctionVariantType): Promise<never> {
  const execute = lambda.execute.bind(lambda);
  const results: unknown[] = [];
  for (;;) {
    try {
      const result: unknown = run(lambda, execute, results, calculate);
      return (result instanceof AsyncArrayObject ? await result.getValue() : result) as never;
    } catch (fault) {
      if (!(fault instanceof Unfinished)) return ErrorValueObject.create('#VALUE!' as never) as never;
      // Univer puts this back at once, and the body then gives the lambda itself instead of its result.
      lambda._lambdaNode.setNotEmpty(false);
      results.push(await settled(fault.pending));
      lambda._lambdaNode.setNotEmpty(true);
    }
  }
}

/** The engine must never see a rejection. */
function settled(pending: AsyncObject): Promise<unknown> {
  return pending.getValue().catch(() => ErrorValueObject.create('#VALUE!' as never));
}

function run(
  lambda: Lambda,
  execute: Lambda['execute'],
  results: readonly unknown[],
  calculate: () => FunctionVariantType,
): FunctionVariantType {
  let call = 0;
  lambda.execute = (...variants) => {
    const known = results[call];
    call += 1;
    if (known !== undefined) return known;
    const result = execute(...variants);
    if (result instanceof AsyncObject) throw new Unfinished(result);
    return result;
  };
  try {
    return calculate();
  } finally {
    lambda.execute = execute;
  }
}
