import { DEVELOPER_ORIGIN } from './functionMetadata';

/**
 * The address that will serve the build: https, a host, and where needed a folder. Given as `--env origin=`.
 * Throws on anything else, because Excel refuses a manifest with an address of another kind without saying why.
 */
export function servedAt(origin: string | undefined): string {
  if (origin === undefined) return DEVELOPER_ORIGIN;
  const address = URL.canParse(origin) ? new URL(origin) : undefined;
  if (address?.protocol !== 'https:' || address.search || address.hash || address.username) {
    throw new Error(
      `--env origin=${origin}: give the https address that will serve the add-in, as in https://tenders.example.nl`,
    );
  }
  return address.href.replace(/\/+$/, '');
}

/** The manifest with every address moved from the developer's machine to `origin`. */
export function manifestFor(manifest: string, origin: string): string {
  return manifest.replaceAll(DEVELOPER_ORIGIN, origin);
}
