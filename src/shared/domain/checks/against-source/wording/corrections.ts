import type { CheckFinding, CheckRule } from '../../../../model/check';
import { startsWithCapital } from '../../../text/capital';
import { surnameKey } from '../../../text/people';
import { findRoleKey } from '../../../text/roles';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { isCorrection } from '../../notices';

/**
 * A published correction beside the text that it corrects: it names what was wrong, which that text has, and what is
 * right, which that text lacks. Either of the two may be the one under review.
 */
export function checkCorrections({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const isOwn = sourceReadings.length > 0 && reading.has('notice') && isCorrection(reading.text);
  return sourceReadings.flatMap((source, document) => {
    if ((source.has('notice') && isCorrection(source.text)) === isOwn) return [];
    if (!isOwn) {
      return compare(reading, source).map(({ rule, wrong, right, text, otherText }) =>
        makeFinding(rule, {
          at: wrong.inText,
          other: { document, start: right.start, end: right.end },
          params: { text, otherText },
          severity: 'high',
        }),
      );
    }
    return compare(source, reading).map(({ rule, wrong, right, text, otherText }) =>
      makeFinding(rule, {
        at: right,
        other: { document, ...wrong.inText },
        params: { text: otherText, otherText: text },
        severity: 'high',
      }),
    );
  });
}

type Place = { start: number; end: number };
type Item = Place & { rule: CheckRule; kind: string; key: string };
type Pair = { rule: CheckRule; wrong: { inText: Place }; right: Place; text: string; otherText: string };

/** In `text` the wrong one alone, in `correction` both. */
function compare(text: Reading, correction: Reading): Pair[] {
  const own = itemsOf(text);
  const both = itemsOf(correction);
  if (own.length > MAX_ITEMS || both.length > MAX_ITEMS) return [];
  return both.flatMap((wrong): Pair[] => {
    const inText = own.find(each => each.kind === wrong.kind && each.key === wrong.key);
    const rights = both.filter(
      each =>
        each.kind === wrong.kind &&
        each.key !== wrong.key &&
        !own.some(other => other.kind === each.kind && other.key === each.key),
    );
    const [right] = rights;
    if (
      !inText ||
      !right ||
      new Set(rights.map(({ key }) => key)).size > 1 ||
      !areContrasted(correction.text, wrong, right) ||
      isRight(correction.text, wrong, both) ||
      !isNameMeant(correction.text, wrong, right)
    )
      return [];
    const slice = ({ text: whole }: Reading, { start, end }: Place) => whole.slice(start, end);
    return [
      {
        rule: wrong.rule,
        wrong: { inText },
        right,
        text: slice(text, inText),
        otherText: slice(correction, right),
      },
    ];
  });
}

const MAX_ITEMS = 120;

/** Rund 2600 Liter und nicht, wie zunächst gemeldet, 3000: another one right beside it is what was wrong. */
function isRight(text: string, item: Item, all: readonly Item[]): boolean {
  const isPlain = all.some(each => each.kind === item.kind && isBehind(text, each, DENIED));
  const isDenied = (each: Item) => isBehind(text, each, DENIED) || (!isPlain && isOutdated(text, each));
  const isBeside = (each: Item) => each.start - item.end < CONTRAST && item.start - each.end < CONTRAST;
  return (
    !isDenied(item) &&
    all.some(each => each.kind === item.kind && each.key !== item.key && isBeside(each) && isDenied(each))
  );
}

/** In einer früheren Fassung hieß es: what is told so was wrong, up to where the notice says what is right. */
function isOutdated(text: string, { start }: Item): boolean {
  const before = text.slice(Math.max(0, start - CONTRAST), start);
  const old = Array.from(before.matchAll(OUTDATED)).at(-1);
  return old !== undefined && !RIGHT.test(before.slice(old.index));
}

const OUTDATED =
  /(?:früheren|ursprünglichen|ersten) (?:Fassung|Version|Meldung|Ausgabe)|(?<!\p{L})hieß es(?!\p{L})/gu;
const RIGHT = /(?<!\p{L})(?:[Rr]ichtig|[Tt]atsächlich|[Kk]orrekt|[Vv]ielmehr|sondern)(?!\p{L})/u;

/** Of all the names of a notice, those that it speaks of as such. */
function isNameMeant(text: string, wrong: Item, right: Item): boolean {
  return wrong.kind !== 'name' || isBehind(text, wrong, DENIED) || isBehind(text, right, AFFIRMED);
}

function isBehind(text: string, { start }: Item, words: RegExp): boolean {
  return words.test(text.slice(Math.max(0, start - 60), start));
}

const AFFIRMED =
  /(?<!\p{L})(?:sondern|[Rr]ichtig\p{L}*|[Kk]orrekt\p{L}*|[Vv]ielmehr|[Tt]atsächlich|muss|rather|instead|correct)(?!\p{L})[^.;]*$/u;
/** UTF-16 units between what was wrong and what is right. */
const CONTRAST = 240;
const DENIED =
  /(?<!\p{L})(?:[Nn]icht|[Aa]n?statt|[Ff]älschlich\p{L}*|[Ii]rrtümlich\p{L}*|not|instead of)(?:,[^,.;:\d]{0,40},)?(?: \p{Ll}+){0,3} $/u;

/** Nicht … sondern, statt, richtig ist: between the two or right before the first. */
function areContrasted(text: string, x: Place, y: Place): boolean {
  const [first, second] = x.start < y.start ? [x, y] : [y, x];
  if (second.start - first.end > CONTRAST) return false;
  const between = text.slice(Math.max(0, first.start - 24), second.start);
  return /(?:nicht|statt|sondern|[Rr]ichtig|[Tt]atsächlich|korrekt|vielmehr|früheren (?:Fassung|Version)|not |instead|rather)/u.test(
    between,
  );
}

function itemsOf(reading: Reading): Item[] {
  const { amounts, people } = reading;
  return [
    ...amounts()
      .filter(({ kind }) => kind !== 'ordinal')
      .map(({ start, end, figure, value, kind, measure }): Item => {
        if (measure === null && YEAR.test(figure))
          return { start, end, rule: 'date_mismatch', kind: 'date4', key: figure };
        return {
          start,
          end,
          rule: 'number_mismatch',
          kind: measure?.dimension ?? (kind === 'measure' ? 'count' : kind),
          key: `${value * (measure?.factor ?? 1)}`,
        };
      }),
    ...reading.datesAndYears().map(
      ({ start, end, value }): Item => ({
        start,
        end,
        rule: 'date_mismatch',
        kind: `date${value.length}`,
        key: value,
      }),
    ),
    ...people()
      .filter(({ first }) => first !== null)
      .map(({ start, end, first, last }): Item => {
        return { start, end, rule: 'name_variant', kind: 'person', key: `${first} ${surnameKey(last)}` };
      }),
    ...rolesIn(reading),
    ...reading
      .names()
      .filter(({ start, end }) => !NOTICE.test(reading.text.slice(start, end)))
      .filter(name => !people().some(person => person.start < name.end && name.start < person.end))
      .map(({ start, end, key }): Item => ({ start, end, rule: 'org_variant', kind: 'name', key })),
  ];
}

/** Four figures without a point. */
const YEAR = /^(?:1[5-9]|20)\d{2}$/u;
/** What heads a notice is nobody's name. */
const NOTICE = /^(?:korrektur|berichtigung|richtigstellung|correction|clarification)/iu;

/** Wherever they stand: nicht Landrätin, sondern Kreisdirektorin. */
function rolesIn({ text, wordSpans }: Reading): Item[] {
  const spans = wordSpans();
  const items: Item[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const word = text.slice(start, end);
    const key = startsWithCapital(word) ? findRoleKey(word) : null;
    if (key !== null) items.push({ start, end, rule: 'role_mismatch', kind: 'role', key });
  }
  return items;
}
