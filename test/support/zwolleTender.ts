import { readCase } from './caseFolder';
import { tenderOf } from './caseByDomain';
import type { TenderContents } from '../../src/sheet/tenderContents';
import { join } from 'node:path';

/** The Zwolle tender as set-up gets it, from the case folder of that name. */
export const ZWOLLE = readCase(join(__dirname, '../cases/zwolle'));

export const ZWOLLE_CONTENTS: TenderContents = {
  tender: tenderOf(ZWOLLE.tender),
  facts: {
    number: '24043',
    title: 'Specialist Backoffice Burgerzaken',
    hoursPerWeek: 16,
    deadline: '2025-10-02T09:00',
    total: 100,
    shortlistSize: 10,
  },
  factSources: { number: '7' },
  criterionSources: new Map([['5', '130']]),
};
