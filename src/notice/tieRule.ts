import type { Found, TieRule } from './draft';
import type { Fragment } from './joining';

const TIE =
  /\b(?:gelijke?\s(?:(?:totaal|eind)?scores?|stand|aantal(?:len)? punten|punten(?:aantal|totaal)?|beoordeling|uitkomst|ranking|plaats|waardering|geschiktheid|kwaliteit|eindwaardering)|scor(?:en|eren) (?:\p{L}+ ){0,4}gelijk\b|gelijk(?:e)? (?:eindigen|scoren|eindigt|scoort|geëindigd)|(?:gelijk|even hoog|hetzelfde|evenveel) (?:scor\w+|aantal punten|punten)|ex aequo|zelfde (?:score|aantal punten|totaalscore|puntenaantal)|equal scores?|in case of a tie|gelijk aan elkaar|gelijk (?:zijn|is|blijkt))\b/iu;

const RULES: readonly (readonly [TieRule, RegExp])[] = [
  ['rate', /\b(?:\w*tarief|prijs|goedkoopste|laagste (?:prijs|tarief|uurtarief)|rate|price)\b/i],
  ['draw', /\b(?:loting|geloot|loten|lot|lots)\b/i],
  [
    'received',
    /\b(?:eerst(?:e)? (?:ontvangen|ingediend|binnengekomen)|eerder (?:ontvangen|ingediend)|volgorde van (?:binnenkomst|ontvangst|indiening)|moment van indiening|tijdstip van (?:indiening|ontvangst)|als eerste (?:is )?(?:ontvangen|ingediend|aangeboden))\b/i,
  ],
  [
    'criterion',
    /\b(?:criteri(?:um|a)\b(?! [“‘"']?(?:prijs|tarief))|wens(?:en)?|onderdeel|zwaarst (?:wegende|gewogen)|score op(?! (?:het (?:criterium|onderdeel) )?[“‘"']?(?:de )?(?:prijs|tarief))|kwaliteit|ervaring)\b/i,
  ],
  [
    'client',
    /\b(?:opdrachtgever|gemeente|organisatie|aanbestedende dienst)\b[^.]{0,40}\b(?:bepaalt|beslist|kiest|keuze|oordeel)|\b(?:bepaalt|beslist|kiest) (?:de )?(?:opdrachtgever|gemeente|organisatie|aanbestedende dienst)/i,
  ],
];

/** What decides at equal scores, in the order the notice gives it. */
export function readTieRules(fragments: readonly Fragment[]): Found<readonly TieRule[]> {
  for (const [index, fragment] of fragments.entries()) {
    const near = fragment.text.slice(0, 800);
    const tie = TIE.exec(near);
    if (!tie || /gelijke beoordeling van kansen/i.test(near)) continue;
    const next = fragments[index + 1];
    const goesOn =
      next &&
      (/^(?:daarna|vervolgens|anders|tot slot|ten slotte)\b/i.test(next.text) ||
        /^(?:is|zijn|als|indien|wanneer|bij|mocht|daarna|vervolgens|leidt|biedt)\b.{0,60}\b(?:ook|dan nog|tarief|nog steeds|wederom|eveneens|geen)\b/i.test(
          next.text.slice(0, 200),
        ))
        ? next
        : null;
    const text =
      near.slice(0, tie.index) +
      near.slice(tie.index + tie[0].length) +
      (goesOn ? ` ${goesOn.text.slice(0, 400)}` : '');
    const found = RULES.flatMap(([rule, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [{ rule, at }];
    });
    const order = [...found].sort((a, b) => a.at - b.at).map((entry) => entry.rule);
    return {
      value: order.length > 0 ? order : ['other'],
      source: goesOn ? [...fragment.source, ...goesOn.source] : fragment.source,
      confidence: order.length === 1 ? 'certain' : 'likely',
    };
  }
  return null;
}
