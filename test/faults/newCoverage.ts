import { Session } from 'node:inspector/promises';

/** What V8 ran for the first time since it was last asked, block by block, of files whose address holds `part`. */
export async function newCoverage(part: string): Promise<() => Promise<number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  const known = new Set<string>();
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const before = known.size;
    for (const { url, functions } of result) {
      if (!url.includes(part)) continue;
      for (const { ranges } of functions) for (const { startOffset, endOffset, count } of ranges) if (count > 0) known.add(`${url} ${startOffset} ${endOffset}`);
    }
    return known.size - before;
  };
}
