import type { CheckFinding } from '../../../model/check';
import { surnameKey } from '../../text/people';
import type { CheckContext } from '../context';
import { makeFinding } from '../findings';

/**
 * Two ages of the only man that a text names (internal_contradiction): der 52 Jahre alte Jurist and, further down, Ohm, 57.
 * Only where nobody else can be meant: no other name but those of women with their calling, and no age told twice. German.
 */
export function checkOneAge({ review, reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !TAKEN_UP.test(text)) return [];
  const people = reading.people();
  const men = new Set<string>();
  for (const { first, last, start } of people) {
    if (first !== null && !WOMAN.test(text.slice(Math.max(0, start - 40), start))) men.add(surnameKey(last));
  }
  const [name] = men;
  if (name === undefined || men.size > 1) return [];
  const own = people.flatMap(({ last, start, end }) => {
    const [, age] = surnameKey(last) === name ? (OF_NAME.exec(text.slice(end, end + 18)) ?? []) : [];
    return age === undefined ? [] : [{ start, end, age }];
  });
  const [told] = own;
  if (!told || own.some(({ age }) => age !== told.age)) return [];
  const others = Array.from(text.matchAll(ALL_TAKEN_UP)).map(({ index, 0: words, 1: a, 2: b }) => {
    return { start: index, end: index + words.length, age: a ?? b ?? '' };
  });
  const [other] = others;
  const isOnce = (age: string) =>
    Array.from(text.matchAll(new RegExp(`(?<!\\d)${age}(?![\\d.,]*\\d)`, 'g'))).length === 1;
  if (!other || others.length > 1 || other.age === told.age || !isOnce(other.age) || !isOnce(told.age))
    return [];
  const isNear = people.some(
    each => surnameKey(each.last) === name && each.start < other.start && other.start - each.end < NEAR,
  );
  if (!isNear) return [];
  const [first, last] = other.start < told.start ? [other, told] : [told, other];
  return [
    makeFinding('internal_contradiction', {
      at: { start: last.start, end: last === told ? told.end + 2 + told.age.length : last.end },
      other: { document: null, start: first.start, end: first.end },
      params: { kind: 'age', text: last.age, otherText: first.age },
      severity: 'medium',
    }),
  ];
}

/** UTF-16 units from the name to what takes it up. */
const NEAR = 400;
const TAKEN_UP =
  /(?<!\p{L})(?:[Dd]er \d\d(?:-Jährige| Jahre alte)|[Dd]e[mn] \d\d(?:-Jährigen| Jahre alten))(?!\p{L})/u;
const ALL_TAKEN_UP =
  /(?<!\p{L})(?:[Dd]er (\d\d)(?:-Jährige| Jahre alte)|[Dd]e[mn] (\d\d)(?:-Jährigen| Jahre alten))(?!\p{L})/gu;
const OF_NAME = /^(?:, | \()(\d\d)(?:,|\)| Jahre alt)/u;
/** Amtsinhaberin Petra Saal, seine Frau Petra. */
const WOMAN = /(?:\p{Ll}in|[Ff]rau|[Tt]ochter|[Mm]utter|[Ss]chwester)(?: Dr\.| Prof\.)* $/u;
