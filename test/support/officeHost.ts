import type { Engine, WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { officeShim, type OfficeShim } from '../../src/workbench/host/officeShim';
import { headlessEngine } from './headlessEngine';
import { connectLibrary } from './officeLibrary';

export interface OpenHostOptions {
  readonly workbook?: WorkbookSnapshot;
  /** Language tag of Excel's interface and number formats. */
  readonly language?: string;
  /** False where no formula is to be calculated: results stay as they were saved. */
  readonly calculates?: boolean;
}

export interface OpenHost {
  readonly Excel: typeof Excel;
  readonly Office: OfficeShim['Office'];
  readonly CustomFunctions: object;
  readonly engine: Engine;
  readonly host: ExcelHost;
  readonly office: OfficeShim;
  /** Ends the host; an engine left open keeps the test run from ending. */
  close(): void;
}

/**
 * A workbook with Microsoft's client library in front of it. Sets the globals Excel, Office and CustomFunctions, so
 * that modules of the add-in run unchanged. One at a time; close it in afterEach.
 */
export async function openHost({ workbook, language = 'en-US', calculates = true }: OpenHostOptions = {}): Promise<OpenHost> {
  const engine = headlessEngine(workbook ? { snapshot: workbook } : {});
  if (!calculates) engine.calculation.hold(true);
  const host = new ExcelHost({ engine, language });
  const office = officeShim({ language });
  const globals = connectLibrary(host.bridge, office.Office, true);
  await engine.whenCalculated();
  return {
    Excel: globals.Excel,
    Office: office.Office,
    CustomFunctions: globals.CustomFunctions,
    engine,
    host,
    office,
    close: () => {
      host.close();
      engine.dispose();
    },
  };
}
