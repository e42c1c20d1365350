import { toPoints } from '../../src/domain/points';
import { ANSWERED } from '../../src/domain/tender';
import type { TenderContents } from '../../src/sheet/tenderContents';
import type { StoryCandidate } from './workbookStory';

const POINTS = { kind: 'points' } as const;

/** A tender in the shape of the Zwolle notice: four knock-outs, weights 20/40/10/30, the best 4 of made-up candidates. */
export const ZWOLLE: TenderContents = {
  tender: {
    knockOuts: [
      { id: '1', text: 'Minimaal een afgeronde HBO-opleiding, aantoonbaar met een diploma', test: ANSWERED },
      { id: '2', text: 'Minimaal 3 jaar werkervaring als projectleider binnen een gemeente', test: ANSWERED },
      { id: '3', text: 'Ervaring met het begeleiden van aanbestedingen in het sociaal domein', test: ANSWERED },
      { id: '4', text: 'Het uurtarief is maximaal € 100 exclusief btw, inclusief reiskosten', test: ANSWERED },
    ],
    selection: [
      { id: '5', text: 'Werkervaring bij een gemeente met meer dan 100.000 inwoners', weight: toPoints(20), scale: POINTS },
      { id: '6', text: 'Ervaring met soortgelijke opdrachten in de afgelopen zes jaar', weight: toPoints(40), scale: POINTS },
      { id: '7', text: 'Een afgeronde opleiding Prince2 of vergelijkbaar', weight: toPoints(10), scale: POINTS },
      { id: '8', text: 'Kennis van de Wmo en de Jeugdwet, blijkend uit het cv', weight: toPoints(30), scale: POINTS },
    ],
    total: toPoints(100),
    shortlistSize: 4,
  },
  facts: {
    number: '24043',
    title: 'Projectleider sociaal domein',
    client: 'Gemeente Zwolle',
    professionals: 1,
    durationMonths: 6,
    options: 4,
    optionMonths: 6,
    hoursPerWeek: 16,
    region: 'Zwolle',
    deadline: '2025-10-02T09:00',
    maximumRate: 100,
    total: 100,
    shortlistSize: 4,
  },
  factSources: { number: '3', title: '1' },
  criterionSources: new Map([['5', '48–49']]),
};

const MET = { '1': 'ja', '2': 'ja', '3': 'ja', '4': 'ja' };
const marks = (five: unknown, six: unknown, seven: unknown, eight: unknown): Record<string, unknown> => ({
  ...MET,
  '5': five,
  '6': six,
  '7': seven,
  '8': eight,
});

/** A tie on the rate (B before C), an unresolved tie across the cut (D and E), open and knocked-out candidates. */
export const CANDIDATES: readonly StoryCandidate[] = [
  { name: 'Kandidaat A', supplier: 'Bureau Noord', rate: 95, cells: marks(20, 40, 10, 25) },
  { name: 'Kandidaat B', supplier: 'Bureau Oost', rate: 92.5, cells: marks(20, 30, 10, 20) },
  { name: 'Kandidaat C', supplier: 'Bureau Zuid', rate: 95, cells: marks(20, 35, 5, 20) },
  { name: 'Kandidaat D', supplier: 'Bureau West', rate: 88, cells: marks(20, 30, 10, 15) },
  { name: 'Kandidaat E', supplier: 'Bureau Midden', rate: 88, cells: marks(15, 40, 0, 20) },
  { name: 'Kandidaat F', supplier: 'Bureau Noord', rate: 80, cells: marks(10, 20, 10, 10) },
  { name: 'Kandidaat G', supplier: 'Bureau Oost', rate: 90, cells: marks(10, 20, '', 10) },
  { name: 'Kandidaat H', supplier: 'Bureau Zuid', rate: 99, cells: { ...marks(10, 20, 5, 10), '1': 'nee', '3': 'nee' } },
  { name: 'Kandidaat I', supplier: 'Bureau West', rate: 97, cells: { ...marks(20, 20, 5, 10), '2': '' } },
];
