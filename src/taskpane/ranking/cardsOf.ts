import { failedCriteria } from '../../domain/knockOut';
import { nameKey } from '../../domain/nameKey';
import { withdrawals } from '../../domain/procedure/withdrawal';
import { rateAsNumber, type HourlyRate } from '../../domain/hourlyRate';
import type { KnockOutCriterion } from '../../domain/tender';
import { formatRate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { formatMoment } from '../../i18n/moment';
import type { PaneWording } from '../../i18n/pane/wording';
import { criterionHeading } from '../../sheet/criterionHeading';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import type { CandidateCardProps, CardItem } from './candidateCard';
import { placeOfFailure, unsettledOf } from './unsettled';

type CardGroups = CandidateCardProps['groups'];

/** What is still open for a candidate, apart from what must be mended. */
export function openItems(checked: CheckedWorkbook, row: number, text: PaneWording): CardGroups {
  const unsettled = unsettledOf(checked, row).map(({ kind, criterion, place }) => ({
    kind,
    item: { criterion, text: shortText(checked, criterion), extra: null, cell: checked.cellOf(place) },
  }));
  const of = (wanted: 'missing' | 'toMend'): CardItem[] => unsettled.filter(({ kind }) => kind === wanted).map(({ item }) => item);
  return [
    { label: text.ranking.toMend, items: of('toMend') },
    { label: text.ranking.missing, items: of('missing') },
  ];
}

/** Every criterion that a candidate failed, not only the first. */
export function failedItems(checked: CheckedWorkbook, row: number, text: PaneWording, language: Language): CardGroups {
  const failed = new Set(failedCriteria(checked.tender.knockOuts, checked.field, row));
  const items = checked.tender.knockOuts
    .filter(({ id }) => failed.has(id))
    .map((criterion): CardItem => ({
      criterion: criterion.id,
      text: shortText(checked, criterion.id),
      extra: measured(checked, criterion, row, text, language),
      cell: checked.cellOf(placeOfFailure(criterion, row)),
    }));
  return [...withdrawnItems(checked, row, text), { label: text.ranking.failed, items }];
}

/** That a candidate withdrew, with the reason that was recorded. */
function withdrawnItems({ field, procedure }: CheckedWorkbook, row: number, text: PaneWording): CardGroups {
  const decision = withdrawals(procedure.decisions).get(nameKey(field.names[row] ?? ''));
  if (!decision) return [];
  return [{ label: text.ranking.withdrew, items: [{ criterion: '', text: decision.reason || decision.content, extra: null, cell: null }] }];
}

/** Against what a fact of the offer was held; null where an assessor answered. */
function measured(
  { field }: CheckedWorkbook,
  { test }: KnockOutCriterion,
  row: number,
  text: PaneWording,
  language: Language,
): string | null {
  switch (test.kind) {
    case 'answer':
      return null;
    case 'rateCap': {
      const rate = (value: number): string => formatRate(rateAsNumber(value as HourlyRate), language);
      return text.ranking.rateCap(rate(field.rates[row]!), rate(test.cap));
    }
    case 'deadline':
      return text.ranking.received(formatMoment(field.receivedAt[row]!, language), formatMoment(test.deadline, language));
  }
}

/** The words of a criterion as its column shows them, without its number. */
function shortText({ tender }: CheckedWorkbook, id: string): string {
  const words = [...tender.knockOuts, ...tender.selection].find((each) => each.id === id)?.text ?? '';
  const heading = criterionHeading(id, words);
  const short = heading.slice(heading.indexOf(' ') + 1);
  return short === '' || short === heading ? words || id : short;
}
