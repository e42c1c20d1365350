/** How the wait for Excel ended. */
export type Readiness =
  | { readonly kind: 'ready'; readonly displayLanguage: string }
  /** office.js did not arrive. */
  | { readonly kind: 'noLibrary' }
  /** The page stands in a browser, not in Excel. */
  | { readonly kind: 'noHost' }
  | { readonly kind: 'tooOld' };

/** The requirement sets that the manifest asks for; Excel checks them, a sideloaded add-in may meet an older one. */
const NEEDED = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
] as const;

/** Waits for Excel, for as long as it takes: Office.onReady can hang, so whoever calls keeps the time. */
export async function officeReady(): Promise<Readiness> {
  if (typeof Office === 'undefined') return { kind: 'noLibrary' };
  const { host } = await Office.onReady();
  // Compared as text: in a plain browser Office.HostType may be missing altogether.
  if (String(host ?? '') !== 'Excel') return { kind: 'noHost' };
  const { requirements, displayLanguage } = Office.context;
  if (!NEEDED.every(([set, version]) => requirements.isSetSupported(set, version))) return { kind: 'tooOld' };
  return { kind: 'ready', displayLanguage };
}
