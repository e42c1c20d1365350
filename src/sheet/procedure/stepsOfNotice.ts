import type { StepKind } from '../../domain/procedure/stepKind';

export interface NoticeStep {
  readonly number: number;
  readonly title: string;
  readonly assessor: string;
  /** Null where the title does not tell; a person then chooses. */
  readonly kind: StepKind | null;
}

/** Words by which a step is told, the first that fits. An invitation for an interview is the step before the interview. */
const KINDS: readonly (readonly [RegExp, StepKind])[] = [
  [/uitnodig|invit/i, 'client'],
  [/gesprek|interview/i, 'interviews'],
  [/knock-?out|minimum ?eis|vereist|minimum requirement/i, 'knockOuts'],
  [/opdrachtgever|client/i, 'client'],
  [/select|score|cv.?s|weging/i, 'selection'],
];

/** A step as the notice sheet keeps it: "3. Uitnodiging voor een selectiegesprek (opdrachtgever)". */
export function stepOfLine(line: string, index: number): NoticeStep {
  const [, number, rest] = /^(\d+)\s*[.)]?\s+(.*)$/.exec(line) ?? [null, String(index + 1), line];
  const [, title, assessor] = /^(.*?)\s*\(([^()]+)\)$/.exec(rest!) ?? [null, rest!, ''];
  const kind = KINDS.find(([words]) => words.test(title!))?.[1] ?? null;
  return { number: Number(number), title: title!.trim(), assessor: assessor!.trim(), kind };
}
