import { readWorkbook } from '../../src/excel/readWorkbook';
import { awardPlan } from '../../src/sheet/award/awardPlan';
import { awardSheetPlan } from '../../src/sheet/award/awardSheet';
import { lettersPlan } from '../../src/sheet/award/lettersPlan';
import { lettersSentPlan } from '../../src/sheet/award/lettersSentPlan';
import { readReasons } from '../../src/sheet/award/readReasons';
import { reasonsPlan } from '../../src/sheet/award/reasonsPlan';
import { standstillPlan } from '../../src/sheet/award/standstillPlan';
import { drawPlan } from '../../src/sheet/lots/drawPlan';
import { recordPlan } from '../../src/sheet/record/recordPlan';
import { lockPlan } from '../../src/sheet/rulebook/lockPlan';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { openAddInHost } from './addInHost';
import { BY } from './interviewsOnHost';
import { done, typeColumn, zwolleToAward } from './zwolleToAward';

const DRAW = { cut: 'shortlist', round: null, tied: ['Kandidaat M', 'Kandidaat N'], places: 1, present: [BY, 'Tweede aanwezige'], seed: '3 1 6 2 4 5 1 2', reason: '' } as const;

/**
 * The tender of Zwolle from the lock to the letters: rules locked before the first mark, lots for the last place, two client
 * rounds, two rounds of interviews, an award, letters that were sent, and a record of each step.
 */
export async function finishedZwolle(): Promise<WorkbookSnapshot> {
  const host = await openAddInHost({ language: 'nl-NL' });
  let step = 0;
  const record = async (name: string): Promise<void> => {
    await host.settled();
    await done(recordPlan({ at: `2025-11-${String(++step + 3).padStart(2, '0')}T09:00`, by: BY, step: name }, 'nl'));
  };
  await zwolleToAward(host, {
    isTied: true,
    at: async (station) => {
      await host.settled();
      if (station === 'rules') await done(lockPlan({ at: '2025-11-03T09:00', by: BY, why: '' }, 'nl'));
      if (station === 'marked') await done(drawPlan({ ...DRAW, at: '2025-11-03T12:00', by: BY }, 'nl'));
      if (station !== 'rules') await record({ marked: 'Selectie', client: 'Beoordeling door de opdrachtgever', interviews: 'Selectiegesprekken' }[station]);
    },
  });
  const at = '2025-12-01T10:00';
  await done(awardPlan({ candidate: 'Kandidaat B', reason: 'Past het beste bij het profiel', at, by: BY }, 'nl'));
  await done(awardSheetPlan('nl'));
  await done(standstillPlan('20', '2025-12-05'));
  await typeColumn(host, 'LetterFacts', 'Inhoud', ['de voorzieningenrechter van de rechtbank Overijssel', 'inkoop@voorbeeld.example', 'A. Analist']);
  await typeColumn(host, 'WinnerDocuments', 1, ['Ja']);
  await done(reasonsPlan('nl'));
  const outcome = await readWorkbook();
  if (!outcome.ok) throw new Error('unread');
  const rows = [...readReasons(outcome.value).rows.values()];
  await typeColumn(host, 'LetterReasons', 'Reden', rows.map(({ candidate, code }) => `Reden-${candidate.slice(-1)}-${code}.`));
  await done(lettersPlan('nl'));
  await done(lettersSentPlan(at, BY, 'nl'));
  await record('Gunning');
  await host.settled();
  const workbook = host.engine.save();
  host.close();
  return workbook;
}
