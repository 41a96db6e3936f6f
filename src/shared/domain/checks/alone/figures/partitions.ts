import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike, scaleOf } from './amount-slack';
import { bothOf } from './computed-shares';
import { checkParts } from './own-figures';
import { meet, plus, type Range, sizeOf, stepOf, tightRangeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive, stretchAt } from './stretches';
import { ofCalculation, shown } from './sum-finding';

/**
 * Figures in a row that do not make what they are all of (number_mismatch): 96 Tiere: 41 Hunde, 38 Katzen und 27 Kleintiere;
 * 900 Beschäftigte, 540 in Hagen und 460 in Polen; der Bund gab 900.000, das Land 600.000, den Rest von 800.000 die Stadt.
 * More than the whole no parts can be; less they are told to be only where the words have all of them and the difference is
 * one of a slip. Silent where any figure near is their sum. Linear: few figures of four sentences are held against each other.
 */
export function checkPartitions({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  if (amounts.length < 3) return [];
  return rowsIn(reading.text, amounts).flatMap(row => judge(reading, amounts, row) ?? []);
}

/** UTF-16 units from one part to the next. */
const GAP = 100;
const REST_GAP = 220;
const MAX_PARTS = 9;
const MAX_NEAR = 14;
const NEXT = /(?:,|;| und| sowie| and)(?!\p{L})/u;
const STOP = /[.!?](?=\s|$)|[\n:()„“”"»«]/u;
const BEGINS = /[,:;–] (?:[Dd]avon|[Dd]arunter|von denen|of which|including)(?: [\p{Ll}]+){0,3} $/u;
const NO_PART =
  /(?<!\p{L})(?:mehr|weniger|statt|nach|gegenüber|Vorjahr\p{L}*|zuvor|davor|bisher|künftig|heute|damals|von|bis|(?<!k[ao]mm?(?:en|t)? (?:\p{L}+ )?)auf|um|je|jeweils|pro|per|each|than|instead) $/u;
const BEHIND =
  /^ (?:\p{L}+ )?(?:mehr|weniger|höher|niedriger|zusätzlich|pro|je|more|less|fewer|per|each|mal)(?!\p{L})|^-mal/u;
const REST =
  /(?<!\p{L})(?:(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]as|the) (?:noch )?(?:restlichen?|übrigen?|verbleibenden?|verbliebenen?|remaining|other)|(?:[Dd]er|[Dd]en|[Dd]em|the) Rest(?: von| of|,)|[Rr]estliche|[Üü]brige) $/u;
const REST_BEHIND = /^ (?:\p{Lu}\p{L}+ )?(?:übrigen?|restlichen?|verbleibenden?)(?!\p{L})/u;

/** 640 Mitglieder, 290 Männer und: nothing else between the whole and its first part. */
const ASIDE = /^[^,;]*, (?:davon |darunter |und zwar )?$/u;

const TOGETHER = /^[^.!?\n]*(?<!\p{L})(?:insgesamt|zusammen|macht|altogether|in total)(?!\p{L})/u;

type Row = { parts: Amount[]; rest: Amount | null };

/** Figures of one kind with a comma or "und" between each two, and one behind "die übrigen" also in the next sentence. */
function rowsIn(text: string, amounts: readonly Amount[]): Row[] {
  const rows: Row[] = [];
  let row: Amount[] = [];
  const close = (rest: Amount | null = null) => {
    if (row.length > 1 && row.length <= MAX_PARTS + 1) rows.push({ parts: row, rest });
    row = [];
  };
  for (const amount of amounts) {
    // 15 Millionen, also drei Viertel, and the rest.
    if (amount.kind === 'share' || amount.measure?.dimension === 'points') continue;
    const last = row.at(-1);
    const isPart = isAdditive(text, amount) && amount.bound !== 'least' && amount.bound !== 'most';
    const lead = text.slice(Math.max(0, amount.boundStart - 40), amount.boundStart);
    const isRest = REST.test(lead) || REST_BEHIND.test(text.slice(amount.end, amount.end + 40));
    if (
      !isPart ||
      (!isRest && (NO_PART.test(lead) || BEHIND.test(text.slice(amount.end, amount.end + 30))))
    ) {
      if (last) close();
      continue;
    }
    const gap = last ? text.slice(last.end, amount.boundStart) : '';
    const isNear = last !== undefined && areOfOne(last, amount);
    if (isNear && isRest && gap.length < REST_GAP && !gap.includes('\n')) {
      row.push(amount);
      close(amount);
      continue;
    }
    const isNext = isNear && gap.length < GAP && NEXT.test(gap) && !STOP.test(gap) && !BEGINS.test(gap);
    if (!isNext) close();
    row.push(amount);
  }
  close();
  return rows;
}

/** Elf Millionen Euro and acht Millionen are of one unit. */
function areOfOne(x: Amount, y: Amount): boolean {
  return areAlike(inUnitOf(x, y), y) || areAlike(x, inUnitOf(y, x));
}

function judge(reading: Reading, amounts: readonly Amount[], { parts, rest }: Row): CheckFinding | null {
  const { text } = reading;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const around = stretchAt(reading, first.start, 2, 0);
  const behind = stretchAt(reading, last.start, 0, 1).end;
  if (last.end - around.start > 900) return null;
  const found = itemsBetween(amounts, around.start, behind).flatMap(bothOf);
  // 302 Millionen Euro. 136 Millionen für dies, 166 Millionen für das.
  const isScaled = scaleOf(first.figure) > 1;
  const unit =
    parts.find(each => each.measure !== null) ??
    (isScaled ? found.findLast(each => each.measure !== null && each.end <= first.start) : undefined) ??
    first;
  const near = found.filter(each => isAdditive(text, each)).map(each => inUnitOf(each, unit));
  if (near.length > MAX_NEAR) return null;
  const before = near.filter(each => each.end <= first.start && areAlike(each, inUnitOf(first, unit)));
  const wholes = before.filter(each => !isOfOtherTime(text, each) && each.bound !== 'most');
  const all = parts.map(each => inUnitOf(each, unit));
  if (rest && checkParts(text, amounts, amounts.indexOf(rest))) return null;
  const total = all.map(tightRangeOf).reduce<Range>((made, each) => plus(made, each), [0, 0]);
  if (
    near.some(
      each => !all.includes(each) && areAlike(each, all[0] ?? first) && meet(total, tightRangeOf(each)),
    )
  )
    return null;
  if (TOGETHER.test(text.slice(last.end, last.end + 60))) return null;
  return (
    compare(reading, wholes, all, near, rest) ??
    (parts.length > 2 &&
    !wholes.some(each => sizeOf(each) > sizeOf(all[0] ?? first)) &&
    ASIDE.test(text.slice(first.end, parts[1]?.boundStart))
      ? compare(reading, all.slice(0, 1), all.slice(1), near, rest)
      : null)
  );
}

/** Im Vorjahr 420; statt 300. */
function isOfOtherTime(text: string, { boundStart, end }: Amount): boolean {
  return (
    /(?<!\p{L})(?:Vorjahr\p{L}*|zuvor|davor|damals|bisher|früher|statt|nach|als|um|von)(?: [\p{L}]+){0,3} $/u.test(
      text.slice(Math.max(0, boundStart - 30), boundStart),
    ) || BEHIND.test(text.slice(end, end + 30))
  );
}

function compare(
  reading: Reading,
  wholes: readonly Amount[],
  parts: readonly Amount[],
  near: readonly Amount[],
  rest: Amount | null,
): CheckFinding | null {
  const { text } = reading;
  const last = parts.at(-1);
  const [first] = parts;
  if (!first || !last || parts.length < 2 || !parts.every(each => areAlike(each, first))) return null;
  const total = parts.reduce((sum, each) => sum + sizeOf(each), 0);
  const most = Math.max(...parts.map(sizeOf));
  const fit = wholes.filter(each => areAlike(each, first) && sizeOf(each) >= most);
  const near2 = fit.filter(each => total / sizeOf(each) <= MOST && total / sizeOf(each) >= 1 / MOST);
  const values = new Set(near2.map(sizeOf));
  const whole = near2.at(-1);
  if (!whole || values.size > 1) return null;
  // Any figure near may be what they make, also with the others beside them.
  const sum = parts.map(tightRangeOf).reduce<Range>((made, each) => plus(made, each), [0, 0]);
  if (
    [...near, ...wholes].some(
      each => !parts.includes(each) && areAlike(each, first) && meet(sum, tightRangeOf(each)),
    )
  )
    return null;
  if (isMadeOtherwise(parts, whole)) return null;
  if (!isTold(reading, whole, parts, total > sizeOf(whole), rest !== null, near)) return null;
  // 15 dafür, eine dagegen, die übrigen acht: a one that is not read as a figure.
  const isOneMore = last.kind === 'count' && ONE.test(text.slice(whole.end, last.start));
  if (isOneMore && Math.abs(total + 1 - sizeOf(whole)) < 1e-9) return null;
  const factor = whole.measure?.factor ?? 1;
  const written = rest
    ? `${[whole, ...parts.slice(0, -1)].map(({ figure }) => figure).join(' − ')} = ${shown((sizeOf(whole) - total + sizeOf(last)) / factor)}`
    : `${parts.map(({ figure }) => figure).join(' + ')} = ${shown(total / factor)}`;
  const lead = text.slice(whole.end, first.boundStart);
  const isPeople = PEOPLE[0]?.test(text.slice(last.end, last.end + 40)) === true;
  const isListed = rest === null && (/:(?= |$)/u.test(lead) || (!isPeople && /^[^,;.]*, $/u.test(lead)));
  return ofCalculation(
    'number_mismatch',
    text,
    isListed ? whole : last,
    { document: null, start: whole.start, end: last.end },
    written,
  );
}

const ONE = /(?<!\p{L})[Ee]ine?[rns]?(?! \p{Lu})(?!\p{L})/u;
const MOST = 1.5;

/** 40 Gäste, 25 aus Ulm, 15 aus Aalen und acht Kinder: some of them are already all. */
function isMadeOtherwise(parts: readonly Amount[], whole: Amount): boolean {
  let sums: Range[] = [[0, 0]];
  for (const part of parts) {
    const own = tightRangeOf(part);
    sums = [...sums, ...sums.map(each => plus(each, own))];
  }
  const said = tightRangeOf(whole);
  return sums.slice(1).some(each => each[1] > 0 && meet(each, said));
}

const SOME =
  /(?<!\p{L})(?:darunter|unter anderem|unter ihnen|allein|vor allem|etwa|zum Beispiel|mindestens|auch|zudem|außerdem|dazu|hinzu|weitere\p{L}?|zusätzlich|beispielsweise|including|also|plus)(?!\p{L})/iu;
const OTHERWISE =
  /(?<!\p{L})(?:je|jeweils|pro|statt|Vorjahr\p{L}*|zuvor|davor|bisher|ursprünglich\p{L}*|mehrfach|doppelt|sowohl|zugleich|gleichzeitig|each|per)(?!\p{L})/u;
const DAVON = /(?<!\p{L})(?:davon|Davon|von ihnen|von denen|of which|of them)(?!\p{L})/u;
const PARTED =
  /(?<!\p{L})(?:entf(?:ielen|allen)|verteil\p{L}+|aufgeteilt|(?:gehen|gingen|geht|ging|fließen|flossen|fließt) (?:an|in)|stamm(?:en|ten)|(?:zahl|trag|trug|träg|übern[aio]mm|übernahm|steuer|steck|fließ|gab|gibt|geben)\p{Ll}*|waren es|sind es|[Ee]s (?:sind|waren|handelt)|[Dd]as (?:sind|waren)|kamen|leben|arbeiten|wohnen)(?!\p{L})/u;
/** Of each list nobody is two. */
const PEOPLE = [
  'Frauen|Männer|Mädchen|Jungen|Jungs|Buben|Damen|Herren|Schülerinnen|Schüler|women|men|girls|boys',
  'Kinder|Jugendliche|Erwachsene|Senioren|Rentner|children|teenagers|adults|pensioners',
  'Frauen|Männer|Kinder|women|men|children',
].map(
  list => new RegExp(`^ (?:von ihnen |davon )?(?:sind |waren )?(?:\\p{Ll}+ )?(?:${list})n?(?!\\p{L})`, 'u'),
);
/** 1200 Bäume wurden gepflanzt, 700 Eichen und 600 Buchen: no list goes on behind a verb. */
const VERB_AHEAD = /^ [^,]* \p{Ll}{4,}, $/u;
/** No noun of its own: 540 am Stammsitz, 38 000 gedruckt, 97. */
const BARE =
  /^(?:$|[,.;)]| (?:und|sowie|and|am|im|in|bei|für|auf|aus|an|zum|zur|ins|mit|beim|vom|von|davon|nach|die|der|das|in|on|at|for)(?!\p{L})| \p{Ll}+(?=[,.;]| und| sowie| and| \p{Ll}))/u;

function isTold(
  { text }: Reading,
  whole: Amount,
  parts: readonly Amount[],
  isMore: boolean,
  isRest: boolean,
  near: readonly Amount[],
): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const stretch = text.slice(whole.end, last.end + 40).split(/[.!?](?=\s|$)[\s\S]*$/u)[0] ?? '';
  const lead = text.slice(whole.end, first.boundStart);
  const inside = text.slice(whole.end, last.end);
  if (OTHERWISE.test(inside) || /\d+ Minute|(?<!\p{L})Platz(?!\p{L})/u.test(stretch)) return false;
  if (isRest) return !SOME.test(inside) && (isMore || isSlip(parts, whole));
  const isCounted = near.some(each => each !== whole && !parts.includes(each) && each.value === parts.length);
  const isList = /:(?: |$)/u.test(lead) || / – $/u.test(lead);
  const isDavon = DAVON.test(inside);
  const isInOne = !/[.!?](?=\s)/u.test(lead) && lead.length < 90;
  const areBare = parts.every(
    ({ end, counted }) =>
      BARE.test(text.slice(end, end + 40)) || (counted[0] !== undefined && counted[0] === whole.counted[0]),
  );
  const arePeople = PEOPLE.some(list => parts.every(({ end }) => list.test(text.slice(end, end + 40))));
  const hasMore = near.some(
    each =>
      each.start > last.end &&
      each.kind === last.kind &&
      !/[.!?](?=\s)/u.test(text.slice(last.end, each.start)),
  );
  if (!isMore && !isRest && hasMore) return false;
  const isMeasured = first.measure !== null;
  const isParted = PARTED.test(text.slice(whole.end, last.end + 60));
  const isOneKind = areBare || arePeople || isMeasured || (isList && !/(?<!\p{L})Uhr(?!\p{L})/u.test(inside));
  const isSaidToBe = /(?:^|[.!?] )(?:[Ee]s|[Dd]as) (?:sind|waren) (?:\p{Ll}+ )?$/u.test(lead.trimStart());
  if (isMeasured && !isList && !isDavon && !isParted) return false;
  if (SOME.test(inside))
    return isMore && (areBare || arePeople) && /darunter/iu.test(lead) && lead.length < 40;
  if (isMore) {
    if (isSaidToBe || isList || isDavon) return isOneKind || isSaidToBe;
    return isInOne
      ? ASIDE.test(lead) && (areBare || arePeople || (parts.length === 2 && VERB_AHEAD.test(lead)))
      : arePeople || ((areBare || isMeasured) && (isParted || isCounted));
  }
  // All of them: the last one stands behind "und".
  const [before] = parts.slice(-2);
  if (!isSlip(parts, whole) || !/ (?:und|sowie|and)(?!\p{L})/u.test(text.slice(before?.end, last.start)))
    return false;
  // 15 davon in der Kirche, acht für Kinder: parts of two kinds.
  if (!isList && isDavon && !BEGINS.test(lead)) return false;
  if (isMeasured && !isList && !BEGINS.test(lead)) return false;
  if (arePeople && (isInOne || isSaidToBe)) return true;
  if (isSaidToBe || (isList && parts.length > 2)) return true;
  return areBare && (isCounted || (isInOne && isDavon && BEGINS.test(lead)) || (isInOne && parts.length > 2));
}

/** One digit more or less in one place, or two digits that changed their places, makes them come out. */
function isSlip(parts: readonly Amount[], whole: Amount): boolean {
  const total = parts.reduce((sum, each) => sum + sizeOf(each), 0);
  const apart = Math.abs(total - sizeOf(whole));
  const step = stepOf([...parts, whole]);
  const units = Math.round(apart / step);
  const isOneDigit = /^[1-9]0*$/.test(String(units));
  return isOneDigit || units % 9 === 0 || scaleOf(whole.figure) > 1;
}
