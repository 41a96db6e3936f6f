import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/** Figures whose groups are no thousands (number_implausible): 105 0000 Euro, 1.2500 Euro, 12.00.000 Euro. Linear. */
export function checkGroups({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!MONEY.test(text)) return [];
  return [...text.matchAll(ILL_GROUPED)].flatMap(({ index, 0: figure }) => {
    // Ab 3. 2500 Euro, im Jahr 24 1200 Euro: two figures.
    if (TWO.test(text.slice(Math.max(0, index - 12), index))) return [];
    return makeFinding('number_implausible', {
      at: { start: index, end: index + figure.length },
      params: { kind: 'groups', text: figure },
      severity: 'high',
    });
  });
}

const MONEY = /Euro|€|Franken|Dollar|Einwohner|Besucher|Tonnen/u;
const ILL_GROUPED =
  /(?<![\d.,/:] ?)(?:\d{1,3}[. \u00a0]\d{4,5}|\d{1,3}(?:[. \u00a0]\d{3})*[. \u00a0]\d{1,2}(?:[. \u00a0]\d{3})+)(?= ?(?:Euro|€|Franken|Dollar|US-Dollar|Einwohner|Besucher|Tonnen)(?!\p{L}))/gu;
const TWO =
  /(?:Nr\.|Nummer|Platz|Jahr|Klasse|Liga|Grad|(?:^|[^\p{L}])(?:am|bis|ab|vom|zum)|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) $/u;
