import { cpuOf, type Bench } from '../harness';
import { assess } from '../../src/domain/assess';
import { rankCandidates } from '../../src/domain/ranking';
import { readCandidates } from '../../src/sheet/readCandidates';
import { byAddIn } from './addIn';
import { byBareObjects } from './bareObjects';
import { benchField } from './field';
import { gate } from './gate';
import { handTuned, packed, rankByRadix } from './handTuned';
import { byArquero, byLodash, byObjects } from './rivals';

const SIZES = [1_000, 10_000, 100_000] as const;
const CRITERIA = [4, 20] as const;
/** The size for which the distance to code by hand is promised. */
const PROMISED = 10_000;

export const core: Bench = {
  name: 'core',
  run: (report) => {
    for (const { candidates, tied, wrong, wrongInFloats } of gate()) {
      report({
        what: `wrong ranks, ${candidates} candidates of whom ${tied} tie (plain fractions: ${wrongInFloats})`,
        value: wrong,
        unit: '',
        bound: { atMost: 0 },
      });
    }
    for (const criteria of CRITERIA) {
      let before: number | null = null;
      for (const count of SIZES) before = atSize(count, criteria, before, report);
    }
  },
};

/** Gives the milliseconds of the add-in, for the growth to the next size. */
function atSize(count: number, criteria: number, before: number | null, report: Parameters<Bench['run']>[0]): number {
  const field = benchField(count, criteria);
  const tuned = packed(field);
  const { competing } = assess(field.tender, readCandidates(field.table, field.columns, field.tender).field);
  const whole = Int32Array.from(competing);
  const times = cpuOf(
    {
      addIn: () => byAddIn(field),
      hand: () => handTuned(tuned),
      objects: () => byObjects(field),
      lodash: () => byLodash(field),
      arquero: () => byArquero(field),
      bare: () => byBareObjects(field),
      rank: () => rankCandidates(competing, tuned.rates),
      radix: () => rankByRadix(whole, tuned.rates),
    },
    count < 100_000 ? 9 : 5,
  );
  const name = `${count.toLocaleString('en')} × ${criteria}`;
  const promised = count === PROMISED;
  const line = (what: string, value: number, bound: { atMost: number } | { atLeast: number } | null): void =>
    report({ what: `${name}: ${what}`, value, unit: '×', bound });
  line('cells to ten explained places, against typed arrays by hand', times.addIn / times.hand, promised ? { atMost: 6 } : null);
  line('ranking only, against a radix sort by hand', times.rank / times.radix, promised ? { atMost: 3 } : null);
  if (before !== null) line('growth for 10× the rows', times.addIn / before, { atMost: 20 });
  line('ahead of objects and a sort', times.objects / times.addIn, { atLeast: 1 });
  line('ahead of lodash', times.lodash / times.addIn, { atLeast: 1 });
  line('ahead of arquero', times.arquero / times.addIn, { atLeast: 1 });
  line('against objects and a sort that check and explain nothing', times.bare / times.addIn, null);
  return times.addIn;
}
