import { functionMetadata } from '../../scripts/functionMetadata';
import type { Engine } from '../../src/workbench/engine/engine';
import type { FunctionArgument, FunctionResult } from '../../src/workbench/engine/functionRegistry';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { officeShim } from '../../src/workbench/host/officeShim';
import { connectLibrary } from '../../test/support/officeLibrary';

type Call = (args: FunctionArgument[], caller: { sheetId: string; row: number; column: number }) => Promise<FunctionResult> | FunctionResult;

/**
 * The add-in's functions behind Microsoft's runtime and the host, without a spreadsheet: a call costs what it costs to
 * send it, to run it and to bring its result back, and nothing of an engine's own work on 10,000 formulas.
 */
export async function openRuntime(): Promise<(name: string, row: number, ...args: FunctionArgument[]) => Promise<FunctionResult>> {
  const calls = new Map<string, Call>();
  const engine = {
    functions: { register: (name: string, call: Call) => void calls.set(name, call) },
    sheets: { get: () => ({ name: 'Blad1' }) },
    changes: { listen: () => () => undefined },
  } as unknown as Engine;
  const host = new ExcelHost({ engine, language: 'nl-NL' });
  connectLibrary(host.bridge, officeShim({ language: 'nl-NL' }).Office);
  const { functions, allowErrorForDataTypeAny } = functionMetadata().en;
  host.registerFunctions('TENDER', functions.map((each) => ({ ...each, allowErrorForDataTypeAny })));
  await import('../../src/functions/index');
  return async (name, row, ...args) => {
    const call = calls.get(name);
    if (!call) throw new Error(`The add-in has no function ${name}`);
    return call(args, { sheetId: 'sheet', row, column: 5 });
  };
}
