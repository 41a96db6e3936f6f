import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { firstClauseOf, lastClauseOf } from '../../nearness';
import type { SentencePairs } from '../../pairs';
import { YEAR_FIGURE } from '../../year-figures';
import { areStemsAlike } from '../owners/cells';
import { isDerived } from './derived-amounts';
import { areOfOneUnit, areSame } from './same-amounts';

/**
 * The one figure of a sentence that the sentence of a source with all its other figures has otherwise: 3,6 Prozent auf 24
 * Monate, where the source has 3,6 Prozent and 27 Monate; drei Anlagen seit 2010, im Sommer vier, where it has fünf. What
 * stands around need not be told in the same words. Reported as number_mismatch; linear but for the few figures of a sentence.
 */
export function checkOddOnesOut({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || !/^de/i.test(reading.document.language) || reading.notices().length > 0)
    return [];
  if (
    reading.amounts().length > MAX_AMOUNTS ||
    sourceReadings.some(source => source.amounts().length > MAX_AMOUNTS)
  )
    return [];
  const all = sourceReadings.flatMap(source => source.amounts());
  const rows = rowsOf(reading).filter(row => row.amounts.length > 0);
  return sourceReadings.flatMap((source, document) => {
    const held = pairs()[document];
    if (!held || source.notices().length > 0) return [];
    const there = rowsOf(source).filter(
      row => row.amounts.length > 1 || (row.amounts.length > 0 && row.years.length > 0),
    );
    return rows.flatMap(row => {
      const best = findRow(row, there, held);
      const pair = best && findOdd([reading.text, source.text], row, best, reading.amounts(), all);
      if (!pair) return [];
      const { own: at, other } = pair;
      return makeContrast('number_mismatch', { reading, at, document, source, other, severity: 'high' });
    });
  });
}

/** Tables are not articles. */
const MAX_AMOUNTS = 120;
const MAX_ROW = 12;
const LONGEST = 420;

/** The figures of a sentence. */
type Row = { sentence: number; amounts: readonly Amount[]; years: readonly string[] };

function rowsOf({ text, sentences, amounts }: Reading): Row[] {
  const spans = sentences();
  const rows: Row[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST) continue;
    const inside = itemsBetween(amounts(), start, end).filter(
      ({ kind, figure }) => kind !== 'ordinal' && kind !== 'score' && !YEAR_FIGURE.test(figure),
    );
    if (inside.length > MAX_ROW) continue;
    rows.push({ sentence: i / 2, amounts: inside, years: text.slice(start, end).match(YEARS) ?? [] });
  }
  return rows;
}

const YEARS = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d,]|\.\d)/gu;

/** What two sentences must have in common, of which a small count and a year make half. */
const ENOUGH = 1;
const HALF = 0.5;
const SMALL = 12;
const WORDS = 0.2;

function findRow(row: Row, there: readonly Row[], pairs: SentencePairs): Row | null {
  let [best, most, next] = [null as Row | null, 0, 0];
  for (const other of there) {
    const same = row.amounts.filter(each => other.amounts.some(one => isEqual(each, one)));
    if (same.length === 0) continue;
    const words = pairs.strengthOf(other.sentence, row.sentence) >= WORDS ? HALF : 0;
    const years = row.years.some(year => other.years.includes(year)) ? HALF : 0;
    const weight = same.reduce((sum, each) => sum + (isSmall(each) ? HALF : 1), words + years);
    if (weight > most) [best, most, next] = [other, weight, most];
    else if (weight > next) next = weight;
  }
  return most >= ENOUGH && next < most ? best : null;
}

function isSmall({ kind, measure, value }: Amount): boolean {
  return kind === 'count' && measure === null && value <= SMALL;
}

function isEqual(x: Amount, y: Amount): boolean {
  return areOfOneUnit(x, y) && areSame(x, y);
}

type Odd = { own: Amount; other: Amount };

function findOdd(
  [text, otherText]: readonly [string, string],
  row: Row,
  there: Row,
  own: readonly Amount[],
  all: readonly Amount[],
): Odd | null {
  const [left, right] = unpaired(row, there);
  const lone = left.filter(
    each =>
      (isSmall(each) || (each.measure !== null && each.kind === 'measure')) &&
      each.bound === null &&
      !COMPARED.test(text.slice(each.end, each.end + 20)) &&
      !SHARED.test(around(text, each)) &&
      !all.some(one => isTold(each, one)),
  );
  const found = lone.flatMap(each => {
    const rivals = right.filter(
      one => areOfOneKind(each, one) && (isSmall(one) || !own.some(x => areSame(x, one))),
    );
    const named = rivals.filter(one => areAlike(each, one));
    const [other, ...more] =
      named.length > 0 ? named : rivals.filter(one => !(hasNoun(text, each) && hasNoun(otherText, one)));
    if (!other || more.length > 0) return [];
    // In a list who names the thing means its figure; else it may be reckoned from others.
    const isListed = named.length > 0 && row.amounts.length - left.length >= LIST;
    const isHalf = each.measure !== null && [2, 0.5].includes(each.value / other.value);
    return isHalf || (!isListed && isReckonable(each, all)) ? [] : [{ own: each, other }];
  });
  const [odd] = found;
  return odd && found.length === 1 ? odd : null;
}

const LIST = 3;
const COMPARED =
  /^ (?:\p{Ll}+ )?(?:mehr|weniger|länger|kürzer|höher|niedriger|teurer|billiger|später|früher|zu|über|unter|vor|hinter)(?!\p{L})/u;

/** Reckoned, and said so. */
const SHARED =
  /(?<!\p{L})(?:[Zz]usammen|[Ii]nsgesamt|[Hh]älfte|[Jj]e|[Jj]eweils|[Dd]rittel|[Vv]iertel|[Gg]esamt\p{L}*|übrigen?|restlichen?)(?!\p{L})/u;
const NEAR = 40;

function around(text: string, { start, end }: Amount): string {
  return `${lastClauseOf(text.slice(Math.max(0, start - NEAR), start))} ${firstClauseOf(text.slice(end, end + NEAR))}`;
}

/** From figures of its own kind; months by the number of talks are nobody's. */
function isReckonable(amount: Amount, all: readonly Amount[]): boolean {
  const { measure } = amount;
  return isDerived(
    amount,
    measure === null ? all : all.filter(each => each.measure?.dimension === measure.dimension),
  );
}

/** What is left where each figure of one sentence takes its like of the other. */
function unpaired(row: Row, there: Row): [Amount[], Amount[]] {
  const right = [...there.amounts];
  const left = row.amounts.filter(each => {
    const like = right.filter(one => isEqual(each, one));
    const taken = like.find(one => areAlike(each, one)) ?? like[0];
    if (taken) right.splice(right.indexOf(taken), 1);
    return taken === undefined;
  });
  return [left, right];
}

/** The source has the figure, of whatever. */
function isTold(x: Amount, y: Amount): boolean {
  return x.value === y.value || areSame(x, y);
}

function areOfOneKind(x: Amount, y: Amount): boolean {
  if (!areOfOneUnit(x, y) || isSmall(x) !== isSmall(y)) return false;
  return x.kind === 'clock' || Math.max(x.value, y.value) <= MAX_RATIO * Math.min(x.value, y.value);
}

const MAX_RATIO = 5;

function areAlike(x: Amount, y: Amount): boolean {
  const others = y.counted.slice(0, 2);
  return x.counted.slice(0, 2).some(stem => others.some(each => areStemsAlike(stem, each)));
}

/** What it counts stands right behind it. */
function hasNoun(text: string, { end, measure }: Amount): boolean {
  return measure === null && NOUN.test(text.slice(end, end + NEAR));
}

const NOUN = /^ (?:\p{Ll}+ )?\p{Lu}\p{Ll}/u;
