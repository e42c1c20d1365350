import { range, type Reference } from './entry';

/** What follows from dates, hours and rates. */
export const FACTS: Reference = {
  EXPERIENCE: {
    result: { nl: 'Jaren, afgerond op 6 decimalen.', en: 'Years, rounded to 6 decimals.' },
    errors: [
      {
        nl: '#WAARDE!: een cel bevat geen datum, een periode heeft geen begin of eindigt voordat zij begint. Een datum als tekst wordt alleen als jjjj-mm-dd gelezen.',
        en: '#VALUE!: a cell holds no date, a period has no start or ends before it starts. A date as text is read only as yyyy-mm-dd.',
      },
      {
        nl: '#WAARDE!: er is een venster of een doorlopende periode, maar geen peildatum.',
        en: '#VALUE!: there is a window or a period that goes on, but no reference date.',
      },
    ],
    remarks: [
      {
        nl: 'Eerste en laatste dag tellen mee. Hele kalendermaanden plus overblijvende dagen ÷ 30,4375, gedeeld door 12; precies drie kalenderjaren zijn 3, schrikkeljaar of niet. Heeft een maand de begindag niet, dan is zij vol op de eerste van de volgende.',
        en: 'First and last day count. Whole calendar months plus left-over days ÷ 30.4375, divided by 12; exactly three calendar years are 3, leap year or not. Where a month lacks the day of the start, it is full on the first of the next.',
      },
    ],
    example: {
      cells: [
        [{ date: '2019-01-01' }, { date: '2021-12-31' }],
        [{ date: '2021-07-01' }, { date: '2023-06-30' }],
        [{ date: '2025-10-02' }, null],
      ],
      arguments: [range('A1:A2'), range('B1:B2'), 6, range('A3')],
      result: [[3.746064]],
    },
  },
  STANDSTILL: {
    result: {
      nl: 'Per datum van verzending de laatste dag, als datumgetal van Excel: maak de cel op als datum.',
      en: 'For each date of sending the last day, as Excel’s number of days: format the cell as a date.',
    },
    errors: [
      { nl: '#N/B: er is nog geen datum van verzending.', en: '#N/A: there is no date of sending yet.' },
      {
        nl: '#WAARDE!: de cel bevat geen datum, of het aantal dagen is geen geheel getal van 1 tot en met 3.660.',
        en: '#VALUE!: the cell holds no date, or the days are no whole number from 1 to 3,660.',
      },
    ],
    remarks: [
      {
        nl: 'De termijn begint de dag na verzending (Aanbestedingswet 2012, art. 2.127). Verlengd wordt over zaterdag, zondag, de algemeen erkende feestdagen, Goede Vrijdag en de dagen die daarmee bij besluit gelijk zijn gesteld (Algemene termijnenwet, art. 1 en 3). Die besluiten zijn bekend voor 2017–2019 en 2023–2028.',
        en: 'The term starts the day after sending (Aanbestedingswet 2012, art. 2.127). It is moved past Saturdays, Sundays, the generally recognised holidays, Good Friday and the days made equal to them by decree (Algemene termijnenwet, art. 1 and 3). Those decrees are known for 2017–2019 and 2023–2028.',
      },
      {
        nl: 'Toon beide datums: welke bindt, zegt een mens.',
        en: 'Show both dates: which one binds is for a person to say.',
      },
    ],
    example: {
      cells: [[{ date: '2020-10-12' }], [{ date: '2025-12-05' }]],
      arguments: [range('A1:A2'), 20, true],
      result: [[{ date: '2020-11-02' }], [{ date: '2025-12-29' }]],
    },
  },
  CONTRACTVALUE: {
    result: { nl: 'Euro’s, exclusief btw, in de vorm van de tarieven.', en: 'Euros, excluding VAT, in the shape of the rates.' },
    errors: [
      { nl: '#N/B: het tarief is nog leeg.', en: '#N/A: the rate is still empty.' },
      {
        nl: '#WAARDE!: een tarief, uren of maanden zijn geen getal boven 0, of er zijn verlengingen zonder lengte.',
        en: '#VALUE!: a rate, hours or months are no number above 0, or there are extensions without a length.',
      },
    ],
    remarks: [
      {
        nl: 'Het voorbeeld is dat van Zwolle: 16 uur, 6 + 4 × 6 = 30 maanden, 2.080 uur.',
        en: 'The example is that of Zwolle: 16 hours, 6 + 4 × 6 = 30 months, 2,080 hours.',
      },
    ],
    example: { cells: [[100]], arguments: [range('A1'), 16, 6, 4, 6], result: [[208_000]] },
  },
};
