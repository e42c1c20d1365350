import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Compilation,
  NormalModule,
  WebpackError,
  sources,
  type Compiler,
  type Module,
  type WebpackPluginInstance,
} from 'webpack';
import { packageAt, type ShippedPackage } from './shippedPackage';

/** Licences under which code may be served to users as part of this product. */
const ACCEPTED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);

/** Packages published without their licence file, and the line of credit that stands in their repository. */
const CREDIT: Readonly<Record<string, string>> = {
  '@fluentui/react-icons': 'Copyright (c) Microsoft Corporation',
};

/** The terms of MIT are the same for everyone, so those of this project's own LICENSE serve. */
const MIT_TERMS = readFileSync(join(__dirname, '..', 'LICENSE'), 'utf8')
  .replace(/^[^]*?(?=Permission is)/, '')
  .trim();

/**
 * Writes THIRD-PARTY-NOTICES.txt beside the bundle: every package of which code is really in it, with its licence text.
 * A package under another licence, or without a text where its licence demands one, fails the build.
 */
export class ThirdPartyNotices implements WebpackPluginInstance {
  /** The packages of the last build. */
  packages: readonly ShippedPackage[] = [];

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        this.packages = shippedPackages(compilation);
        for (const fault of this.packages.flatMap(licenceFaults))
          compilation.errors.push(new WebpackError(fault));
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new sources.RawSource(noticeText(this.packages)));
      });
    });
  }
}

/** One entry a package and version, by name. webpack is among them: its module loader is part of every bundle. */
function shippedPackages(compilation: Compilation): ShippedPackage[] {
  const files = [...compilation.modules].flatMap(filesOf);
  const found = new Map<string, ShippedPackage>();
  for (const file of [...files, require.resolve('webpack')]) {
    const one = packageAt(file);
    if (one) found.set(`${one.name} ${one.version}`, one);
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

function filesOf(module: Module): string[] {
  if (module instanceof NormalModule) return module.resource ? [module.resource] : [];
  const joined = (module as { modules?: readonly Module[] }).modules;
  return joined ? joined.flatMap(filesOf) : [];
}

/** Of licences joined by OR the recipient takes the one that suits; only a plain choice is understood, nothing nested. */
function isAccepted(licence: string): boolean {
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => ACCEPTED.has(choice.trim()));
}

export function licenceFaults(one: ShippedPackage): string[] {
  if (!isAccepted(one.licence)) {
    return [
      `${one.name} ${one.version} is under "${one.licence || 'no licence'}", which this product may not ship.`,
    ];
  }
  return termsOf(one) === undefined
    ? [`${one.name} ${one.version} comes without its licence text, and nothing here says whom to credit.`]
    : [];
}

/** The licence as the user must get it: the package's own files, or the terms of MIT under the line of credit. */
function termsOf(one: ShippedPackage): string | undefined {
  if (one.texts.length > 0) return one.texts.join('\n\n');
  const credit = CREDIT[one.name] ?? (one.author && `Copyright (c) ${one.author}`);
  return credit && one.licence === 'MIT' ? `${credit}\n\n${MIT_TERMS}` : undefined;
}

export function noticeText(packages: readonly ShippedPackage[]): string {
  const rule = '-'.repeat(80);
  const entries = packages.map((one) =>
    [
      rule,
      `${one.name} ${one.version}`,
      `Licence: ${one.licence}`,
      ...(one.address ? [one.address] : []),
      '',
      termsOf(one) ?? '',
      '',
    ].join('\n'),
  );
  return `Tender Matrix contains code of the packages below. Each stays under its own licence.\n\n${entries.join('\n')}`;
}
