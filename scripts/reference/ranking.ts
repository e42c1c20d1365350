import { range, type ExampleCell, type Reference } from './entry';

const A = { nl: 'Kandidaat A', en: 'Candidate A' };
const B = { nl: 'Kandidaat B', en: 'Candidate B' };
const C = { nl: 'Kandidaat C', en: 'Candidate C' };
const D = { nl: 'Kandidaat D', en: 'Candidate D' };
const OPEN_ROW = {
  nl: '#N/B: de kandidaat heeft nog geen score, of toelating is nog open.',
  en: '#N/A: the candidate has no score yet, or admission is still open.',
};
const BAD_ROW = {
  nl: '#WAARDE!: de score is geen getal, of toegelaten is geen WAAR of ONWAAR.',
  en: '#VALUE!: the score is no number, or admitted is neither TRUE nor FALSE.',
};
const LENGTHS = {
  nl: '#WAARDE! voor het geheel: de bereiken zijn niet even lang.',
  en: '#VALUE! for the whole: the ranges are not equally long.',
};
/** The example of the method: B and D share the first place. */
const FOUR: readonly (readonly ExampleCell[])[] = [
  [A, 80, 95],
  [B, 80, 92.5],
  [C, 75, 80],
  [D, 80, 92.5],
];

/** From scores to places. */
export const RANKING: Reference = {
  ASSESSMENT: {
    result: {
      nl: 'Vier kolommen, één rij per kandidaat: toegelaten, niet voldaan aan, score en rang, gelijk aan KNOCKOUT, FAILED, SCORE en RANKING.',
      en: 'Four columns, one row per candidate: admitted, failed criteria, score and rank, as KNOCKOUT, FAILED, SCORE and RANKING give them.',
    },
    errors: [OPEN_ROW, BAD_ROW, LENGTHS],
    remarks: [
      {
        nl: 'Eén formule krijgt haar invoer één keer en wacht op geen andere. Een lange tabel antwoordt daardoor sneller dan met vier formules.',
        en: 'One formula gets its input once and waits for no other. A long table therefore answers sooner than with four formulas.',
      },
    ],
    example: {
      cells: [
        [60, 40, null, null],
        [50, 30, 95, { nl: 'ja', en: 'yes' }],
        [60, 20, 92.5, { nl: 'ja', en: 'yes' }],
        [60, 40, 90, { nl: 'nee', en: 'no' }],
      ],
      arguments: [range('A2:B4'), range('A1:B1'), range('C2:C4'), range('D2:D4')],
      result: [
        [true, '', 80, 2],
        [true, '', 80, 1],
        [false, '1', 100, ''],
      ],
    },
  },
  RANKING: {
    result: {
      nl: 'Per kandidaat de rang; lege tekst voor wie is afgevallen.',
      en: 'Per candidate the rank; empty text for one that is knocked out.',
    },
    errors: [OPEN_ROW, BAD_ROW, LENGTHS],
    remarks: [
      {
        nl: 'Gelijk op score en tarief: dezelfde rang, en de volgende rang slaat over (1, 1, 3). Ontbreekt binnen een gelijke score een tarief, dan delen allen de rang.',
        en: 'Equal on score and rate: the same rank, and the next rank skips (1, 1, 3). Where a rate is missing among equal scores, all of them share the rank.',
      },
    ],
    example: { cells: FOUR, arguments: [range('B1:B4'), range('C1:C4')], result: [[3], [1], [4], [1]] },
  },
  SHORTLIST: {
    result: {
      nl: 'Eén rij per kandidaat op de shortlist: rang, kandidaat, score, uurtarief, en wat de plaats bepaalde (score, uurtarief of onbeslist).',
      en: 'One row per candidate on the shortlist: rank, candidate, score, hourly rate, and what decided the place (score, rate or unresolved).',
    },
    errors: [
      { nl: '#N/B: nog geen kandidaat heeft een rang.', en: '#N/A: no candidate has a rank yet.' },
      { nl: '#WAARDE!: de omvang is geen geheel getal van 1 of meer.', en: '#VALUE!: the size is no whole number of 1 or more.' },
      LENGTHS,
    ],
    remarks: [
      {
        nl: 'Wie gelijk op de grens staat, wordt genoemd als onbeslist op de grens. Wie daarvan meegaat, legt een mens vast; rijvolgorde, naam en toeval beslissen niets.',
        en: 'Candidates equal across the cut are listed as unresolved at the cut. Who of them comes in is recorded by a person; row order, name and chance decide nothing.',
      },
    ],
    example: {
      cells: FOUR,
      arguments: [range('A1:A4'), range('B1:B4'), range('C1:C4'), null, 3],
      result: [
        [1, B, 80, 92.5, { nl: 'onbeslist', en: 'unresolved' }],
        [1, D, 80, 92.5, { nl: 'onbeslist', en: 'unresolved' }],
        [3, A, 80, 95, { nl: 'uurtarief', en: 'rate' }],
      ],
    },
  },
  TIES: {
    result: {
      nl: 'Eén rij per gelijke score: de score, wie haar delen, en wat hun volgorde bepaalde.',
      en: 'One row per tie: the score, who share it, and what settled their order.',
    },
    errors: [LENGTHS],
    remarks: [
      {
        nl: 'Zonder gelijke scores staat er “geen gelijke scores”. Kandidaten zonder bruikbare score doen niet mee.',
        en: 'Without ties it says “no ties”. Candidates without a usable score take no part.',
      },
    ],
    example: {
      cells: [...FOUR, [{ nl: 'Kandidaat E', en: 'Candidate E' }, 75, 85]],
      arguments: [range('A1:A5'), range('B1:B5'), range('C1:C5')],
      result: [
        [
          80,
          { nl: 'Kandidaat B; Kandidaat D; Kandidaat A', en: 'Candidate B; Candidate D; Candidate A' },
          {
            nl: 'onbeslist: Kandidaat B en Kandidaat D hebben dezelfde score en € 92,50',
            en: 'unresolved: Candidate B and Candidate D have the same score and € 92.50',
          },
        ],
        [
          75,
          { nl: 'Kandidaat C; Kandidaat E', en: 'Candidate C; Candidate E' },
          { nl: 'uurtarief: Kandidaat C € 80,00; Kandidaat E € 85,00', en: 'rate: Candidate C € 80.00; Candidate E € 85.00' },
        ],
      ],
    },
  },
  RATEPOINTS: {
    result: {
      nl: 'Per kandidaat punten; lege tekst voor wie is afgevallen. Met toelichten: waartegen het tarief is afgezet.',
      en: 'Per candidate points; empty text for one that is knocked out. With explain: what the rate was measured against.',
    },
    errors: [
      { nl: '#N/B: het tarief van deze kandidaat is nog leeg.', en: '#N/A: the rate of this candidate is still empty.' },
      { nl: '#WAARDE!: het tarief is geen getal boven 0.', en: '#VALUE!: the rate is no number above 0.' },
      {
        nl: '#WAARDE! voor het geheel: de formule is onbekend, of het plafond ontbreekt bij de formule plafond.',
        en: '#VALUE! for the whole: the formula is unknown, or the cap is missing with the formula cap.',
      },
    ],
    remarks: [
      {
        nl: 'laagste: weging × laagste ÷ tarief. minmax: weging × (1 − (tarief − laagste) ÷ (hoogste − laagste)); zijn alle tarieven gelijk, dan krijgt iedereen de volle weging. plafond: alles of niets.',
        en: 'lowest: weight × lowest ÷ rate. minmax: weight × (1 − (rate − lowest) ÷ (highest − lowest)); where all rates are equal, everybody gets the full weight. cap: all or nothing.',
      },
      {
        nl: 'Wie is afgevallen, bepaalt nooit het laagste of hoogste tarief. Bij laagste en minmax hangen punten af van wie meedoet: zie REVERSAL.',
        en: 'A knocked-out candidate never sets the lowest or highest rate. With lowest and minmax points depend on who takes part: see REVERSAL.',
      },
    ],
    example: {
      cells: [
        [45, true],
        [50, true],
        [55, true],
        [35, false],
      ],
      arguments: [range('A1:A4'), 30, 'minmax', range('B1:B4')],
      result: [[30], [15], [0], ['']],
    },
  },
  REVERSAL: {
    result: {
      nl: 'Eén rij per paar: wie nu voor staat, wie zonder de derde voor zou staan, en de derde. Hoogstens 1.000 rijen; wat daarboven komt, staat geteld onderaan.',
      en: 'One row per pair: who is ahead now, who would be ahead without the third, and the third. At most 1,000 rows; what is beyond them is counted below.',
    },
    errors: [LENGTHS, { nl: '#WAARDE!: de formule of de weging is niet bruikbaar.', en: '#VALUE!: the formula or the weight cannot be used.' }],
    remarks: [
      {
        nl: 'Alleen ter informatie. Alleen wie als enige het laagste (of bij minmax het hoogste) tarief heeft, kan andermans volgorde omkeren.',
        en: 'Information only. Only the one candidate with the lowest (or with minmax the highest) rate can turn the order of others.',
      },
    ],
    example: {
      cells: [
        [A, 56, 45],
        [B, 66.5, 50],
        [C, 7, 55],
        [D, 0, 35],
      ],
      arguments: [range('A1:A4'), range('B1:B4'), range('C1:C4'), 30, 'minmax'],
      result: [[B, A, D]],
    },
  },
  ROBUSTNESS: {
    result: {
      nl: 'Eén rij per kandidaat: het deel van alle mogelijke wegingen waarin de kandidaat op de shortlist staat, van 0 tot en met 1, en wat de plaats zou veranderen.',
      en: 'One row per candidate: the share of all possible weightings in which it is on the shortlist, from 0 to 1, and what would change its place.',
    },
    errors: [
      OPEN_ROW,
      {
        nl: '#WAARDE!: een beoordeling van deze kandidaat kan niet worden gebruikt; voor het geheel: een weging, schaal of omvang niet.',
        en: '#VALUE!: a mark of this candidate cannot be used; for the whole: a weight, scale or size cannot.',
      },
    ],
    remarks: [
      {
        nl: 'Alleen ter informatie: de wegingen van de uitvraag beslissen. Het deel is de rank acceptability van SMAA-2 (Lahdelma en Salminen 2001) over 2.000 vaste, gelijkmatig verspreide wegingen, en klopt op ongeveer één procentpunt.',
        en: 'Information only: the weights of the notice decide. The share is the rank acceptability of SMAA-2 (Lahdelma and Salminen 2001) over 2,000 fixed, evenly spread weightings, and is right to about one percent point.',
      },
      {
        nl: 'De kleinste wijziging van één weging is exact: de andere wegingen houden hun onderlinge verhouding, het totaal blijft gelijk, en een beoordeling blijft hetzelfde deel van haar weging. Precies op die wijziging is er een gelijke score; net daarna is de plaats anders.',
        en: 'The smallest change of one weight is exact: the other weights keep their proportions, the total stays, and a mark stays the same share of its weight. At that change there is a tie; just beyond it the place is another.',
      },
    ],
    example: {
      cells: [
        [{ nl: 'Ervaring', en: 'Experience' }, { nl: 'Aanpak', en: 'Approach' }, null],
        [60, 40, null],
        [60, 0, 90],
        [0, 40, 85],
        [0, 0, 80],
      ],
      arguments: [range('A3:B5'), range('A2:B2'), range('C3:C5'), null, 1, range('A1:B1')],
      result: [
        [
          0.501,
          {
            nl: 'op de shortlist; 10 punten minder voor Ervaring verandert dat. Alleen ter informatie.',
            en: 'on the shortlist; 10 points less for Experience moves it. Information only.',
          },
        ],
        [
          0.499,
          {
            nl: 'niet op de shortlist; 10 punten minder voor Ervaring verandert dat. Alleen ter informatie.',
            en: 'not on the shortlist; 10 points less for Experience moves it. Information only.',
          },
        ],
        [
          0,
          {
            nl: 'niet op de shortlist; geen wijziging van één weging verandert dat. Alleen ter informatie.',
            en: 'not on the shortlist; no change of a single weight moves it. Information only.',
          },
        ],
      ],
    },
  },
};
