import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { slipDigits } from './digit-slips';
import { meet, plus, rangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive } from './stretches';
import { ofCalculation, shown } from './sum-finding';

/**
 * Two parts that nobody can be both of, and a whole, of which one is a slip of the hand (number_mismatch): 214 Millionen
 * Übernachtungen, 38,6 Millionen of guests from abroad, 157,4 from the Inland; 418 Bachelor, 242 Master of 642. The words
 * name the two parts, wherever in the paragraphs they stand; the one slip in three figures and more says that they were meant
 * to make the whole. Silent where any figure near is their sum. Linear: few figures of some sentences are held together.
 */
export function checkSlippedParts({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const amounts = reading.amounts();
  if (amounts.length < 3) return [];
  const found: CheckFinding[] = [];
  for (const [at, one] of amounts.entries()) {
    if (!isPart(text, one)) continue;
    const told = judge(reading, amounts, at, one);
    if (told) found.push(told);
  }
  return found;
}

/** Of each pair nobody is both, and mostly there is no third. */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    'Ausland|[Aa]usländisch\\p{Ll}*|Auslandsgäste\\p{Ll}?|abroad',
    'Inland|[Ii]nländisch\\p{Ll}*|(?:[Ee]in)?[Hh]eimisch\\p{Ll}*|Inlandsgäste\\p{Ll}?|Deutschland',
  ],
  ['\\p{L}*Bachelor\\p{L}*', '\\p{L}*Master\\p{L}*'],
  [
    'Frauen|Mädchen|[Ww]eiblich\\p{Ll}*|\\p{Lu}\\p{Ll}+innen|Damen',
    'Männern?|Jungen|Buben|[Mm]ännlich\\p{Ll}*|Schülern?|Herren',
  ],
  ['[Ss]tationär\\p{Ll}*', '[Aa]mbulant\\p{Ll}*'],
  ['dafür|für|[Zz]ustimm\\p{Ll}*|Ja', 'dagegen|gegen|[Aa]blehn\\p{Ll}*|lehnten|Nein'],
  ['[Ee]rsten?|[Vv]orderen', '[Zz]weiten?|[Hh]interen'],
  ['Vollzeit\\p{L}*', 'Teilzeit\\p{L}*'],
  ['Erwachsenen?', 'Kindern?|Jugendlichen?|Kinder und Jugendlichen?'],
  ['Verwaltungshaushalt|Ergebnishaushalt', 'Vermögenshaushalt|Finanzhaushalt'],
  ['[Öö]ffentlich\\p{Ll}*|[Ss]taatlich\\p{Ll}*|[Gg]ewerblich\\p{Ll}*', '[Pp]rivat\\p{Ll}*'],
  ['[Bb]estanden', '(?:nicht bestanden|durchgefallen|fielen|scheiterten)'],
  ['[Hh]auptamtlich\\p{Ll}*', '[Ee]hrenamtlich\\p{Ll}*'],
  ['[Gg]eimpft\\p{Ll}*', '[Uu]ngeimpft\\p{Ll}*'],
  ['[Ii]nnerorts|Stadt', '[Aa]ußerorts|Land'],
  ['[Oo]nline|[Ii]m Internet|[Dd]igital', 'vor Ort|Schalter|[Pp]ersönlich|Papier'],
  ['Erstwohnsitz|Hauptwohnsitz|Hauptwohnung', 'Zweitwohnsitz|Nebenwohnsitz|Nebenwohnung'],
  ['\\p{Lu}\\p{L}+', '[Aa]nderen?|[Ss]onstigen?|[Üü]brigen?|[Rr]estlichen?|[Vv]erbleibenden?|Rest'],
];
const WORDS = PAIRS.map(([one, other]) =>
  [one, other].map(each => new RegExp(`(?<!\\p{L})(?:${each})(?!\\p{L})`, 'u')),
);
const SIGN =
  /Ausl[aä]nd|Master|Männer|Jungen|Buben|ännlich|Herren|mbulant|agegen|gegen|Nein|weite|Teilzeit|Erwachsen|haushalt|rivat|urchgefallen|hrenamt|außerorts|wohn|übrige|restliche|anderen|zusammen|Zusammen|insgesamt|, \d[\d.]* \p{Lu}[\p{L}-]{2,30} und \d/u;
const OTHER =
  /(?<!\p{L})(?:[Dd]arunter|[Dd]avor|[Zz]uvor|[Vv]orjahr\p{L}*|[Ff]rüher|[Dd]amals|[Ss]tatt|[Jj]eweils|[Jj]e|[Pp]ro|[Hh]inzu|[Zz]usätzlich|[Aa]ußerdem|[Gg]eplant\p{Ll}*|[Vv]or \p{L}+ Jahren|2019|20\d\d (?:waren|wurden|hatten|kamen))(?!\p{L})/u;
const STEP = /(?<!\p{L})(?:[Uu]m|[Vv]on|[Nn]ach|gegenüber|als|Plus von|Minus von|unter|über) $/u;
const MORE = /^(?: \p{Lu}\p{L}+)? (?:mehr|weniger|Plus|Minus|Prozent)(?!\p{L})/u;
/** UTF-16 units: between two parts, back to the whole, and on to it. */
const BETWEEN = 190;
const BACK = 420;
const AHEAD = 110;
const MOST_NEAR = 14;
/** Of a figure that is a slip by chance there are few with so many places. */
const DIGITS = 3;

function isPart(text: string, amount: Amount): boolean {
  if (!isAdditive(text, amount) || amount.bound !== null || sizeOf(amount) < 12) return false;
  const { boundStart, end } = amount;
  return (
    !STEP.test(text.slice(Math.max(0, boundStart - 12), boundStart)) && !MORE.test(text.slice(end, end + 40))
  );
}

function judge(reading: Reading, amounts: readonly Amount[], at: number, one: Amount): CheckFinding | null {
  const { text } = reading;
  const two = amounts
    .slice(at + 1, at + 4)
    .map(each => inUnitOf(each, one))
    .find(each => isPart(text, each) && areAlike(each, one));
  if (!two || two.start - one.end > BETWEEN) return null;
  const between = text.slice(one.end, two.boundStart);
  if ((between.match(ENDS)?.length ?? 0) > 1) return null;
  const around = text.slice(Math.max(0, one.boundStart - 70), two.end + 70);
  if (OTHER.test(between) || OTHER.test(clauseBehind(text, two))) return null;
  if (
    OTHER.test(
      around
        .slice(0, 70)
        .split(/[.!?]\s|\n/u)
        .at(-1) ?? '',
    )
  )
    return null;
  const near = itemsBetween(amounts, Math.max(0, one.start - BACK), two.end + AHEAD)
    .map(each => inUnitOf(each, one))
    .filter(each => isAdditive(text, each) && areAlike(each, one));
  if (near.length > MOST_NEAR) return null;
  const made = plus(rangeOf(one), rangeOf(two));
  if (near.some(each => each.start !== one.start && each.start !== two.start && meet(rangeOf(each), made)))
    return null;
  const wholes = near.filter(
    each =>
      (each.end <= one.start || each.start >= two.end) &&
      each.bound === null &&
      isPart(text, each) &&
      sizeOf(each) > Math.max(sizeOf(one), sizeOf(two)) &&
      isWhole(text, each, one, two),
  );
  const whole = wholes.at(-1);
  if (!whole || new Set(wholes.map(sizeOf)).size > 2 || !areApart(text, one, two, whole)) return null;
  if (isBlurred(text, near, whole, one, two)) return null;
  const factor = one.measure?.factor ?? 1;
  const [all, first, second] = [whole, one, two].map(each => sizeOf(each) / factor) as [
    number,
    number,
    number,
  ];
  const isSlip =
    slipDigits(two, all - first) >= DIGITS ||
    slipDigits(one, all - second) >= DIGITS ||
    slipDigits(whole, first + second) >= DIGITS;
  if (!isSlip) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    whole.start > two.end ? whole : two,
    {
      document: null,
      start: Math.min(whole.start, one.start),
      end: whole.start > two.end ? two.end : one.end,
    },
    `${one.figure} + ${two.figure} = ${shown(first + second)}`,
  );
}

const ENDS = /\p{L}{2}[.!?](?=\s)/gu;

/** Words of a pair, one beside each figure, or the figures in one sentence with "zusammen" behind. */
function areApart(text: string, one: Amount, two: Amount, whole: Amount): boolean {
  const first = clauseOf(text, one);
  const second = clauseOf(text, two);
  const isPair = WORDS.some(
    ([x, y], at) =>
      x &&
      y &&
      ((x.test(first) && y.test(second) && (at === WORDS.length - 1 || !y.test(first))) ||
        (at < WORDS.length - 1 && y.test(first) && x.test(second) && !x.test(first))),
  );
  return (
    isPair ||
    areListed(text, one, two, whole) ||
    (whole.start > two.end && SUM.test(text.slice(two.end, whole.boundStart)))
  );
}

/** 241 Einsätze, 97 Brände und 144 Hilfeleistungen: in one sentence, with a noun each. */
function areListed(text: string, one: Amount, two: Amount, whole: Amount): boolean {
  return (
    whole.end < one.start &&
    /^ \p{Lu}[^.!?;:\d\n]{2,60}, (?:nämlich |und zwar )?$/u.test(text.slice(whole.end, one.boundStart)) &&
    /^ \p{Lu}[\p{L}-]+ und $/u.test(text.slice(one.end, two.boundStart)) &&
    /^ \p{Lu}[\p{L}-]+[.;]/u.test(text.slice(two.end, two.end + 40))
  );
}

const SUM =
  /^[^!?;:\d\n]{0,70}(?:[.,] |, )?(?:[Zz]usammen|[Ii]nsgesamt|[Mm]acht|[Dd]amit|[Ss]omit|[Aa]lso|[Ii]m (?:ganzen|gesamten) Jahr)(?: (?:waren|sind|also|kamen|wurden|damit|es|das|sie|\p{Ll}+)){0,4} $/u;

/** The words of a figure: as far as a comma before it, and to the next figure or the end of the sentence. */
function clauseOf(text: string, { boundStart, end }: Amount): string {
  const before = text.slice(Math.max(0, boundStart - 90), boundStart);
  const lead = before.split(/[.!?;,](?=\s)|\n|\d(?=\D*$)/u).at(-1) ?? '';
  return `${lead} ${clauseBehind(text, { end })}`;
}

function clauseBehind(text: string, { end }: Pick<Amount, 'end'>): string {
  return text.slice(end, end + 90).split(/[.!?;,](?=\s|$)|\n|\d/u, 1)[0] ?? '';
}

/** Before both, or behind them where it is announced as all. */
function isWhole(text: string, whole: Amount, one: Amount, two: Amount): boolean {
  if (whole.end <= one.start) {
    const clause = `${
      text
        .slice(Math.max(0, whole.boundStart - 60), whole.boundStart)
        .split(/[.!?]\s|\n/u)
        .at(-1) ?? ''
    } ${clauseBehind(text, whole)}`;
    return !OTHER.test(clause);
  }
  return SUM.test(`${text.slice(two.end, whole.boundStart)}`);
}

/** A third part, told beside them: with it, they make the whole. */
function isBlurred(text: string, near: readonly Amount[], whole: Amount, one: Amount, two: Amount): boolean {
  const gap = text.slice(Math.min(whole.end, one.end), Math.max(whole.start, two.start));
  if (gap.length > BACK) return true;
  const parts = near.filter(
    each =>
      each.start !== whole.start &&
      each.start !== one.start &&
      each.start !== two.start &&
      sizeOf(each) < sizeOf(whole),
  );
  const rest = Math.abs(sizeOf(whole) - sizeOf(one) - sizeOf(two));
  return parts.some(each => Math.abs(sizeOf(each) - rest) <= 0.005 * sizeOf(whole));
}
