import fs from 'node:fs';
import type { Bridge } from '../../src/workbench/host/protocol';
import { libraryLoaded, sendResultsAtOnce } from '../../src/workbench/office/functionPace';

/** The library is a script for web pages: it declares globals and looks for a page to stand in. */
interface LibraryGlobals {
  Excel: typeof Excel;
  Office: object;
  CustomFunctions: CustomFunctionsGlobal;
  OfficeExtension: {
    HostBridge: { init(bridge: Bridge): void };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

interface CustomFunctionsGlobal {
  _association: Association;
  associate(idOrMappings: string | Record<string, CustomFunction>, implementation?: CustomFunction): void;
}

type CustomFunction = (...args: never[]) => unknown;

/** What office.js itself provides before the Excel file loads: which function belongs to which id. */
class Association {
  mappings: Record<string, CustomFunction> = {};
  private changed: () => void = () => undefined;

  associate(idOrMappings: string | Record<string, CustomFunction>, implementation?: CustomFunction): void {
    if (typeof idOrMappings !== 'string') Object.assign(this.mappings, idOrMappings);
    else if (implementation) this.mappings[idOrMappings.toUpperCase()] = implementation;
    this.changed();
  }

  onchange(handler: () => void): void {
    this.changed = handler;
  }

  clear(): void {
    this.mappings = {};
    this.changed();
  }
}

const association = new Association();

/** What office.js says of Excel on the web. Bit 2 says that the page runs custom functions. */
const HOST_INFO = { hostType: 'excel', hostPlatform: 'web', hostSpecificFileVersion: '16.00', flags: 2 };

/**
 * Loads Microsoft's client library, unmodified, into this test file's globals, once; then connects it to this host.
 * In a hurry the runtime of custom functions does not wait for more results before it sends some.
 */
export function connectLibrary(bridge: Bridge, office: object, inHurry = false): LibraryGlobals {
  const globals = globalThis as unknown as LibraryGlobals;
  const loaded = 'OfficeExtension' in globals && Boolean(globals.OfficeExtension.HostBridge);
  const startFunctions = loaded ? () => undefined : load(globals, inHurry);
  association.clear();
  globals.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  globals.OfficeExtension.HostBridge.init(bridge);
  globals.Office = office;
  startFunctions();
  return globals;
}

/** Gives what starts the runtime of custom functions, for which the library waits until the page has loaded. */
function load(globals: LibraryGlobals, inHurry: boolean): () => void {
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  const source = fs.readFileSync(file, 'utf8');
  Object.assign(globals, { OSF: { _OfficeAppFactory: { getHostInfo: () => HOST_INFO } } });
  const removeStubs = typeof document === 'undefined' ? stubPage() : () => undefined;
  const whenLoaded = whilePageLoads();
  if (inHurry) sendResultsAtOnce();
  globals.CustomFunctions = {
    _association: association,
    associate: (idOrMappings, implementation) => association.associate(idOrMappings, implementation),
  };
  const log = console.log;
  console.log = () => undefined;
  try {
    // Indirect eval: a script's top-level variables become globals, and errors and arrays are of this realm.
    (0, eval)(`${source}\nglobalThis.Excel = Excel; globalThis.OfficeExtension = OfficeExtension;`);
  } finally {
    console.log = log;
    libraryLoaded();
    whenLoaded.end();
    removeStubs();
  }
  Object.assign(globals.CustomFunctions, {
    associate: (idOrMappings: string | Record<string, CustomFunction>, implementation?: CustomFunction) =>
      association.associate(idOrMappings, implementation),
  });
  return whenLoaded.run;
}

/** The page says that it is loading, and keeps what the library wants to do afterwards. */
function whilePageLoads(): { run(): void; end(): void } {
  const waiting: (() => void)[] = [];
  const own = { readyState: 'loading', addEventListener: (_name: string, listener: () => void) => waiting.push(listener) };
  const names = Object.keys(own) as (keyof typeof own)[];
  const before = names.map((name) => Object.getOwnPropertyDescriptor(document, name));
  for (const name of names) Object.defineProperty(document, name, { value: own[name], configurable: true, writable: true });
  return {
    run: () => waiting.forEach((listener) => listener()),
    end: () =>
      names.forEach((name, index) => {
        const descriptor = before[index];
        if (descriptor) Object.defineProperty(document, name, descriptor);
        else Reflect.deleteProperty(document, name);
      }),
  };
}

/** Just enough of a page for the library to load in Node. */
function stubPage(): () => void {
  const nothing = (): null => null;
  const element = { style: {}, setAttribute: nothing, appendChild: nothing };
  const location = { href: 'https://localhost/', search: '', hash: '', origin: 'https://localhost', protocol: 'https:' };
  const storage = { getItem: nothing, setItem: nothing, removeItem: nothing };
  const page = {
    getElementById: nothing,
    createElement: () => ({ ...element }),
    getElementsByTagName: () => [],
    addEventListener: nothing,
    head: element,
    body: element,
    location,
    cookie: '',
  };
  const stubs: Record<string, unknown> = {
    document: page,
    location,
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
    navigator: { userAgent: 'node' },
  };
  const before = Object.keys(stubs).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(stubs)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
