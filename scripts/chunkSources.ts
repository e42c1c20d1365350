import type { Chunk, Compilation, Module } from 'webpack';

/** The files that a script is made of; webpack joins many into one module. */
export function chunkSources({ chunkGraph }: Pick<Compilation, 'chunkGraph'>, chunk: Chunk): string[] {
  return [...chunkGraph.getChunkModules(chunk)]
    .flatMap((module) => ('modules' in module ? (module.modules as Module[]) : [module]))
    .flatMap((module) => module.nameForCondition() ?? []);
}
