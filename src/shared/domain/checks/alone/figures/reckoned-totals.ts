import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { bothOf } from './computed-shares';
import { choicesOf, meet, plus, type Range, rangeOf, sizeOf, tightRangeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive, isLabel, stretchAt } from './stretches';
import { joined, ofCalculation, ofSum, shown } from './sum-finding';

/**
 * Totals that a text reckons itself and gets wrong (number_mismatch): 14, 11 und 9 Sitze, damit insgesamt 46; 118 Lokale, hinzu
 * kommen 34, macht zusammen 162; 240 Bäume, jeder kostet 2500 Euro, zusammen 6 Millionen; of 111 members 58 for, 47 against,
 * eight neither. Silent where any figures near make what is said, and where parts are of two kinds, of other times or out of
 * others. Linear: few figures of three sentences are held against each other.
 */
export function checkReckonedTotals({ reading }: CheckContext): CheckFinding[] {
  if (!reading.has('reckoned')) return [];
  const { text } = reading;
  const amounts = reading.amounts();
  const found = amounts.flatMap((amount, at) => {
    if (amount.kind === 'share') return [];
    const lead = text.slice(Math.max(0, amount.boundStart - LEAD), amount.boundStart);
    return (
      judgeProduct(reading, amounts, amount, lead) ?? judgeTotal(reading, amounts, at, amount, lead) ?? []
    );
  });
  return [...found, ...findVotes(reading, amounts)];
}

/** UTF-16 units before a figure in which it is announced. */
const LEAD = 70;
const MAX_NEAR = 12;
/** What is announced by them is made of what stands before. */
const MADE =
  /(?<!\p{L})(?:zusammen|damit|macht|ergibt|ergeben|also|somit|mithin|folglich|(?:[Dd]as|[Ee]s) (?:sind|waren)|sind das|waren das|in (?:der )?Summe|[Uu]nterm Strich|summier\p{Ll}+|addier\p{Ll}+|altogether|together)(?!\p{L})/iu;
const ALL = /(?<!\p{L})(?:insgesamt|in total|alles in allem)(?!\p{L})/iu;
const NOT_MADE =
  /(?<!\p{L})(?:[Zz]usammen mit|gemeinsam|also known|je|jeweils|pro|davon|darunter|mehr|weniger|Vorjahr\p{L}*|zuvor|davor|bisher\p{Ll}*|ursprünglich\p{Ll}*|früher|künftig|statt|gegenüber|Millionär\p{L}*|seit|bleib\p{Ll}+|übrig\p{Ll}*|fehl\p{Ll}+|abzüglich|minus|allein|nur|noch|einschließlich|inklusive|weitere\p{L}?|um|als|nun|jetzt|inzwischen|mittlerweile|bereits|schon|aktuell|Saison|Serie|Jahr\p{Ll}*|Woche\p{Ll}*|Monat\p{Ll}*|steig\p{Ll}+|stieg\p{Ll}*|wächst|wuchs\p{Ll}*|erhöh\p{Ll}+|klettert?e?|sinkt|sank\p{Ll}*|Mit \p{Lu}\p{L}+|mit \p{Lu}\p{L}+|netto|nach)(?!\p{L})/u;
const SUMMED =
  /(?<!\p{L})(?:[Zz]usammen|[Mm]acht|[Ee]rgibt|[Ee]rgeben|(?:[Dd]as|[Ee]s) (?:sind|waren)|(?:sind|waren) (?:das|es)|Summe|[Uu]nterm Strich|summier\p{Ll}+|addier\p{Ll}+|beteiligten|together)(?!\p{L})/u;
const HAD =
  /(?<!\p{L})(?:hat|haben|hatten?|zähl\p{Ll}+|umfass\p{Ll}+|gibt|gab|verfüg\p{Ll}+|besteh\p{Ll}+)(?!\p{L})/u;
const OTHERWISE =
  /(?<!\p{L})(?:je|jeweils|pro|davon|darunter|statt|anstatt|Vorjahr\p{L}*|Vorjahre\p{L}*|zuvor|davor|bisher\p{Ll}*|bislang|ursprünglich\p{Ll}*|früher\p{Ll}*|gegenüber|verglichen|mindestens|höchstens|sowohl|zugleich|zum Beispiel|etwa|unter anderem|unter ihnen|von ihnen|von denen|allein|vor allem|abzüglich|minus|weniger|mehr|bis|jede[nrsm]?|jährlich|monatlich|täglich|Minute|each|per|including)(?!\p{L})/u;
const STEP = /(?<!\p{L})(?:um|nach|seit|vor|von|bis|als|unter|über|gegen|in den|in|Platz|Nummer) $/u;
const ADDED =
  /(?<!\p{L})(?:[Hh]inzu|[Dd]azu|[Ww]eitere\p{L}?|plus|zuzüglich|[Aa]ußerdem|[Zz]usätzlich|[Zz]udem|[Nn]och einmal)(?!\p{L})/u;
const JOINED = /(?:,|;| und| sowie| plus| and)(?!\p{L})/u;
const END = /[.!?](?=\s)/gu;

/** PART, PART und PART. Damit sind es insgesamt WHOLE. */
function judgeTotal(
  reading: Reading,
  amounts: readonly Amount[],
  at: number,
  whole: Amount,
  lead: string,
): CheckFinding | null {
  const { text } = reading;
  if (whole.bound !== null || !(MADE.test(lead) || ALL.test(lead)) || !isAdditive(text, whole)) return null;
  const announced = lead.split(/[.!?](?=\s)|\n/u).at(-1) ?? '';
  const own = announced.slice(announced.search(/\d[^\d]*$/u) + 1);
  const [isMade, isAll] = [MADE.test(own), ALL.test(own)];
  if ((!isMade && !isAll) || NOT_MADE.test(own) || STEP.test(own)) return null;
  const run = runBefore(text, amounts, at, whole);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return null;
  const inside = text.slice(first.boundStart, whole.start);
  if (OTHERWISE.test(inside) || /[\n:()„“”"»«]/u.test(inside)) return null;
  const isNext = /[.!?](?=\s)/u.test(text.slice(last.end, whole.start));
  const total = run.reduce((sum, each) => sum + sizeOf(each), 0);
  const times = total / sizeOf(whole);
  if (times < 0.6 || times > 1.6 || total < 5) return null;
  // All of a council are more than the parties that were named.
  if (!isMade && isNext && times < 1) return null;
  // Damit hat das Land 14 Medaillen: others it had before.
  if (isNext && times < 1 && !SUMMED.test(own) && (run.length < 4 || !HAD.test(own))) return null;
  const isAdded = ADDED.test(inside);
  const isOneKind = run.every(each => each.measure !== null || isOfOneNoun(each, whole));
  if (!isAdded && !isOneKind && run.length < 3) return null;
  const { start } = stretchAt(reading, first.start, 1, 0);
  const { end } = stretchAt(reading, whole.start, 0, 0);
  const near = itemsBetween(amounts, start, end)
    .flatMap(bothOf)
    .filter(each => each.start !== whole.start && each.kind !== 'share')
    .map(each => inUnitOf(each, whole));
  if (near.length > MAX_NEAR || isMadeOf(near, whole, run)) return null;
  return ofSum(whole, last, total / (whole.measure?.factor ?? 1), run.length === 2 ? first : last);
}

/** The figures that stand in a row before the one at `at`, of its kind, with at most one end of a sentence behind the last. */
function runBefore(text: string, amounts: readonly Amount[], at: number, whole: Amount): Amount[] {
  const run: Amount[] = [];
  let next = whole;
  for (let i = at - 1; i >= 0 && run.length < 9; i--) {
    const written = amounts[i];
    if (!written) break;
    // Auf 4. Insgesamt: no fourth.
    const isLast = written.kind === 'ordinal' && CLOSED.test(text.slice(written.end, written.end + 14));
    const amount: Amount = isLast ? { ...written, kind: 'count', counted: [] } : written;
    const part = inUnitOf(amount, whole);
    const gap = text.slice(amount.end, next.boundStart);
    const isFirst = next === whole;
    if (gap.length > 110 || gap.includes('\n') || !areAlike(part, whole) || amount.bound !== null) break;
    if (!isAdditive(text, amount) || isLabel(text, amount)) break;
    const ends = gap.match(END)?.length ?? 0;
    if (ends > 1 || (ends === 1 && !isFirst && !ADDED.test(gap))) break;
    if (!isFirst && !JOINED.test(gap) && !ADDED.test(gap)) break;
    const before = text.slice(Math.max(0, amount.boundStart - 30), amount.boundStart);
    if (STEP.test(before)) break;
    run.unshift(part);
    next = amount;
  }
  return run;
}

const CLOSED = /^\.? (?:Insgesamt|Zusammen|Damit|Somit|Das|Also|Macht)(?!\p{L})/u;

function isOfOneNoun(part: Amount, whole: Amount): boolean {
  return part.counted.slice(0, 2).some(each => whole.counted.slice(0, 2).includes(each));
}

/** Some of the figures near add up to it, one is the other less it, or two multiplied are it. */
function isMadeOf(near: readonly Amount[], whole: Amount, run: readonly Amount[]): boolean {
  const said = tightRangeOf(whole);
  const alike = near.filter(each => areAlike(each, whole));
  if (alike.some(each => meet(tightRangeOf(each), said))) return true;
  const sums = choicesOf([0, 0], alike.map(tightRangeOf));
  if (sums.slice(1).some(each => meet(each, said))) return true;
  // Ein Kind und 14 Erwachsene: a one that is read as no figure.
  const total = run.reduce((sum, each) => sum + sizeOf(each), 0);
  if (whole.kind === 'count' && Math.abs(sizeOf(whole) - total) === 1) return true;
  return near.some(x =>
    near.some(
      y =>
        x !== y &&
        (Math.abs(x.value * sizeOf(y) - sizeOf(whole)) <= 0.02 * sizeOf(whole) ||
          Math.abs(sizeOf(x) - sizeOf(y) - sizeOf(whole)) <= 1e-9),
    ),
  );
}

const EACH_BEFORE =
  /(?<!\p{L})(?:[Jj]ede[rsmn]? (?:einzelne[nrs]? |der |neue[nrs]? )?|[Jj]e |[Pp]ro |[Pp]er )(?<noun>\p{Lu}[\p{L}-]+)(?!\p{L})[^.!?;:\n]{0,70}$/u;
const EACH_BEHIND = /^ (?:je|pro|für jede[nrs]?|per) (?<noun>\p{Lu}[\p{L}-]+)(?!\p{L})/u;
const NO_PRODUCT =
  /(?<!\p{L})(?:mehr|weniger|Rabatt|abzüglich|zuzüglich|plus|dazu|hinzu|außerdem|Vorjahr\p{L}*|bisher|statt|bis|höchstens|maximal|mindestens|Zuschuss|anteilig|weitere\p{L}?|ab)(?!\p{L})/u;

/** So many, each at so much, and what they make. */
function judgeProduct(
  reading: Reading,
  amounts: readonly Amount[],
  total: Amount,
  lead: string,
): CheckFinding | null {
  const { text } = reading;
  if (total.measure === null || total.bound !== null || !isAdditive(text, total)) return null;
  const own = lead.split(/[.!?](?=\s)|\n/u).at(-1) ?? '';
  if (!(MADE.test(own) || ALL.test(own))) return null;
  const { start } = stretchAt(reading, total.start, 3, 0);
  const near = itemsBetween(amounts, start, total.start).flatMap(bothOf);
  const price = near.findLast(each => areAlike(each, total));
  if (!price || near.length > MAX_NEAR || price.bound !== null || !isAdditive(text, price)) return null;
  if (total.start - price.end > 140 || sizeOf(price) >= sizeOf(total)) return null;
  const between = text.slice(price.end, total.start);
  const before = text.slice(Math.max(start, price.start - 110), price.start);
  if ((between.match(END)?.length ?? 0) > 1 || NO_PRODUCT.test(between) || STEP.test(before)) return null;
  const noun = (EACH_BEFORE.exec(before) ?? EACH_BEHIND.exec(text.slice(price.end, price.end + 60)))?.groups
    ?.noun;
  if (noun === undefined) return null;
  const counts = near.filter(
    each => each !== price && (each.kind === 'count' || each.measure?.dimension === 'time'),
  );
  const told = counts.filter(each => isNamed(text, each, noun));
  const count = told.at(-1);
  if (!count || new Set(told.map(({ value }) => value)).size > 1 || count.value < 2) return null;
  const said = rangeOf(total);
  const own2 = (each: Amount): Range => rangeOf({ ...each, kind: 'count', measure: null });
  const made: Range[] = [];
  for (const x of counts) {
    made.push(times(own2(x), rangeOf(price)));
    for (const y of counts)
      if (x !== y) {
        made.push(times(times(own2(x), own2(y)), rangeOf(price)));
        made.push(times(plus(own2(x), own2(y)), rangeOf(price)));
      }
  }
  if (made.some(each => meet(each, said))) return null;
  const result = count.value * sizeOf(price);
  const apart = result / sizeOf(total);
  const isTen = [0.01, 0.1, 10, 100].some(each => Math.abs(apart / each - 1) < 0.03);
  if (Math.abs(apart - 1) < 0.03 || (!isTen && (apart > 2 || apart < 0.5))) return null;
  const sum = `${count.figure} × ${price.figure} = ${shown(result / (total.measure.factor || 1))}`;
  const [from, to] = [Math.min(count.start, price.start), Math.max(count.end, price.end)];
  return ofCalculation('number_mismatch', text, total, { document: null, start: from, end: to }, sum);
}

function times([a, b]: Range, [c, d]: Range): Range {
  return [a * c, b * d];
}

/** 240 neue Bäume for "jeder Baum". */
function isNamed(text: string, { start, end }: Amount, noun: string): boolean {
  const behind = text.slice(start, end + 50).split(/[.!?,;:]/u)[0] ?? '';
  const root = nounRootOf(noun);
  return behind.split(/[\s-]+/u).some(word => /^\p{Lu}/u.test(word) && nounRootOf(word) === root);
}

function nounRootOf(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:innen|in|ern|er|en|es|e|n|s)$/u, '');
  return bare;
}

const VOTES =
  /(?<!\p{L})[Vv]on (?:den |allen |insgesamt )?(?<all>\d{2,4}) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+[^.!?;\n\d]{0,50} (?:stimmten|votierten|sprachen sich|waren)(?!\p{L})/gu;
const NO_VOTES =
  /(?<!\p{L})(?:Prozent|zuvor|zunächst|Vorjahr\p{L}*|statt|darunter|davon|Mal|Uhr|Jahre\p{L}*)(?!\p{L})|%/u;

/** Of 111 members 58 for, 47 against and eight neither: nobody votes twice. */
function findVotes({ text }: Reading, amounts: readonly Amount[]): CheckFinding[] {
  return Array.from(text.matchAll(VOTES)).flatMap(({ index, groups, 0: words }) => {
    const stop = text.slice(index).search(/[.!?](?=\s|$)|\n/u);
    const end = stop < 0 ? text.length : index + stop;
    const sentence = text.slice(index, end);
    if (!/(?<!\p{L})(?:dafür|für|mit Ja)(?!\p{L})/u.test(sentence)) return [];
    if (!/(?<!\p{L})(?:dagegen|gegen|mit Nein)(?!\p{L})/u.test(sentence) || NO_VOTES.test(sentence))
      return [];
    const inside = itemsBetween(amounts, index, end).flatMap(bothOf);
    const whole = inside.find(({ start }) => start < index + words.length);
    const parts = inside.filter(each => each !== whole);
    const last = parts.at(-1);
    if (!whole || !last || parts.length < 3 || parts.length > 4) return [];
    if ([whole, ...parts].some(each => each.kind !== 'count' || each.bound !== null)) return [];
    if (!/(?<!\p{L})(?:enthielten|Enthaltungen|enthalten|ungültig)(?!\p{L})/u.test(sentence)) return [];
    const sum = parts.reduce((made, { value }) => made + value, 0);
    if (Number(groups?.all) !== whole.value || sum <= whole.value || sum > 1.5 * whole.value) return [];
    return ofCalculation(
      'number_mismatch',
      text,
      { start: last.start, end: last.end },
      { document: null, start: whole.start, end: last.end },
      `${joined(parts, '+')} = ${sum}`,
    );
  });
}
