import type { Engine, EngineOptions } from '../../src/workbench/engine/engine';
import { buildEngineBundle } from './engineBundle';

interface EngineModule {
  readonly Engine: new (options?: EngineOptions) => Engine;
}

const open = new Set<Engine>();

// An engine that a failing test leaves open would keep the test run from ending.
if (typeof afterAll === 'function') {
  afterAll(() => {
    for (const engine of open) engine.dispose();
    open.clear();
  });
}

/** The engine of the workbench without a page. Dispose of it when the test is done. */
export function headlessEngine(options?: EngineOptions): Engine {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the name of the bundle changes with its sources
  const bundle = require(buildEngineBundle()) as EngineModule;
  const engine = new bundle.Engine(options);
  // A test file that opens thousands would keep them all.
  for (const one of open) if (one.isDisposed) open.delete(one);
  open.add(engine);
  return engine;
}
