import type { KnockOutCriterion } from '../../domain/tender';
import type { CheckColumnKey, NativeCheckWording } from '../../i18n/nativeCheck/wording';
import { criterionHeading } from '../criterionHeading';
import { AFTER_LAST_DATE } from '../serialDate';
import { textInFormula } from '../structuredReference';
import type { CheckSource } from './checkSource';
import { comparisonColumns } from './comparison';
import type { CriterionCells } from './criteriaRows';
import { answerIn, candidateCell, isNumber, LARGEST, millionths, own, whereRowStands, type AnswerWords } from './inputCell';
import { pointsIn } from './markFormula';
import { rankColumns } from './rankFormulas';
import type { SettingCells } from './settingCells';
import { totalsOf } from './totals';
import { presentIn } from './withdrawal';

/** A column of the check: the same formula in every row. */
export interface CheckColumn {
  readonly heading: string;
  readonly formula: string;
  /** What a person reads, or a step on the way to it. */
  readonly role: 'result' | 'working';
}

/** All columns but the first, which counts the rows. Results stand first, the steps to them behind. */
export function checkColumns(source: CheckSource, cells: SettingCells, limits: (line: number) => CriterionCells, answers: AnswerWords, words: NativeCheckWording): CheckColumn[] {
  const { tender } = source;
  const candidate = source.heading('candidate') ?? '';
  const standing = (formula: string): string => whereRowStands(cells.rows, words, formula);
  const cell = (heading: string): string => candidateCell(heading, words);
  const { columns } = words;
  const taken = new Set(Object.values(columns).map((heading) => heading.toLowerCase()));
  const answerHeadings = tender.knockOuts.map(({ id }) => free(words.answerColumn(criterionHeading(id, '')), taken));
  const pointHeadings = tender.selection.map(({ id }) => free(words.pointsColumn(criterionHeading(id, '')), taken));
  const rate = cell(source.heading('rate') ?? '');
  const exactRate = `IF(${isNumber(rate)},IF(${rate}>0,IF(${rate}<=${LARGEST},${millionths(rate)},""),""),"")`;
  const ranks = rankColumns(answers, words);
  const compared = comparisonColumns(source, cells, answers, words);

  const answerOf = (criterion: KnockOutCriterion, index: number): string => {
    const { limit } = limits(index + 1);
    const [yes, no, unusable] = [answers.yes, answers.no, answers.unusable].map(textInFormula);
    switch (criterion.test.kind) {
      case 'answer':
        return answerIn(cell(source.criterionHeading(criterion.id)), answers, words);
      case 'rateCap': {
        const own_ = own(columns.exactRate);
        return `IF(ISNUMBER(${limit}),IF(ISNUMBER(${own_}),IF(${own_}<=${limit},${yes},${no}),""),${unusable})`;
      }
      case 'deadline': {
        const heading = source.heading('received');
        if (heading === null) return yes!;
        const received = cell(heading);
        const late = `IF(${isNumber(received)},IF(${received}<${AFTER_LAST_DATE},ROUND(${received}*86400,0)>${limit},FALSE),FALSE)`;
        return `IF(ISNUMBER(${limit}),IF(${late},${no},${yes}),${unusable})`;
      }
    }
  };

  const result = (key: CheckColumnKey, formula: string): CheckColumn => ({ heading: columns[key], formula: standing(formula), role: 'result' });
  const working = (heading: string, formula: string): CheckColumn => ({ heading, formula: standing(formula), role: 'working' });
  const { withdrawal } = source;
  const failures = [
    ...tender.knockOuts.map(({ id }, index) => ({ heading: answerHeadings[index]!, label: id.trim() })),
    ...(withdrawal ? [{ heading: columns.present, label: answers.withdrawn }] : []),
  ];
  const totals = totalsOf(failures, pointHeadings, answers);
  return [
    result('candidate', `${cell(candidate)}&""`),
    result('verdict', compared.verdict),
    result('differsIn', compared.differsIn),
    result('admitted', totals.admitted),
    result('failed', totals.failed(own(columns.admitted))),
    result('score', totals.score),
    result('rank', ranks.rank),
    result('shortlist', ranks.shortlist(cells)),
    ...tender.knockOuts.map((each, index) => working(answerHeadings[index]!, answerOf(each, index))),
    ...(withdrawal ? [working(columns.present, presentIn(cell(candidate), withdrawal, cells, answers))] : []),
    ...tender.selection.map(({ id, scale }, index) =>
      working(
        pointHeadings[index]!,
        pointsIn(cell(source.criterionHeading(id)), scale, index + 1, limits(tender.knockOuts.length + index + 1), answers, words),
      ),
    ),
    working(columns.exactRate, exactRate),
    working(columns.exactScore, ranks.exactScore),
    working(columns.placeOnScore, ranks.placeOnScore),
    working(columns.placeWithoutRate, ranks.placeWithoutRate),
    ...compared.columns.map(({ key, formula }) => ({ heading: columns[key], formula: whereRowStands(cells.rows, words, formula, '0'), role: 'working' as const })),
  ];
}

/** Two criteria with the same number are an issue elsewhere; here both get a column. */
function free(wanted: string, taken: Set<string>): string {
  let heading = wanted;
  for (let count = 2; taken.has(heading.toLowerCase()); count++) heading = `${wanted} (${count})`;
  taken.add(heading.toLowerCase());
  return heading;
}
