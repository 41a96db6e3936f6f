import { type Amount, baseValue } from '../../../text/amounts';
import { wholeNumberOf } from '../../../text/number-words';
import type { CheckContext, Reading } from '../../context';
import { lastClauseOf } from '../../nearness';
import { isDayBeside, isOfOtherPeriod } from '../dates/other-periods';
import { endsOfTerms } from '../dates/reckoned-years';
import { areCompatible, isDateNamed } from '../dates/source-dates';
import { isComputedYear, isComputedYears, isHalfOrDouble } from './computed-facts';
import { isDerived } from './derived-amounts';
import { type Fact, isNthNamed } from './facts';
import { isReckoned } from './reckoned-amounts';
import { areSame, digitsOf } from './same-amounts';

/** One fact of both texts, in whatever notation. */
export function isSame(review: Fact, source: Fact): boolean {
  if (review.kind === source.kind && review.key === source.key) return true;
  const [x, y] = [review.amount, source.amount];
  if (review.kind === 'age' || source.kind === 'age')
    return `${x?.value ?? review.key}` === `${y?.value ?? source.key}`;
  if (x && y) {
    if (x.kind === 'clock' && y.kind === 'clock') return x.value % 720 === y.value % 720 || areSame(x, y);
    // 26 Monate are about two years.
    const isLoose = x.measure?.dimension === 'time' && x.measure.unit !== y.measure?.unit;
    if (isLoose && y.measure?.dimension === 'time') {
      const [less = 0, more = 0] = [baseValue(x), baseValue(y)].toSorted((a, b) => a - b);
      if (less > 0.75 * more) return true;
    }
    if (areSame(x, y)) return true;
    // Without its unit, as in a table: 120,2 and 120,2 Millionen.
    const isBare = (each: Amount) => each.measure === null && each.value < 1000;
    if (!isBare(x) && !isBare(y)) return false;
    const digits = digitsOf(x);
    return digits.length > 2 && digits === digitsOf(y);
  }
  // Im September 1942, of the 24th; but the 24th is more than September.
  const isOfDay = review.kind === 'month' && source.kind === 'day';
  return (
    (isOfDay || (review.kind === source.kind && /^(?:day|month)$/.test(review.kind))) &&
    areCompatible(review.key, source.key)
  );
}

/** The source has it, or it can be computed from what the source has. */
export function isSaid(fact: Fact, others: readonly Fact[], source: Reading, context: CheckContext): boolean {
  if (others.some(other => isSame(fact, other)) || isNamed(fact, source)) return true;
  const { amount, kind, key } = fact;
  // Zum zwölften Mal, and for the first time on the square.
  if (kind === 'nth mal' && key === '1' && /(?<!\p{L})erstmal/iu.test(source.text)) return true;
  if (amount && isOfShare(amount, source)) return true;
  if (amount && (isHalfNamed(amount, source) || isShortlyBeside(context.reading, amount, source.amounts())))
    return true;
  const day = fact.whole ?? (/^(?:month|day)$/.test(kind) ? key : null);
  if (day !== null && /^\d/.test(day) && isEndOfTerm(day, others, source)) return true;
  if (kind === 'year') return isComputedYear(Number(key), source, context);
  // Eineinhalb Jahre lie between no two years, but between two terms.
  if (
    amount &&
    OLDER.test(context.reading.text.slice(amount.end, amount.end + 24)) &&
    isDerived(amount, source.amounts())
  )
    return true;
  if (kind === 'age' || (amount?.measure?.unit === 'jahr' && Number.isInteger(amount.value)))
    return (
      isComputedYears(Number(amount?.value ?? key), source, context) ||
      (amount !== null && isTogether(context.reading, amount) && isDerived(amount, source.amounts()))
    );
  if (amount === null) return false;
  const amounts = source.amounts();
  if (isReckoned(context.reading, amount, source)) return true;
  if (isStandOnTheWay(context.reading, amount, amounts)) return true;
  if (isDayBeside(context.reading.text, amount)) return true;
  if (amounts.some(other => isOfOtherPeriod(context.reading.text, amount, source.text, other))) return true;
  if (isInRange(amount, source) || isOneMore(amount, source)) return true;
  if (isOneLess(amount, context.reading, amounts)) return true;
  if (kind === 'points' && isDistance(amount, [...amounts, ...context.reading.amounts()])) return true;
  // Ten times another figure is that figure sooner than a share of a third one.
  const isTimes = others.some(other => isTenfold(fact, other));
  if (isTimes)
    return isDerived(
      amount,
      amounts.filter(({ kind: of }) => of !== 'share'),
    );
  return isDerived(amount, amounts) || isHalfOrDouble(amount, source);
}

/** Zusammen 16 Jahre Haft. */
function isTogether({ text }: Reading, { boundStart }: Amount): boolean {
  return /(?:[Zz]usammen|[Ii]nsgesamt) (?:\p{Ll}+ )?$/u.test(
    text.slice(Math.max(0, boundStart - 24), boundStart),
  );
}

/** 24 Stimmen, of 24 von 33. */
function isOfShare({ kind, value }: Amount, { amounts }: Reading): boolean {
  return (
    kind === 'count' &&
    amounts().some(
      each =>
        each.kind === 'share' &&
        each.measure === null &&
        each.figure.split(' ').some(part => (wholeNumberOf(part) || Number.NaN) === value),
    )
  );
}

function isEndOfTerm(day: string, others: readonly Fact[], source: Reading): boolean {
  const days = others.filter(each => /^(?:month|day)$/.test(each.kind)).map(each => each.key);
  return endsOfTerms(source, days).has(day.slice(0, 7));
}

/** Gut vier Jahre älter als zuvor. */
const OLDER =
  /^ (?:\p{Ll}+ )?(?:älter|jünger|länger|kürzer|später|früher|mehr|weniger|höher|niedriger|older|younger|longer|later)(?!\p{L})/u;

function isDistance({ value }: Amount, amounts: readonly Amount[]): boolean {
  // CDU 36 Prozent, SPD 27, Grüne 6.
  const shares = amounts
    .filter(
      ({ kind, measure, value: of }) =>
        kind === 'share' || (kind === 'count' && measure === null && of < 100),
    )
    .slice(0, MAX_SHARES)
    .map(({ kind, value: of }) => (kind === 'share' ? of * 100 : of));
  return shares.some(x => shares.some(y => Math.abs(x - y - value) < 0.06));
}

/** Etwa 65, of 60 bis 70. */
export function isInRange({ value, measure }: Amount, { text, amounts }: Reading): boolean {
  return amounts().some((from, at) => {
    const to = amounts()[at + 1];
    return (
      to !== undefined &&
      from.value < value &&
      value < to.value &&
      to.measure?.unit === measure?.unit &&
      (/^ ?(?:bis|to|–|-) ?$/u.test(text.slice(from.end, to.start)) ||
        (from.kind === 'count' &&
          to.kind === 'count' &&
          /^ (?:und|and) (?:rund )?$/u.test(text.slice(from.end, to.start)) &&
          /(?:zwischen|between) $/iu.test(text.slice(Math.max(0, from.start - 10), from.start))))
    );
  });
}

const HALVES: ReadonlyMap<number, string> = new Map([
  [1.5, 'eineinhalb|anderthalb'],
  [2.5, 'zweieinhalb'],
  [3.5, 'dreieinhalb'],
  [4.5, 'viereinhalb'],
  [5.5, 'fünfeinhalb'],
  [6.5, 'sechseinhalb'],
  [7.5, 'siebeneinhalb'],
]);

/** Vier Jahre und sechs Monate, of sechs Jahre und viereinhalb. */
export function isHalfNamed({ value, measure }: Amount, { text }: Reading): boolean {
  const years = measure?.unit === 'jahr' ? value : measure?.unit === 'monat' ? value / 12 : 0;
  const words = HALVES.get(years);
  return words !== undefined && new RegExp(words, 'iu').test(text);
}

/** Minutes. */
const SOON = 20;
const HOUR = 60;
const HALF_DAY = 720;

/** Kurz nach 20 Uhr for 20.10 Uhr, nach ein Uhr for 1.20. */
export function isShortlyBeside(
  { text }: Reading,
  { kind, start, value }: Amount,
  amounts: readonly Amount[],
): boolean {
  if (kind !== 'clock') return false;
  const [word] = /(?:vor|before|nach|after) $/u.exec(text.slice(Math.max(0, start - 16), start)) ?? [];
  const isSoon = /(?:[Kk]urz|[Ss]hortly|[Jj]ust) \p{L}+ $/u.test(text.slice(Math.max(0, start - 16), start));
  if (word === undefined || (!isSoon && value % 60 !== 0)) return false;
  const longest = isSoon ? SOON : HOUR - 1;
  const sign = /vor|before/.test(word) ? -1 : 1;
  return amounts.some(other => {
    // Kurz nach acht may be in the evening.
    const later = (((sign * (other.value - value)) % HALF_DAY) + HALF_DAY) % HALF_DAY;
    return other.kind === kind && later > 0 && later <= longest;
  });
}

/** 2:2 on the way to 3:2, where nobody says that it ended so. */
function isStandOnTheWay({ text }: Reading, amount: Amount, amounts: readonly Amount[]): boolean {
  if (amount.kind !== 'score') return false;
  const before = lastClauseOf(text.slice(Math.max(0, amount.start - 80), amount.start));
  const [behind = ''] = text.slice(amount.end, amount.end + 40).split(/[.,;!?]/u, 1);
  if (ENDED.test(`${before}|${behind}`)) return false;
  const [a, b] = goalsOf(amount);
  return amounts
    .filter(({ kind }) => kind === 'score')
    .map(goalsOf)
    .some(([x, y]) => (a <= x && b <= y) || (a <= y && b <= x));
}

function goalsOf({ value }: Amount): readonly [number, number] {
  return [Math.floor(value / 1000), value % 1000];
}

const ENDED =
  /(?<!\p{L})(?:Endstand|am Ende|besieg\p{L}*|schlug\p{L}*|schlägt|geschlagen|gewann\p{L}*|gewinn\p{L}*|gewonnen|verlor\p{L}*|verlier\p{L}*|unterlag\p{L}*|Sieg|Niederlage|Remis|Unentschieden|Erfolg|Pleite|trennt\p{L}*|final)(?!\p{L})/u;

/** Three women, of two and, in the next sentence, one of 60 years. */
function isOneMore({ value, kind, measure }: Amount, { text, amounts }: Reading): boolean {
  return (
    kind === 'count' &&
    measure === null &&
    value <= 12 &&
    amounts().some(
      each =>
        each.kind === 'count' &&
        each.value === value - 1 &&
        (ANOTHER.test(text.slice(each.end, each.end + 200)) ||
          AND_ONE.test(text.slice(each.end, each.end + 60))),
    )
  );
}

/** Acht Männer und eine Frau. */
const AND_ONE = /^(?: [\p{L}-]+){1,3} (?:und|sowie|and) (?:einen?|einer|eine[ms]|one|an?)(?!\p{L})/u;
const ANOTHER =
  /(?<!\p{L})(?:[Ee]ine?|[Dd]ie|[Dd]er|[Dd]as|[Aa]|[Tt]he) (?:\d+-[Jj]ährige|\d+ Jahre alte|weitere|andere|dritte|vierte|fünfte|third|fourth|fifth|other|another)/u;

/** 163 andere Titel, of 164. */
export function isOneLess(
  { value, kind, measure, end }: Amount,
  review: Reading,
  amounts: readonly Amount[],
): boolean {
  return (
    kind === 'count' &&
    measure === null &&
    OTHERS.test(review.text.slice(end, end + 24)) &&
    amounts.some(each => each.kind === 'count' && each.value === value + 1)
  );
}

const OTHERS =
  /^ (?:\p{Ll}+ )?(?:andere|weitere|übrige|Mitbewerb|Konkurrent|Rival|Gegner|Kolleg|Mitstreit|Mitschül|other|rival|competitor)/u;

/** Acht Tore, of achtmal and 8-mal. */
export function isSaidAsTimes({ kind, measure, value, figure }: Amount, text: string): boolean {
  if (kind !== 'count' || measure !== null || value > 12) return false;
  const word = figure.toLowerCase();
  return [`${word}mal`, `${word}-mal`, `${word} Mal`].some(each => text.includes(each));
}

/** Nun sind es 218, of 218 Millionen Euro. */
export function isSaidWithUnit({ kind, measure, figure }: Amount, amounts: readonly Amount[]): boolean {
  if (kind !== 'count' || measure !== null || !/^\d+$/.test(figure)) return false;
  return amounts.some(other => /^\d+(?![\d.,])/.exec(other.figure)?.[0] === figure);
}

function isTenfold({ kind, amount }: Fact, other: Fact): boolean {
  if (!amount || !other.amount || kind !== other.kind || kind === 'count') return false;
  const [less = 0, more = 0] = [baseValue(amount), baseValue(other.amount)].toSorted((a, b) => a - b);
  return [10, 100, 1_000].some(times => less > 0 && Math.abs(more / less / times - 1) < 1e-9);
}

/** In words or figures that are no fact of their own: 2002/2003, am 19., im Februar. */
export function isNamed({ kind, key }: Fact, { text, document }: Reading): boolean {
  if (kind.startsWith('nth ')) return isNthNamed(text, Number(key));
  // 1840 Pakete are 1.840, whatever year they look like.
  if (kind === 'year')
    return (
      text.includes(key) ||
      document.date?.slice(0, 4) === key ||
      [..."., '’"].some(gap => text.includes(`${key.charAt(0)}${gap}${key.slice(1)}`))
    );
  return (
    /^(?:day|month)$/.test(kind) && (isDateNamed(text, key) || document.date?.slice(5) === key.slice(-5))
  );
}

/** A text with more is a table. */
const MAX_SHARES = 40;
