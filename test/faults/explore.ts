/**
 * npm run fuzz -- 600: looks for workbooks that the add-in cannot deal with, for so many seconds. Those that ran code which
 * no other ran before are gone on from. What is found is printed as a seed, as small as it can be made; a file in seeds/
 * keeps it as a case.
 */
import fc from 'fast-check';
import { MUTATION, mutated, type Mutation } from './mutation';
import { newCoverage } from './newCoverage';
import { tenderStages } from './stages';
import { faultsWith } from './standing';

interface Tried {
  readonly stage: string;
  readonly mutations: readonly Mutation[];
}

/** Further down, a workbook is no longer one of a tender. */
const MOST_MUTATIONS = 16;
const SECONDS = Number(process.argv[2] ?? 60);
const any = <Value>(values: readonly Value[]): Value => values[Math.floor(Math.random() * values.length)]!;

/** One more change, one less, or some changes of another. */
function varied({ stage, mutations }: Tried, others: readonly Tried[]): Tried {
  const fresh = fc.sample(MUTATION, 1 + Math.floor(Math.random() * 3));
  const chance = Math.random();
  if (chance < 0.2 && mutations.length > 1) return { stage, mutations: mutations.filter(() => Math.random() < 0.8) };
  if (chance < 0.4) return { stage, mutations: [...mutations, ...any(others).mutations].slice(-MOST_MUTATIONS) };
  return { stage, mutations: [...mutations, ...fresh].slice(-MOST_MUTATIONS) };
}

async function main(): Promise<void> {
  const stages = await tenderStages();
  const faultsOf = ({ stage, mutations }: Tried): Promise<string[]> => faultsWith(mutated(stages.get(stage)!, mutations));
  const plain = (fault: string): string => fault.replace(/[0-9"'].*$/s, '').slice(0, 80);
  const seen = new Set<string>();
  const coverage = await newCoverage('/src/');
  const corpus: Tried[] = [];
  for (const stage of stages.keys()) {
    for (const fault of await faultsOf({ stage, mutations: [] })) console.log(`${stage} as it is: ${fault}`);
    await coverage();
    corpus.push({ stage, mutations: [] });
  }
  const end = Date.now() + SECONDS * 1000;
  let runs = 0;
  let blocks = 0;
  while (Date.now() < end) {
    const tried = varied(any(Math.random() < 0.5 ? corpus.slice(-40) : corpus), corpus);
    const faults = (await faultsOf(tried)).filter((fault) => !seen.has(plain(fault)));
    const fresh = await coverage();
    runs++;
    blocks += fresh;
    if (fresh > 0) corpus.push(tried);
    for (const fault of faults) {
      if (seen.has(plain(fault))) continue;
      seen.add(plain(fault));
      const isSame = async (each: Tried): Promise<boolean> => (await faultsOf(each)).some((other) => plain(other) === plain(fault));
      console.log(`${fault}\n${JSON.stringify(await smallest(tried, isSame))}\n`);
    }
  }
  console.log(`${runs} workbooks, ${corpus.length} kept for ${blocks} new blocks, ${seen.size} faults`);
}

/** The fewest of the changes with which the same goes wrong. */
async function smallest(tried: Tried, isSame: (tried: Tried) => Promise<boolean>): Promise<Tried> {
  for (let at = 0; at < tried.mutations.length; at++) {
    const fewer = { ...tried, mutations: tried.mutations.filter((_, index) => index !== at) };
    if (await isSame(fewer)) return smallest(fewer, isSame);
  }
  return tried;
}

void main();
