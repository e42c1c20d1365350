import { range, rangeWithOpenCells, type Reference } from './entry';

const A = { nl: 'Kandidaat A', en: 'Candidate A' };
const B = { nl: 'Kandidaat B', en: 'Candidate B' };
const C = { nl: 'Kandidaat C', en: 'Candidate C' };
const YES = { nl: 'ja', en: 'yes' };
const NO = { nl: 'nee', en: 'no' };
const CANDIDATE = { nl: 'Kandidaat', en: 'Candidate' };
const OPEN_MARK = {
  nl: '#N/B: een beoordeling van deze kandidaat is nog leeg.',
  en: '#N/A: a mark of this candidate is still empty.',
};
const BAD_MARK = {
  nl: '#WAARDE!: een beoordeling van deze kandidaat is tekst, een fout, lager dan 0 of hoger dan de weging. De andere kandidaten worden gewoon berekend.',
  en: '#VALUE!: a mark of this candidate is text, an error, below 0 or above the weight. The other candidates are computed as usual.',
};
const BAD_WEIGHT = {
  nl: '#WAARDE! voor het geheel: een weging is geen getal boven 0, of het aantal wegingen is niet het aantal kolommen.',
  en: '#VALUE! for the whole: a weight is no number above 0, or there are not as many weights as columns.',
};

/** From answers and marks to points. */
export const SCORING: Reference = {
  KNOCKOUT: {
    result: {
      nl: 'Per kandidaat WAAR (toegelaten), ONWAAR (afgevallen) of #N/B (nog open).',
      en: 'Per candidate TRUE (admitted), FALSE (knocked out) or #N/A (still open).',
    },
    errors: [
      { nl: '#N/B: niets is afgewezen, maar een antwoord is nog leeg.', en: '#N/A: nothing failed, but an answer is still empty.' },
      { nl: '#WAARDE!: een cel bevat iets anders dan een antwoord.', en: '#VALUE!: a cell holds something that is no answer.' },
    ],
    remarks: [
      {
        nl: 'Gelezen worden WAAR/ONWAAR, 1/0, ja/nee, j/n, yes/no, y/n, x, ✓/✗, voldoet/voldoet niet, met of zonder hoofdletters.',
        en: 'Read are TRUE/FALSE, 1/0, ja/nee, j/n, yes/no, y/n, x, ✓/✗, voldoet/voldoet niet, in any case.',
      },
      {
        nl: 'Eén nee is genoeg om af te vallen, ook als er nog iets open is.',
        en: 'One no knocks out, even while something else is open.',
      },
    ],
    example: {
      cells: [
        [CANDIDATE, '1', '2'],
        [A, YES, YES],
        [B, NO, null],
        [C, YES, null],
      ],
      arguments: [rangeWithOpenCells('B2:C4')],
      result: [[true], [false], [{ error: '#N/A' }]],
    },
  },
  FAILED: {
    result: {
      nl: 'Per kandidaat alle criteria waaraan niet is voldaan, gescheiden door puntkomma’s; lege tekst waar niets ontbreekt.',
      en: 'Per candidate all criteria that are not met, separated by semicolons; empty text where none failed.',
    },
    errors: [
      { nl: '#WAARDE!: een cel bevat iets anders dan een antwoord.', en: '#VALUE!: a cell holds something that is no answer.' },
    ],
    remarks: [{ nl: 'Elk criterium wordt genoemd, niet alleen het eerste.', en: 'Every criterion is named, not only the first.' }],
    example: {
      cells: [
        [CANDIDATE, '1', '2', '3'],
        [A, YES, YES, YES],
        [B, NO, YES, NO],
      ],
      arguments: [range('B2:D3'), range('B1:D1')],
      result: [[''], ['1; 3']],
    },
  },
  POINTS: {
    result: { nl: 'Punten, in de vorm van de beoordelingen.', en: 'Points, in the shape of the marks.' },
    errors: [
      { nl: '#N/B: de beoordeling is nog leeg.', en: '#N/A: the mark is still empty.' },
      { nl: '#WAARDE!: de beoordeling past niet op de schaal.', en: '#VALUE!: the mark does not fit the scale.' },
      {
        nl: '#WAARDE! voor het geheel: de schaal is onbekend, een getal hoort bij twee niveaus, of een niveau geeft meer punten dan de weging.',
        en: '#VALUE! for the whole: the scale is unknown, a number belongs to two levels, or a level gives more points than the weight.',
      },
    ],
    remarks: [
      {
        nl: 'procent: van 0 tot en met 100. ja/nee: alles of niets. lineair: 0 … 5: een getal tussen twee einden; daarbuiten telt het dichtstbijzijnde einde.',
        en: 'percent: from 0 to 100. yes/no: all or nothing. linear: 0 … 5: a number between two ends; beyond them the nearest end counts.',
      },
      {
        nl: 'Niveaus als twee kolommen: staat er een getal, dan begint het niveau daar en hoort dat getal erbij; staat er een naam als “meer dan 5 jaar” of “3 t/m 5 jaar”, dan zegt de naam welke getallen erbij horen.',
        en: 'Levels as two columns: where a number stands, the level starts there and that number belongs to it; a name such as “more than 5 years” or “3 up to and including 5 years” says which numbers belong to it.',
      },
    ],
    example: {
      cells: [
        [{ nl: 'meer dan 5 jaar', en: 'more than 5 years' }, 8],
        [{ nl: '3 t/m 5 jaar', en: '3 up to and including 5 years' }, 5],
        [{ nl: 'minder dan 3 jaar', en: 'less than 3 years' }, 0],
        [6, null],
        [5, null],
        [2.5, null],
      ],
      arguments: [range('A4:A6'), range('A1:B3'), 8],
      result: [[8], [5], [0]],
    },
  },
  SCORE: {
    result: { nl: 'Per kandidaat het totaal aantal punten.', en: 'Per candidate the total number of points.' },
    errors: [OPEN_MARK, BAD_MARK, BAD_WEIGHT],
    remarks: [
      {
        nl: 'Punten zijn decimaal en worden één keer afgerond, op 6 decimalen, vanaf de helft van nul af. Dus 0,1 + 0,2 is gelijk aan 0,3, in elke volgorde van de criteria.',
        en: 'Points are decimal and rounded once, to 6 decimals, half away from zero. So 0.1 + 0.2 equals 0.3, in any order of the criteria.',
      },
    ],
    example: {
      cells: [
        [20, 40, 10, 30],
        [20, 30, 10, 15],
        [15, null, 10, 30],
      ],
      arguments: [rangeWithOpenCells('A2:D3'), range('A1:D1')],
      result: [[75], [{ error: '#N/A' }]],
    },
  },
  EXPLAIN: {
    result: {
      nl: 'Per kandidaat één zin: het totaal, de punten per criterium, en waar punten zijn verloren, het grootste verlies eerst.',
      en: 'Per candidate one sentence: the total, the points per criterion, and where points were lost, the largest loss first.',
    },
    errors: [OPEN_MARK, BAD_MARK, BAD_WEIGHT],
    remarks: [
      {
        nl: 'Een tabel met punten alleen is geen motivering (Aanbestedingswet 2012, art. 2.130): de reden per criterium schrijft een mens.',
        en: 'Points alone are no motivation (Aanbestedingswet 2012, art. 2.130): the reason for each criterion is written by a person.',
      },
    ],
    example: {
      cells: [
        [{ nl: 'Ervaring', en: 'Experience' }, { nl: 'Aanpak', en: 'Approach' }],
        [40, 60],
        [40, 45],
        [40, 60],
      ],
      arguments: [range('A3:B4'), range('A2:B2'), range('A1:B1')],
      result: [
        [
          {
            nl: '85 van 100 punten: Ervaring 40/40; Aanpak 45/60. Verloren: 15 op Aanpak.',
            en: '85 of 100 points: Experience 40/40; Approach 45/60. Lost: 15 on Approach.',
          },
        ],
        [
          {
            nl: '100 van 100 punten: Ervaring 40/40; Aanpak 60/60. Geen punten verloren.',
            en: '100 of 100 points: Experience 40/40; Approach 60/60. No points lost.',
          },
        ],
      ],
    },
  },
  COMPETENCY: {
    result: {
      nl: 'WAAR als elke competentie minstens voldoende is, ONWAAR als er een onder ligt, #N/B zolang een oordeel open is; met kandidaten staat de naam ervoor.',
      en: 'TRUE where every competency suffices, FALSE where one does not, #N/A while a grade is open; with candidates the name stands before it.',
    },
    errors: [
      { nl: '#N/B: niets is onvoldoende, maar een oordeel is nog leeg.', en: '#N/A: nothing fails, but a grade is still empty.' },
      {
        nl: '#WAARDE!: een oordeel staat niet in de volgorde, of een kandidaat heeft meer rijen terwijl er geen regel is die ze samenneemt.',
        en: '#VALUE!: a grade is not in the order, or a candidate has several rows and no rule says how to take them together.',
      },
    ],
    remarks: [
      {
        nl: 'De regel wordt gekozen voordat het eerste oordeel er staat. Bij een even aantal leden is de mediaan de laagste van de twee middelste oordelen. Een consensus typt de commissie zelf: één rij per kandidaat.',
        en: 'The rule is chosen before the first grade. With an even number of members the median is the lower of the two middle grades. A consensus is typed by the panel: one row per candidate.',
      },
    ],
    example: {
      cells: [
        [A, { nl: 'goed', en: 'good' }, { nl: 'matig', en: 'moderate' }],
        [A, { nl: 'voldoende', en: 'sufficient' }, { nl: 'goed', en: 'good' }],
        [B, { nl: 'goed', en: 'good' }, { nl: 'voldoende', en: 'sufficient' }],
        [B, { nl: 'uitstekend', en: 'excellent' }, { nl: 'goed', en: 'good' }],
      ],
      arguments: [
        range('B1:C4'),
        { nl: 'voldoende', en: 'sufficient' },
        { nl: 'mediaan', en: 'median' },
        null,
        range('A1:A4'),
      ],
      result: [
        [A, false],
        [B, true],
      ],
    },
  },
};
