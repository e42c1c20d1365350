import { Association } from './association';
import { sendResultsAtOnce } from './functionPace';

/**
 * Stands where taskpane.html asks for office.js. Like the real one it brings Microsoft's library for the host, here
 * unmodified and from the same origin (only its pauses between results are left out), and after it what the real one
 * knows of the host it runs in.
 */
type CustomFunction = (...values: unknown[]) => unknown;

const functions = new Association<CustomFunction>();
/** Bit 2 says that the page runs custom functions. */
const HOST_INFO = { hostType: 'excel', hostPlatform: 'web', hostSpecificFileVersion: '16.00', flags: 2 };

/** Microsoft's library looks for these two when it loads, so they must be there first. */
Object.assign(window, {
  OSF: { _OfficeAppFactory: { getHostInfo: () => HOST_INFO } },
  CustomFunctions: {
    _association: functions,
    associate: functions.associate.bind(functions),
  },
});

sendResultsAtOnce();
/** The only way to load scripts in order before those that the page defers. */
for (const script of ['excel-web-16.00.js', 'officeHere.js']) {
  document.write(`<script src="${new URL(script, (document.currentScript as HTMLScriptElement).src).href}"></script>`);
}
