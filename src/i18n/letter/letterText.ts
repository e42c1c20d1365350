import { fromMillionths } from '../../domain/decimal';
import type { Advantage } from '../../domain/award/advantage';
import type { Letter } from '../../domain/award/letter';
import type { LetterItem, ReasonedItem, Result } from '../../domain/award/letterItem';
import { isAboutRate } from '../../domain/award/rateCriterion';
import { nameKey } from '../../domain/nameKey';
import { formatNumber, list } from '../format';
import type { Language } from '../language';
import { letterDate } from './letterDate';
import { LETTER_TEXTS } from './words';

/** Starts each line of a list, in the cell as in the document. */
export const BULLET = '• ';

/** The whole letter as one text: paragraphs between blank lines, headings and lines of lists on lines of their own. */
export function letterText(letter: Letter, language: Language): string {
  return paragraphs(letter, language)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function paragraphs(letter: Letter, language: Language): string[] {
  const words = LETTER_TEXTS[language];
  const { kind, candidate, tender, winnerSupplier, items, documents } = letter;
  const isOwnWinner = kind !== 'winner' && nameKey(letter.supplier) === nameKey(winnerSupplier);
  const names = { candidate, ...tender, winner: winnerSupplier, isOwnWinner };
  const date = letter.sent === null ? '' : letterDate(letter.sent, language, 'plain');
  const head = [[letter.supplier, date].filter((line) => line !== '').join('\n'), words.subject(tender.title, tender.number), words.salutation, words.opening(kind, names)];
  const tail = [
    ...(letter.contact === '' ? [] : [words.contact(sentenceEnd(letter.contact.trim()))]),
    [words.closing, ...[letter.signedBy, onItsOwnLine(tender.client)].filter((line) => line !== '')].join('\n'),
  ];
  if (kind === 'withdrawn') return [...head, words.withdrawn(candidate), ...tail];
  const part = (of: ReasonedItem['kind'], heading: string, ...before: readonly string[]): string[] => {
    const lines = items.filter((item) => item.kind === of).map((item) => itemLine(item, language));
    const text = [...before.filter((line) => line !== ''), lines.join('\n')].filter((line) => line !== '');
    return text.length === 0 ? [] : [heading, ...text];
  };
  return [
    ...head,
    ...(kind === 'knockedOut' ? [words.headings.failed, words.knockedOut(candidate, items.length), items.map((item) => itemLine(item, language)).join('\n')] : []),
    ...placePart(letter, language),
    ...part('selection', words.headings.selection),
    ...part('client', words.headings.client, kind === 'notInvited' ? words.notInvited(candidate) : ''),
    ...part('competency', words.headings.interview, kind === 'notPassed' ? words.notPassed(candidate) : ''),
    ...part('choice', words.headings.choice, kind === 'notChosen' ? words.notChosen(candidate, items.some((item) => item.kind === 'competency')) : ''),
    ...advantagePart(letter, language),
    ...(documents.length > 0 ? [words.headings.documents, words.documentsIntro, documents.map((each) => `${BULLET}${each}`).join('\n')] : []),
    ...standstillPart(letter, language),
    ...tail,
  ];
}

function placePart({ kind, candidate, place, shortlistSize }: Letter, language: Language): string[] {
  if (place === null) return [];
  const words = LETTER_TEXTS[language];
  const stayedOff = kind === 'ranked' && shortlistSize !== null && place.rank > 0;
  const score = words.place(candidate, amount(place.score, language), amount(place.total, language), place.rank, place.of);
  const because = { score: '', rate: words.placeByRate, decisionAtCut: words.placeByDecision }[place.reason];
  return [words.headings.assessment, [score, because, stayedOff ? words.shortlist(shortlistSize) : ''].filter((line) => line !== '').join(' ')];
}

/** One criterion: what it gave, and why. */
function itemLine(item: ReasonedItem, language: Language): string {
  const words = LETTER_TEXTS[language];
  const result = resultText(item.result, language);
  if (item.kind === 'choice') return words.reason(oneLine(item.reason));
  const reason = item.reason === '' ? '' : ` ${words.reason(oneLine(item.reason))}`;
  return `${BULLET}${itemName(item)}${result === '' ? '.' : `: ${result}.`}${reason}`;
}

/** "5. Werkervaring bij een gemeente"; a choice has no number of its own. */
export function itemName({ kind, id, text }: LetterItem): string {
  const name = oneLine(text).replace(/[.;:]+$/, '');
  return kind === 'choice' ? name : `${id}. ${name}`;
}

export function resultText(result: Result, language: Language): string {
  const words = LETTER_TEXTS[language];
  switch (result.kind) {
    case 'points':
      return words.points(amount(result.points, language), amount(result.of, language));
    case 'grade':
      return result.suffices ? words.grade(result.grade) : words.gradeNotEnough(result.grade);
    case 'notMet':
    case 'notChosen':
      return '';
  }
}

function advantagePart({ kind, advantages, winnerByRate }: Letter, language: Language): string[] {
  const words = LETTER_TEXTS[language];
  if (kind === 'winner' || kind === 'knockedOut') return [];
  const lines = advantages.map((advantage) => advantageLine(advantage, language));
  return [
    words.headings.advantages,
    ...(lines.length > 0 ? [`${words.advantagesIntro}\n${lines.join('\n')}`] : winnerByRate ? [] : [words.noAdvantages]),
    ...(winnerByRate ? [words.winnerByRate] : []),
  ];
}

/** One advantage of the winner, with the reason that was given for the winner. */
export function advantageLine({ own, winner }: Advantage, language: Language): string {
  const words = LETTER_TEXTS[language];
  if (isAboutRate(own)) return `${BULLET}${itemName(own)}: ${words.advantageOnRate}.`;
  const compared =
    winner.result.kind === 'points' && own.result.kind === 'points'
      ? words.advantagePoints(amount(winner.result.points, language), amount(own.result.points, language))
      : winner.result.kind === 'grade' && own.result.kind === 'grade'
        ? words.advantageGrade(winner.result.grade, own.result.grade)
        : '';
  const reason = winner.reason === '' ? '' : ` ${words.reason(oneLine(winner.reason))}`;
  const part = own.kind === 'client' || own.kind === 'competency' ? ` (${words.partOf[own.kind]})` : '';
  return `${BULLET}${itemName(own)}${part}: ${compared}.${reason}`;
}

function standstillPart({ kind, standstill, objection }: Letter, language: Language): string[] {
  const words = LETTER_TEXTS[language];
  const contract = kind === 'winner' ? words.noContractYet : '';
  if (standstill === null) return [words.headings.standstill, [words.noStandstill, contract].filter((line) => line !== '').join(' ')];
  const day = (which: 'firstDay' | 'plainEnd' | 'movedEnd'): string => letterDate(standstill[which], language);
  const off = list(standstill.moved.map((each) => words.dayOff[each]), language);
  const end = standstill.moved.length === 0 ? words.standstillEnd(day('plainEnd')) : words.standstillMoved(day('plainEnd'), off, day('movedEnd'));
  return [
    words.headings.standstill,
    `${words.standstill(standstill.days, day('firstDay'))} ${end}`,
    ...(kind === 'winner' ? [`${words.standstillWinner} ${contract}`] : [words.headings.objection, words.objection(sentenceEnd(oneLine(objection)))]),
  ];
}

function amount(millionths: number, language: Language): string {
  return formatNumber(fromMillionths(millionths), language);
}

/** "gemeente Zwolle" in a notice is "Gemeente Zwolle" below a letter. */
function onItsOwnLine(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What a person typed at the end of a sentence, ending like one; an address on the web or for mail is left alone. */
function sentenceEnd(text: string): string {
  return text === '' || /[.!?:]$|@\S+$|\/\/\S+$/.test(text) ? text : `${text}.`;
}

/** What a person typed in a cell, on one line: a list in a letter has one line per criterion. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
