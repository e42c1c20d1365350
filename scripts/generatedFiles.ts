import { Compilation, WebpackError, sources, type Compiler, type WebpackPluginInstance } from 'webpack';

/** Adds files to the build that are made from the sources rather than bundled: metadata, manifest, help pages. */
export class GeneratedFiles implements WebpackPluginInstance {
  constructor(
    private readonly make: () => Readonly<Record<string, string>>,
    private readonly madeFrom: { readonly folders: readonly string[]; readonly files: readonly string[] },
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('GeneratedFiles', (compilation) => {
      compilation.contextDependencies.addAll(this.madeFrom.folders);
      compilation.fileDependencies.addAll(this.madeFrom.files);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'GeneratedFiles', stage }, () => {
        for (const [name, text] of Object.entries(this.made(compilation))) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }

  /** A source that cannot be used fails the build with its own message, and a server that watches goes on. */
  private made(compilation: Compilation): Readonly<Record<string, string>> {
    try {
      return this.make();
    } catch (error) {
      compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
      return {};
    }
  }
}
