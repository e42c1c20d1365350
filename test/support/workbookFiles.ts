import type { Engine, EngineOptions } from '../../src/workbench/engine/engine';
import type { readWorkbook } from '../../src/workbench/xlsx/workbookReader';
import type { writeWorkbook } from '../../src/workbench/xlsx/workbookWriter';
import { buildBundle } from './engineBundle';

interface WorkbookFiles {
  readonly Engine: new (options?: EngineOptions) => Engine;
  readonly readWorkbook: typeof readWorkbook;
  readonly writeWorkbook: typeof writeWorkbook;
}

/** The engine of the workbench with what reads and writes its files, without a page. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the name of the bundle changes with its sources
export const workbookFiles = require(buildBundle('xlsx')) as WorkbookFiles;
