import { formatNumber, formatRate, quote } from '../format';
import type { CellIssueWording } from './wording';

const number = (value: number): string => formatNumber(value, 'nl');

export const nl: CellIssueWording = {
  answerUnreadable: ({ value }) => `${quote(value)} is geen antwoord. Gebruik ja, nee, of laat de cel leeg zolang het open is.`,
  markNotNumber: ({ value }) => `De beoordeling ${quote(value)} is tekst, geen getal. Typ de beoordeling als getal.`,
  markIsError: ({ value }) => `De beoordeling is de fout ${value}. Herstel de formule of typ de beoordeling.`,
  markBelowZero: ({ value }) => `De beoordeling ${number(value)} is lager dan 0. Typ een beoordeling van 0 of meer.`,
  markAboveWeight: ({ value, weight }) =>
    `De beoordeling ${number(value)} is hoger dan de weging van dit criterium. Typ hoogstens ${number(weight)}.`,
  markNotShare: ({ value }) => `De beoordeling ${number(value)} is geen percentage. Typ een getal van 0 tot en met 100.`,
  markNotYesNo: ({ value }) => `${quote(value)} is geen ja of nee. Gebruik ja, nee, of laat de cel leeg zolang het open is.`,
  markNotLevel: ({ value, levels }) => `${quote(value)} is geen niveau van dit criterium. Kies een van: ${levels}.`,
  rateNotNumber: ({ value, meant }) =>
    meant === null
      ? `Het uurtarief ${quote(value)} is tekst, geen getal. Typ het tarief als getal.`
      : `Het uurtarief ${quote(value)} is tekst, geen getal. Is ${formatRate(meant, 'nl')} bedoeld, typ dan ${number(meant)}.`,
  rateNotPositive: ({ value }) => `Het uurtarief ${number(value)} kan niet kloppen. Typ een tarief boven 0.`,
  rateIsError: ({ value }) => `Het uurtarief is de fout ${value}. Herstel de formule of typ het tarief.`,
  levelsMissing: ({ criterion }) => `Criterium ${criterion} heeft niveaus als schaal, maar er staat geen niveau. Typ elk niveau met zijn punten.`,
  levelDuplicate: ({ criterion, level }) => `Niveau ${quote(level)} van criterium ${criterion} staat er twee keer. Houd er één.`,
  levelPointsOffWeight: ({ criterion, level, points, weight }) =>
    `Niveau ${quote(level)} van criterium ${criterion} geeft ${number(points)} punten${weight === null ? '' : `, maar de weging is ${number(weight)}`}. Typ punten van 0 tot en met de weging.`,
  levelsOverlap: ({ criterion, first, second, at }) =>
    `${number(at)} hoort bij twee niveaus van criterium ${criterion}: ${quote(first)} en ${quote(second)}. Zeg welk van de twee het is.`,
  levelsGap: ({ criterion, first, second, from, to }) =>
    from === to
      ? `${number(from)} hoort bij geen niveau van criterium ${criterion}: ${quote(first)} eindigt ervoor en ${quote(second)} begint erna.`
      : `Getallen tussen ${number(from)} en ${number(to)} horen bij geen niveau van criterium ${criterion}: ze vallen tussen ${quote(first)} en ${quote(second)}.`,
};
