import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { countedAt } from './counted-nouns';
import { sizeOf } from './ranges';
import { slipOf } from './slipped-sums';
import { ofCalculation } from './sum-finding';

/**
 * Boys and girls, men and women who are not as many as all (number_mismatch): 402 Babys kamen zur Welt … 208 Jungen stehen 184
 * Mädchen gegenüber; 16 Buben und 2 Mädchen, die 20 Jugendlichen. Silent where any figure of the text is their sum.
 */
export function checkSexes({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('women') || !BOTH.test(text)) return [];
  const amounts = reading.amounts();
  const counts = new Set(amounts.filter(({ kind }) => kind === 'count').map(({ value }) => value));
  return amounts.flatMap((one, at) => {
    const two = amounts[at + 1];
    if (!two || !isPlain(one) || !isPlain(two) || two.start - one.end > 70) return [];
    const between = text.slice(one.end, two.boundStart);
    if (/[.!?;:\n]/u.test(between) || APART.test(between)) return [];
    const [x, y] = [sexOf(text, one), sexOf(text, two)];
    if (x === null || y === null || x[0] !== y[0] || x[1] === y[1]) return [];
    if (THIRD.test(text.slice(two.end, two.end + 60))) return [];
    const sum = one.value + two.value;
    const all = itemsBetween(amounts, one.start - BACK, two.end + AHEAD).filter(
      each => each !== one && each !== two && each.kind === 'count',
    );
    if (counts.has(sum)) return [];
    const wholes = all.filter(each => isWhole(text, each, one, two, sum));
    const [whole] = wholes;
    if (!whole || new Set(wholes.map(({ value }) => value)).size > 1) return [];
    return ofCalculation(
      'number_mismatch',
      text,
      whole.start < one.start ? { start: one.start, end: two.end } : whole,
      {
        document: null,
        start: Math.min(whole.start, one.start),
        end: Math.max(whole.start < one.start ? whole.end : two.end, whole.end),
      },
      `${one.figure} + ${two.figure} = ${sum}`,
    );
  });
}

/** UTF-16 units back and on to the whole. */
const BACK = 620;
const AHEAD = 90;
const MALE = 'Jungen|Jungs|Buben|Burschen|Knaben';
const BOTH = /(?<!\p{L})(?:Mädchen|Frauen|Damen)(?!\p{L})/u;
const SEX = new RegExp(
  `^ (?:\\p{Ll}+e[nr]? )?(?:(?<boy>${MALE})|(?<girl>Mädchen)|(?<man>Männern?|Herren)|(?<woman>Frauen|Damen))(?!\\p{L})`,
  'u',
);
const APART =
  /(?<!\p{L})(?:weitere|mehr|weniger|statt|Vorjahr|zuvor|davon|darunter|sowie ein|Jahren?)(?!\p{L})/u;
/** Frauen, Männer und 20 Kinder. */
const THIRD =
  /^ (?:\p{L}+)?(?:,| und| sowie) (?:\p{Ll}+ )?(?:\d+|\p{Ll}+) (?:\p{Ll}+ )?(?:Kinder|Jugendliche|Babys|Divers|Mannschaft|Paar|Hund)/u;
const ALL_OF_THEM =
  /^(?:newborn|member|staff|taker|fireman|officer)$|^(?:kind|jugendlich|schul|schuler|sportl|sportler|schwimm|mensch|person|person|lehrling|auszubildend|abiturient|einwohn|kandidat|bewerb|sang|sanger|spiel|lauf|stipendiat|erstklassl|erstklassler|musik)/u;

/** Whether young or grown, and which. */
function sexOf(text: string, { end }: Amount): readonly [string, string] | null {
  const { boy, girl, man, woman } = SEX.exec(text.slice(end, end + 40))?.groups ?? {};
  if (boy ?? girl) return ['young', boy ? 'm' : 'f'];
  return (man ?? woman) ? ['grown', man ? 'm' : 'f'] : null;
}

function isPlain({ kind, measure, bound, value }: Amount): boolean {
  return kind === 'count' && measure === null && bound === null && value > 0;
}

function isWhole(text: string, whole: Amount, one: Amount, two: Amount, sum: number): boolean {
  const counted = countedAt(text, whole);
  if (!counted || whole.bound !== null || !ALL_OF_THEM.test(counted.kind)) return false;
  const apart = Math.abs(whole.value - sum);
  if (whole.start > two.end) {
    const lead = text.slice(Math.max(two.end, whole.start - 16), whole.start);
    return /(?<!\p{L})(?:[Dd]ie|[Aa]lle|[Dd]en) $/u.test(lead) && apart <= Math.max(3, 0.15 * sum);
  }
  if (PART.test(text.slice(Math.max(0, whole.start - 30), whole.start)) || sizeOf(whole) < 10) return false;
  if (/(?<!\p{L})(?:mehr|weniger|über|unter)(?!\p{L})/u.test(text.slice(whole.end, whole.end + 24)))
    return false;
  const isNear = one.start - whole.end < 160 && !text.slice(whole.end, one.start).includes('\n');
  return whole.value < 100 ? isNear && apart <= 3 : apart <= 0.15 * sum && slipOf([one, two], whole) !== null;
}

const PART =
  /(?<!\p{L})(?:[Dd]avon|[Dd]arunter|um|als|statt|nach|weitere|plus|je|jeweils|pro|von) (?:\p{Ll}+ )?$/u;
