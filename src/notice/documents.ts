import type { DocumentCode, DraftDocument, DraftThreshold } from './draft';
import type { Fragment } from './joining';
import { findAmounts } from './rates';

const DOCUMENTS: readonly (readonly [DocumentCode, RegExp])[] = [
  ['VOG', /\bVOG\b|[Vv]erklaring [Oo]mtrent (?:het )?[Gg]edrag/],
  ['UEA', /\bUEA\b|Uniform Europees Aanbestedingsdocument/i],
  ['NDA', /geheimhoudingsverklaring|geheimhoudingsovereenkomst|\bNDA\b/i],
  [
    'KVK',
    /uittreksel (?:van de |uit (?:het handelsregister|de) ?)?(?:kvk|kamer van koophandel|handelsregister)?|\bkvk-uittreksel/i,
  ],
  ['diploma', /(?:kopie|kopieën|afschrift|bewijs)[^.;]{0,30}(?:diploma|certifica)/i],
  ['G-account', /\bg-rekening/i],
];

/** Papers that the notice asks for by name. */
export function readDocuments(sentences: readonly Fragment[]): DraftDocument[] {
  return DOCUMENTS.flatMap(([code, pattern]) => {
    const found = sentences.find((sentence) => pattern.test(sentence.text.slice(0, 1000)));
    return found ? [{ code, source: found.source }] : [];
  });
}

const SROI = /\bsocial return\b|\bSROI\b/i;
/** Contract values below this are rates or fees, not thresholds. */
const LEAST_THRESHOLD = 1000;

/** Words right before an amount that is itself still below the threshold: "hoger dan € 400.000". */
const ABOVE = /\b(?:(?:hoger|meer|groter)(?:\s+is)?\s+dan|boven|above|over|(?:more|higher|greater)\s+than|exceed\w*)(?:\s+(?:de|het|een|the|bedrag|van|amount|of))*\s*$/i;

/** Contract values from which, or above which, social return is due. */
export function readThresholds(sentences: readonly Fragment[]): DraftThreshold[] {
  const found = sentences.flatMap((sentence) => {
    const near = sentence.text.slice(0, 1000);
    if (!SROI.test(near)) return [];
    const amount = findAmounts(near).find((entry) => entry.amount >= LEAST_THRESHOLD);
    return amount ? [{ kind: 'SROI' as const, amount: amount.amount, above: ABOVE.test(near.slice(0, amount.start)), source: sentence.source }] : [];
  });
  return found.filter((entry, index) => found.findIndex((other) => other.amount === entry.amount) === index);
}
