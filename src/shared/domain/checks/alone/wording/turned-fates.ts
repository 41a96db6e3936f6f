import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type Person, surnameKey } from '../../../text/people';
import type { CheckContext } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { headOf } from './turned-headlines';

/**
 * What became of one person, one way in the headline and the other way in the text (internal_contradiction): Kolbe verliert sein
 * Amt, and below it Kolbe is confirmed in office. The text has the person in a sentence without anybody else, and nowhere says
 * what the headline says. German.
 */
export function checkTurnedFates({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(reading.document.language)) return [];
  const head = headOf(text);
  if (head === null) return [];
  const title = text.slice(0, head);
  const body = text.slice(head, head + MAX_BODY);
  return FATES.flatMap(([one, other]) =>
    [[one, other] as const, [other, one] as const].flatMap(([inTitle, inText]) => {
      const told = inTitle.exec(title);
      if (!told || inText.test(title) || NOT.test(title) || inTitle.test(body)) return [];
      const name = nameBefore(title, told.index, reading.people());
      const against = name === null ? null : findAgainst(reading, head, name, inText);
      if (!against) return [];
      return makeContradiction(
        reading,
        { start: told.index, end: told.index + told[0].length },
        against,
        'opposed',
      );
    }),
  );
}

/** UTF-16 units. */
const MAX_BODY = 1_500;
const MAX_SENTENCE = 400;

/** Lost and kept, ended and gone on with. */
const FATES: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [
    /verliert (?:sein|ihr|das) Amt|(?<!\p{L})abgewählt(?!\p{L})|(?:verfehlt|verpasst)(?:e|en)? (?:die |seine |ihre )?Wiederwahl|(?:scheidet|schied) aus dem Amt/u,
    /bleibt (?:(?!bis|vorerst|noch|kommissarisch)\p{L}+ ){0,5}im Amt(?! bis)|wiedergewählt|im Amt bestätigt|(?:schafft|schaffte) die Wiederwahl|verteidigte? (?:\p{L}+ ){0,3}(?:sein|ihr|das) Amt/u,
  ],
  [
    /(?<!\p{L})(?:gewinnt|gewann) (?:die |das )?(?:\p{L}*[Ww]ahl|Duell)(?!\p{L})|(?<!\p{L})siegt bei \p{L}*[Ww]ahl/u,
    /(?<!\p{L})(?:verlor|verliert) (?:die |das )?(?:\p{L}*wahl|Wahl|Duell)(?!\p{L})|unterlag (?:\p{Ll}+ )?(?:in|bei) der \p{L}*[Ww]ahl/u,
  ],
  [
    /(?<!\p{L})(?:tritt|trat) (?:nicht (?:mehr|wieder|noch einmal) an|(?:sofort )?zurück)(?!\p{L})|(?<!\p{L})kandidiert nicht (?:mehr|wieder|erneut)/u,
    /(?<!\p{L})(?:tritt|trat) (?:(?!nicht)\p{L}+ ){0,3}(?:wieder|erneut|noch einmal) an(?!\p{L})|(?<!\p{L})kandidiert (?:(?!nicht)\p{L}+ ){0,3}(?:wieder|erneut|noch einmal)(?!\p{L})/u,
  ],
];

/** One of several posts, or no more than asked. */
const NOT = /(?<!\p{L})(?:als|kein\p{L}*|fast|beinahe|trotz|doch|warum|ob|wenn)(?!\p{L})|\?/u;
const OTHER_TIME =
  /(?<!\p{L})(?:zuvor|[Ff]rüher|[Bb]isher|[Dd]amals|[Zz]unächst|[Ee]igentlich|[Uu]rsprünglich|sollte|könnte|wollte|wolle|will|möchte|wenn|falls|ob|wäre|hätte|hatte|obwohl|trotzdem|bis|vorerst|nicht|kein\p{L}*|Stellvertreter\p{L}*|(?:19|20)\d\d|vor (?:\p{L}+|\d+) (?:Jahren|Monaten|Wochen))(?!\p{L})/u;

/** The surname right before, of whom the text has the whole name and nobody shares it: Bergau: Kolbe verliert. */
function nameBefore(title: string, until: number, people: readonly Person[]): string | null {
  const [, last] =
    /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) $/u.exec(title.slice(Math.max(0, until - 40), until)) ?? [];
  if (last === undefined) return null;
  const key = surnameKey(last);
  const firsts = new Set(
    people.flatMap(each => (each.first !== null && surnameKey(each.last) === key ? [each.first] : [])),
  );
  return firsts.size === 1 ? key : null;
}

function findAgainst(
  { text, sentences, people }: CheckContext['reading'],
  head: number,
  name: string,
  inText: RegExp,
): Span | null {
  const spans = sentences();
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (start < head) continue;
    if (start > head + MAX_BODY) return null;
    const sentence = text.slice(start, Math.min(end, start + MAX_SENTENCE));
    const against = inText.exec(sentence);
    if (!against || OTHER_TIME.test(sentence) || /[„“”»«?]/u.test(sentence)) continue;
    const named = itemsBetween(people(), start, end);
    if (named.length === 0 || named.some(({ last }) => surnameKey(last) !== name)) continue;
    return { start: start + against.index, end: start + against.index + against[0].length };
  }
  return null;
}
