import { toPoints } from '../../src/domain/points';
import { ANSWERED } from '../../src/domain/tender';
import { procedureText } from '../../src/i18n/procedureText';
import type { TenderContents } from '../../src/sheet/tenderContents';

const { labels } = procedureText('nl');

/** As small as a tender can be that has one of everything, its procedure among it. */
export const SMALL_TENDER: TenderContents = {
  tender: {
    knockOuts: [{ id: '1', text: 'Diploma', test: ANSWERED }],
    selection: [
      { id: '2', text: 'Ervaring', weight: toPoints(60), scale: { kind: 'points' } },
      { id: '3', text: 'Kennis', weight: toPoints(40), scale: { kind: 'points' } },
    ],
    total: toPoints(100),
    shortlistSize: 2,
  },
  facts: { number: '1', title: 'Adviseur', total: 100, shortlistSize: 2, hoursPerWeek: 16, durationMonths: 6 },
  factSources: {},
  criterionSources: new Map(),
  procedure: [
    { label: labels.steps, value: '1. Vereisten\n2. Selectiecriteria\n3. Uitnodiging voor een selectiegesprek (opdrachtgever)\n4. Selectiegesprek (opdrachtgever)', source: '' },
    { label: labels.clientCriteria, value: 'Soortgelijke opdrachten', source: '' },
    { label: labels.competencies, value: 'Klantgericht', source: '' },
    { label: labels.repeatStep, value: '3', source: '' },
    { label: labels.standstill, value: '20 dagen', source: '' },
    { label: labels.documents, value: 'VOG', source: '' },
  ],
};

/** One knocked out; two who stand equal across the cut of the shortlist. */
export const CANDIDATES: readonly (readonly unknown[])[] = [
  ['Persoon Een', 'Bureau A', 90, 'ja', 50, 30],
  ['Persoon Twee', "'+Bureau", 80, 'nee', 10, ''],
  ['Persoon Drie', 'Bureau C', 85, 'ja', 45, 30],
  ['Persoon Vier', 'Bureau D', 85, 'ja', 45, 30],
];

export const AT = '2026-03-02T14:30';
export const BY = 'Analist';
export const ACT = { at: AT, by: BY, reason: 'zo besloten' };
export const PANEL = { rule: 'lowest', grades: ['onvoldoende', 'voldoende', 'goed'], passGrade: 'voldoende', members: ['Lid Een', 'Lid Twee'] } as const;
