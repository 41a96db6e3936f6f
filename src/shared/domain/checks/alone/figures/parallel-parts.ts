import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike, isYear } from './amount-slack';
import { meet, plus, type Range, rangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { ofSum } from './sum-finding';

/**
 * Parts told alike, each with its day, place or purpose, that are more than the whole of the sentence before
 * (number_mismatch): 2800 Besucher. Am Freitag waren es 700, am Samstag 1300 und am Sonntag 1800. Fewer than the whole they
 * may be where not all are told; they must be as many as the sentence says there are.
 */
export function checkParallelParts({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const spans = reading.sentences();
  const amounts = reading.amounts();
  const found: CheckFinding[] = [];
  for (let i = 2; i < spans.length; i += 2) {
    const [before = 0, gap = 0, start = 0, end = 0] = spans.slice(i - 2, i + 2);
    if (end - start > LONGEST || start - before > LONGEST || text.slice(gap, start).includes('\n')) continue;
    const parts = itemsBetween(amounts, start, end);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 3 || parts.length > MAX_PARTS) continue;
    if (!areToldAlike(text, start, parts) || NOT_ALL.test(text.slice(before, end))) continue;
    const known = itemsBetween(amounts, before, start).filter(each => !isYear(each));
    const whole = wholeOf(text, known, parts);
    if (!whole) continue;
    const units = parts.map(each => inUnitOf(each, whole));
    if (!units.every(each => areAlike(each, whole))) continue;
    const sum = units.map(rangeOf).reduce<Range>((all, each) => plus(all, each), [0, 0]);
    const total = units.reduce((all, each) => all + sizeOf(each), 0);
    const times = total / sizeOf(whole);
    const isCounted = known.some(each => each !== whole && each.value === parts.length);
    if (meet(sum, rangeOf(whole)) || times > MOST || times < (isCounted ? 1 / MOST : 1)) continue;
    found.push(ofSum(last, whole, total / (whole.measure?.factor ?? 1)));
  }
  return found;
}

/** UTF-16 units of a sentence. */
const LONGEST = 400;
const MAX_PARTS = 6;
/** Beyond, they are parts of something else. */
const MOST = 1.6;

const NOT_ALL =
  /(?<!\p{L})(?:unter anderem|allein|mindestens|darunter|davor|früher|(?<!noch )einmal|einst|zuvor|Vorjahr\p{L}*|statt|mehrfach|zusätzlich|außerdem|zudem|weitere|pro|je|jeweils|Gespräch|gefordert|vorgeschlagen|including|each|per)(?!\p{L})/u;

/** Each behind a phrase with one preposition, or each before one: am Freitag 700, am Samstag 1300; 48 in Gera, 27 in Ulm. */
function areToldAlike(text: string, start: number, parts: readonly Amount[]): boolean {
  // 1800 people may stand beside 700.
  if (parts.every(isYear) || parts.some(isNoPart)) return false;
  const ahead = parts.map((part, at) => AHEAD.exec(text.slice(parts[at - 1]?.end ?? start, part.boundStart)));
  const behind = parts.map((part, at) =>
    BEHIND.exec(text.slice(part.end, parts[at + 1]?.start ?? part.end + 60)),
  );
  return [ahead, behind].some(each => {
    const kinds = new Set(each.map(match => match?.[1]?.toLowerCase().replace(/^i[mn]$/u, 'in')));
    return kinds.size === 1 && !kinds.has(undefined);
  });
}

function isNoPart({ kind, bound, measure }: Amount): boolean {
  const isOf = kind === 'count' || kind === 'measure';
  return !isOf || bound !== null || measure?.dimension === 'time' || measure?.dimension === 'points';
}

const AHEAD =
  /(?:^|^[^,.;:\d]{0,30}(?:,|;| und| sowie| and) )(?:(?:und|sowie|and) )?([Aa]m|[Ii]m|[Ii]n|[Bb]ei|[Ff]ür|[Aa]us|[Aa]uf|[Oo]n|[Ff]or|[Ff]rom)(?: (?!und |sowie )[\p{L}-]+){1,3}(?: (?:ware?n?|sind|kamen|es|noch|einmal|sogar|dann|bestimmt|were|it))* $/u;
const BEHIND =
  /^(?: \p{Lu}\p{L}+)? (am|im|in|bei|für|aus|auf|an|on|for|from)(?: (?!und |sowie )[\p{L}-]+){1,3}(?:,| und| sowie| and|[.;]|$)/u;

/** The only figure that all of them can be parts of. */
function wholeOf(text: string, known: readonly Amount[], parts: readonly Amount[]): Amount | null {
  const [first] = parts;
  const most = Math.max(...parts.map(sizeOf));
  const wholes = known.filter(
    each =>
      (each.kind === 'count' || each.kind === 'measure') &&
      each.measure?.dimension !== 'time' &&
      sizeOf(each) >= most &&
      sizeOf(each) > 12,
  );
  const [whole] = wholes;
  if (!first || !whole || wholes.length > 1 || whole.bound === 'least' || whole.bound === 'under')
    return null;
  if (whole.kind === 'measure') return whole;
  // Neither parts of another noun, nor of classes or places of one kind of many.
  const noun = nounOf(text, whole);
  const isTakenUp = /^(?: [\p{L}-]+){1,4} (?:waren|sind|kamen|were) (?:es )?$/u.test(
    ` ${text.slice(text.lastIndexOf('. ', first.start) + 2, first.start)}`,
  );
  const own = nounOf(text, first);
  return noun !== null && (own === null ? isTakenUp : own === noun) ? whole : null;
}

function nounOf(text: string, { end, counted }: Amount): string | null {
  return /^ (?:\p{Ll}+e[nr]? )?\p{Lu}/u.test(text.slice(end, end + 30)) ? (counted[0] ?? null) : null;
}
