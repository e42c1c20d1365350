import { functionMetadata } from '../../scripts/functionMetadata';
import { openHost, type OpenHost, type OpenHostOptions } from './officeHost';

export type AddInHost = OpenHost & {
  /** Waits until all formulas, those of the add-in among them, stand on the present values. */
  settled(): Promise<void>;
  /** Values of a block, such as "Kandidaten!A5:C9". */
  values(address: string): Promise<unknown[][]>;
  /** Types into a block as a person would. */
  type(address: string, values: unknown[][]): Promise<void>;
};

/** A workbook with Microsoft's client library in front of it and the add-in's functions in its cells. */
export async function openAddInHost(options: OpenHostOptions = {}): Promise<AddInHost> {
  const opened = await openHost(options);
  const { functions, allowErrorForDataTypeAny } = functionMetadata().en;
  opened.host.registerFunctions('TENDER', functions.map((each) => ({ ...each, allowErrorForDataTypeAny })));
  // Each host has a runtime of its own, to which the functions make themselves known anew.
  await jest.isolateModulesAsync(async () => {
    await import('../../src/functions/index');
  });
  const range = (context: Excel.RequestContext, address: string): Excel.Range => {
    const cut = address.lastIndexOf('!');
    return context.workbook.worksheets.getItem(address.slice(0, cut)).getRange(address.slice(cut + 1));
  };
  const settled = (): Promise<void> => opened.engine.whenCalculated();
  return {
    ...opened,
    settled,
    values: async (address) => {
      await settled();
      return Excel.run(async (context) => {
        const cells = range(context, address).load('values');
        await context.sync();
        return cells.values as unknown[][];
      });
    },
    type: async (address, values) => {
      await Excel.run(async (context) => {
        range(context, address).values = values as string[][];
        await context.sync();
      });
      await settled();
    },
  };
}
