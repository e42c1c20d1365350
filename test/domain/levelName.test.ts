import { spanInName, type Span } from '../../src/domain/levelName';

const INF = Number.POSITIVE_INFINITY;

function span(low: number, lowIncluded: boolean, high: number, highIncluded: boolean): Span {
  return { low, lowIncluded, high, highIncluded };
}

describe('a range in the name of a level', () => {
  test.each<[string, Span]>([
    ['3 t/m 5 jaar', span(3, true, 5, true)],
    ['3 tot en met 5 jaar', span(3, true, 5, true)],
    ['3 - 5 jaar', span(3, true, 5, true)],
    ['3–5 years', span(3, true, 5, true)],
    ['3 up to and including 5 years', span(3, true, 5, true)],
    ['van 3 tot 5 jaar', span(3, true, 5, false)],
    ['3 jaar tot 5 jaar', span(3, true, 5, false)],
    ['Meer dan 5 jaar', span(5, false, INF, false)],
    ['more than 5 years', span(5, false, INF, false)],
    ['> 5', span(5, false, INF, false)],
    ['minimaal 5 jaar', span(5, true, INF, false)],
    ['≥5 jaar', span(5, true, INF, false)],
    ['>= 5', span(5, true, INF, false)],
    ['at least 5 years', span(5, true, INF, false)],
    ['5 jaar of meer', span(5, true, INF, false)],
    ['5+ jaar', span(5, true, INF, false)],
    ['minder dan 3 jaar', span(-INF, false, 3, false)],
    ['tot 3 jaar', span(-INF, false, 3, false)],
    ['< 3', span(-INF, false, 3, false)],
    ['maximaal 3 jaar', span(-INF, false, 3, true)],
    ['t/m 3 jaar', span(-INF, false, 3, true)],
    ['3 jaar of minder', span(-INF, false, 3, true)],
    ['2,5 t/m 4.5 jaar', span(2.5, true, 4.5, true)],
    ['4 jaar', span(4, true, 4, true)],
  ])('%s', (name, expected) => expect(spanInName(name)).toEqual(expected));

  test.each(['uitstekend', '', 'meer dan genoeg', '5 t/m 3 jaar', 'meer dan 5 vergelijkbare opdrachten in 3 jaar', '3 t/m 5 t/m 7'])(
    '%p says none',
    (name) => expect(spanInName(name)).toBeNull(),
  );
});
