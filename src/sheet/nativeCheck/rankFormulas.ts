import type { NativeCheckWording } from '../../i18n/nativeCheck/wording';
import { textInFormula } from '../structuredReference';
import { all, own, type AnswerWords } from './inputCell';
import type { SettingCells } from './settingCells';

export interface RankColumns {
  readonly exactScore: string;
  readonly placeOnScore: string;
  readonly placeWithoutRate: string;
  readonly rank: string;
  readonly shortlist: (cells: SettingCells) => string;
}

/**
 * The score first, the rate inside a tie; a tie that lacks a rate shares its rank. Scores and rates are whole numbers of
 * millionths here, so that equal is equal and what COUNTIF compares has no decimals to lose.
 */
export function rankColumns(answers: AnswerWords, words: NativeCheckWording): RankColumns {
  const { columns } = words;
  const [admitted, score, rank] = [own(columns.admitted), own(columns.score), own(columns.rank)];
  const [exactScore, exactRate, place] = [own(columns.exactScore), own(columns.exactRate), own(columns.placeOnScore)];
  const cheaper = `COUNTIFS(${all(columns.placeOnScore)},${place},${all(columns.exactRate)},"<"&${exactRate})`;
  const lacksRate = `COUNTIF(${all(columns.placeWithoutRate)},${place})>0`;
  const alone = `COUNTIF(${all(columns.placeOnScore)},${place})=1`;
  const unusable = textInFormula(answers.unusable);
  const unranked = `IF(${admitted}=${textInFormula(answers.yes)},${score},IF(${admitted}=${unusable},${unusable},""))`;
  const places = words.shortlistPlaces;
  return {
    exactScore: `IF(${admitted}=${textInFormula(answers.yes)},IF(ISNUMBER(${score}),ROUND(${score}*1000000,0),""),"")`,
    placeOnScore: `IF(ISNUMBER(${exactScore}),COUNTIF(${all(columns.exactScore)},">"&${exactScore})+1,"")`,
    placeWithoutRate: `IF(ISNUMBER(${place}),IF(ISNUMBER(${exactRate}),"",${place}),"")`,
    rank: `IF(ISNUMBER(${place}),IF(${alone},${place},IF(${lacksRate},${place},${place}+${cheaper})),${unranked})`,
    shortlist: ({ size, within, lastRank }) =>
      `IF(ISNUMBER(${size}),IF(ISNUMBER(${rank}),IF(${rank}>${size},${textInFormula(places.out)},` +
      `IF(${rank}<${lastRank},${textInFormula(places.in)},IF(${within}>${size},${textInFormula(places.unresolved)},${textInFormula(places.in)}))),""),"")`,
  };
}
