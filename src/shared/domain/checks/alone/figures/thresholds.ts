import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { areAlike } from './amount-slack';
import { rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { isLabel, stretchAt } from './stretches';

/**
 * On the wrong side of what it is held against (internal_contradiction): mit 136,5 deutlich unter der Warnschwelle von 50;
 * mit 41,9 Prozent niedriger als beim Diebstahl mit 6,9; an der Fünf-Prozent-Hürde scheiterten die Grünen mit 5,1. German.
 */
export function checkThresholds({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !SIGN.test(text)) return [];
  return [...findSides(reading), ...findHurdles(reading)];
}

const SIGN = /(?<!\p{L})(?:unter|über|unterhalb|oberhalb|als)(?!\p{L})|-Prozent-|Sperrklausel/u;

const LIMIT =
  '\\p{L}*(?:[Gg]renze|[Gg]renzwert|[Ss]chwelle|[Ss]chwellenwert|[Mm]arke|[Hh]ürde|[Ll]imit|[Rr]ichtwert|[Zz]ielwert|[Zz]iel|[Dd]urchschnitt|[Ss]chnitt|[Mm]ittel|[Mm]ittelwert|[Ww]ert|[Nn]iveau|[Ss]tand|[Ee]rgebnis|[Aa]nsatz|[Mm]eldestufe|[Vv]orgabe|[Qq]uote|[Ss]oll)(?:s|es|n|en|ses)?';
const SIDE = new RegExp(
  `(?<!\\p{L})(?:(?<less>unter|unterhalb)|(?<more>über|oberhalb)) (?:de[mnrs]|die|das|eine[mnr]|diese[mnr]) (?:\\p{Ll}+ )?${LIMIT}(?!\\p{L})(?:(?: \\p{L}+){0,4}(?: (?:19|20)\\d\\d)?(?:, (?:der|die|das) bei| von| bei| mit|:)(?: (?:rund|etwa|genau|knapp|gut|\\p{Ll}+))? | (?:von |aus )?(?:(?:dem |den )?(?:Jahr |Jahres )?(?:19|20)\\d\\d |Vorjahr )?\\()$`,
  'u',
);
const COMPARED =
  /(?<!\p{L})(?:(?<more>höher|teurer|größer|länger|schwerer|schneller|älter)|(?<less>niedriger|geringer|billiger|günstiger|kleiner|kürzer|leichter|langsamer|jünger)) als (?!im |vor |zuvor|bisher|geplant|erwartet|gedacht|üblich)[^.!?;:\d\n]{1,50}?(?: mit| von| bei| \(|, (?:der|die|das|dem|wo|als) [^.!?;:,\d\n]{0,30})(?: (?:rund|etwa|knapp|gut))? ?$/u;
const REACH = 130;
const WITH =
  /(?<!\p{L})(?:[Mm]it|[Bb]ei|auf)(?: (?!Ausnahme|einem Plus|einem Minus|mehr|weniger)(?:\p{Ll}+|\p{Lu}\p{L}+)){0,3} $/u;
/** Liegt mit 61 Mikrogramm klar unter. */
const BETWEEN = /^(?:,)?(?: (?!mehr|weniger|Punkte?n?|Prozentpunkte?n?|als)[\p{L}-]+){0,5} $/u;

/** Each of another many. */
const RATE = /^ (?:je|pro|im Monat|im Jahr|in der|am Tag|täglich|monatlich|jährlich)(?!\p{L})/u;

function findSides(reading: Reading): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap((bare, at) => {
    if (!isSize(bare) || isLabel(text, bare)) return [];
    const from = Math.max(0, bare.boundStart - REACH);
    const before = text.slice(from, bare.boundStart);
    const isSide = /unter|über|oberhalb/.test(before);
    const match =
      (isSide ? SIDE.exec(before) : null) ?? (before.includes(' als ') ? COMPARED.exec(before) : null);
    if (!match) return [];
    const start = from + match.index;
    const x = lastBefore(amounts, at, start);
    if (!x || !isSize(x) || !BETWEEN.test(text.slice(x.end, start))) return [];
    const lead =
      text
        .slice(Math.max(0, x.boundStart - 50), x.boundStart)
        .split(/[.!?;:](?=\s)/u)
        .at(-1) ?? '';
    if (!WITH.test(lead) || /(?<!\p{L})(?:nicht|kein\p{L}*|statt)(?!\p{L})/u.test(before.slice(match.index)))
      return [];
    if (RATE.test(text.slice(x.end, x.end + 12)) || RATE.test(text.slice(bare.end, bare.end + 12))) return [];
    const y = inUnitOf(bare, x);
    const own = inUnitOf(x, y);
    if (!areAlike(own, y) || own.measure?.dimension === 'temperature' || own.measure?.dimension === 'time')
      return [];
    if (own.bound === 'most' || y.bound === 'most') return [];
    const isMore = match.groups?.more !== undefined;
    const [a, b] = [rangeOf(own), rangeOf(y)];
    if (isMore ? a[1] >= b[0] : a[0] <= b[1]) return [];
    // Mit 2 Millionen über dem Ansatz von 30: by so much.
    if (isMore && sizeOf(own) * 2 < sizeOf(y)) return [];
    return [makeContradiction(reading, { start, end: bare.end }, x, null, 'high')];
  });
}

/** The figure before an offset, years aside. */
function lastBefore(amounts: readonly Amount[], at: number, offset: number): Amount | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const each = amounts[i];
    if (each && each.end <= offset) return each;
  }
  return null;
}

const HURDLE =
  /(?<!\p{L})(?:(?<five>[Ff]ünf|5)|(?<four>[Vv]ier|4)|(?<three>[Dd]rei|3))-Prozent-(?:Hürde|Klausel|Marke|Grenze)/gu;
const FAILED =
  /(?<!\p{L})(?:verfehl\p{L}*|scheiter\p{L}*|gescheitert|unterhalb|unter der|nicht (?:über|genommen|geschafft|übersprungen)|blieb(?:en)? unter|unter die)(?!\p{L})/u;
const TURN =
  /;|(?<!\p{L})(?:während|dagegen|hingegen|aber|jedoch|wogegen|anders als|nur|einzig|im Gegensatz)(?!\p{L})/u;
/** Shares that a list of the failed may hold by a slip of one digit. */
const NEAR = 3;
const LONGEST = 400;

function findHurdles(reading: Reading): CheckFinding[] {
  const { text } = reading;
  return Array.from(text.matchAll(HURDLE)).flatMap(({ index, 0: words, groups = {} }) => {
    const least = groups.five ? 5 : groups.four ? 4 : 3;
    const { start, end } = stretchAt(reading, index, 0, 0);
    if (end - start > LONGEST || !FAILED.test(text.slice(start, end))) return [];
    // Up to where it turns to who came in.
    const turn = TURN.exec(text.slice(index, end));
    const until = turn ? index + turn.index : end;
    const from = TURN.test(text.slice(start, index)) ? index : start;
    return itemsBetween(reading.amounts(), from, until)
      .filter(each => each.start > index + words.length || each.end < index)
      .flatMap(each => {
        const isShare = each.kind === 'share' && each.measure !== null;
        const isBare = each.kind === 'count' && each.measure === null && /\d,\d/.test(each.figure);
        const value = isShare ? each.value * 100 : each.value;
        if ((!isShare && !isBare) || value < least || value > least + NEAR || each.bound !== null) return [];
        if (!/(?<!\p{L})(?:mit|bei|auf|und) $|\($/u.test(text.slice(Math.max(0, each.start - 5), each.start)))
          return [];
        const hurdle = { start: index, end: index + words.length };
        return [makeContradiction(reading, each, hurdle, null, 'high')];
      });
  });
}
