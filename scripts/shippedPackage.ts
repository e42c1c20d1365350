import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it (SPDX); empty where it states none. */
  readonly licence: string;
  readonly author: string;
  readonly address: string;
  /** Licence and notice files, whole. */
  readonly texts: readonly string[];
}

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/** The package that a file of node_modules belongs to; undefined for the project's own files. */
export function packageAt(file: string): ShippedPackage | undefined {
  if (!/[\\/]node_modules[\\/]/.test(file)) return undefined;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const at = join(folder, 'package.json');
    const stated = existsSync(at) ? (JSON.parse(readFileSync(at, 'utf8')) as PackageFile) : undefined;
    // Folders inside a package may hold a package.json of their own, with a module type or a made-up name and version.
    if (stated?.name && stated.version && isPackageFolder(folder)) return described(stated.name, stated.version, stated, folder);
  }
  return undefined;
}

/** A package lies directly in node_modules, or in a scope there; what lies deeper is part of it. */
function isPackageFolder(folder: string): boolean {
  return /[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@]+$/.test(folder);
}

function described(name: string, version: string, stated: PackageFile, folder: string): ShippedPackage {
  const { author, repository } = stated;
  return {
    name,
    version,
    licence: stated.license ?? '',
    author: (typeof author === 'string' ? author : author?.name) ?? '',
    address: stated.homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '',
    texts: readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').trim()),
  };
}
