import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { alikeAround, isBare } from './alike-figures';
import { isYear, scaleOf } from './amount-slack';
import { isApart } from './gaps';
import { sizeOf, tightRangeOf } from './ranges';
import { isSize } from './sizes';
import { stretchAt, wordBefore } from './stretches';
import { ofCalculation, shown } from './sum-finding';
import { isMeantTime, labelsIn, labelsOf } from './time-labels';

/**
 * A step that does not lead from the one figure beside it to the other (number_mismatch): 5200 Studierende, 400 mehr als im
 * Vorjahr mit 4600; um 30 Cent auf 2,90 Euro, bislang 2,50; von 56 auf 41 Minuten, 25 Minuten gespart. Two times, or two
 * states, must be told by words, and silent it is where any two figures near are that far apart. Linear: few figures of
 * three sentences are held against each other.
 */
export function checkSteps({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  if (amounts.length < 3) return [];
  return amounts.flatMap(step => (isStep(reading.text, step) ? (judge(reading, amounts, step) ?? []) : []));
}

const MORE =
  'mehr|weniger|höher|niedriger|teurer|billiger|günstiger|länger|kürzer|größer|kleiner|schwerer|leichter|schneller|langsamer|früher';
const BEHIND = new RegExp(
  `^(?: \\p{Lu}[\\p{L}-]+)? (?:${MORE}|zusätzlich|more|less|fewer|higher|lower|longer|shorter)(?!\\p{L})(?! als (?:(?!(?:19|20)\\d\\d(?!\\d))\\d|\\p{Ll}+(?:zehn|zig|hundert|tausend)))`,
  'u',
);
const NEW =
  /^ (?:neuen?|weiteren?|zusätzlichen?)(?: \p{Lu}\p{L}+)?(?: \p{Ll}+)? (?:hinzu|dazu|gewonnen|aufgenommen|eingestellt|geschaffen)(?!\p{L})|^ \p{Lu}\p{L}+ (?:ab|weg|abgebaut|gestrichen)(?=[.,])/u;
const NOUN =
  /(?<!\p{L})(?:Plus|Minus|Zuwachs|Anstieg|Steigerung|Zunahme|Erhöhung|Rückgang|Abnahme|Senkung|Ersparnis|increase|decrease|rise|drop) (?:von|um|of) $/u;
/** Im Vorjahr hatte es ein Plus von 1200 Euro gegeben: on top of what, nobody says. */
const OF_THEN = /(?<!\p{L})(?:Vorjahr|Jahr zuvor|[Dd]amals) (?:hatte|war|gab|stand)(?!\p{L})/u;
const CHANGES =
  /(?<!\p{L})(?:(?:ge|an|zu|ab|er|ver)?(?:stieg|steig|wuchs|wachs|wächst|kletter|sank|sink|sunk|fiel|fall|fäll|schrumpf|höh|teuer|ring|kürz|länger|billig|größer|klein|mind|senk|nahm|nomm|leg|stock|leng)\p{L}*|ging\p{L}*|gegangen|rose|risen|fell|grew|increased|decreased)(?!\p{L})/u;
const SAVED = /(?<!\p{L})(?:spar|einspar|gespart|kürzt|verkürzt)\p{L}*(?:(?! auf )[^.!?;:\n]){0,40} $/u;

function isStep(text: string, amount: Amount): boolean {
  if (!isSize(amount) || amount.kind === 'share' || isYear(amount) || amount.value <= 0) return false;
  if (amount.bound === 'least' || amount.bound === 'most' || amount.measure?.dimension === 'points')
    return false;
  const word = wordBefore(text, amount.boundStart);
  if (NO_STEP.test(word)) return false;
  const behind = text.slice(amount.end, amount.end + 60);
  if (BEHIND.test(behind) || NEW.test(behind)) return true;
  const before = text.slice(Math.max(0, amount.boundStart - 50), amount.boundStart);
  if (/^(?:von|um|of)$/.test(word) && NOUN.test(before)) return !OF_THEN.test(before);
  if (/^(?:[Uu]m|by)$/.test(word)) {
    const own = before.replace(/^[\s\S]*[.!?;:]\s/u, '') + behind.replace(/[.!?;:](?:\s[\s\S]*)?$/u, '');
    return CHANGES.test(own) && !/^ (?:Uhr|Mitternacht)/u.test(behind);
  }
  return /spar|kürzt/.test(before) && SAVED.test(before);
}

const NO_STEP = /^(?:nicht|kein\p{L}*|je|pro)$/u;

/** Of the other of two times or states. */
const THEN =
  'Vorjahr\\p{L}*|Vormonat\\p{L}*|Vorwoche|Vorquartal|zuvor|davor|vorher|bisher\\p{L}*|bislang|damals|noch|einst|früher|ursprünglich|zunächst|statt|vor (?:\\p{Ll}+|\\d+) (?:Jahr|Monat|Woche|Tag)\\p{L}*|Ende|Anfang|before|earlier|previously|instead of|last year';
const NOW =
  'künftig|nun|jetzt|heute|inzwischen|mittlerweile|aktuell|derzeit|zurzeit|diesmal|danach|dann|insgesamt|sodass|also|damit|now|today|then';
const TIMED = new RegExp(
  `(?<!\\p{L})(?:${THEN}|${NOW}|auf|von|nach|mit|als)(?!\\p{L})[^.!?;\\n]{0,48}$|(?<!\\d)(?:19|20)\\d\\d(?!\\d)[^.!?;,\\n]{0,40}$`,
  'iu',
);
const OTHER_THEN = new RegExp(
  `(?<!\\p{L})(?:${THEN}|${NOW}|nach|auf|von|als)(?!\\p{L})|(?<!\\d)(?:19|20)\\d\\d(?!\\d)`,
  'u',
);
const TIMED_BEHIND = new RegExp(`^[^.!?;,\\d\\n]{0,30}(?<!\\p{L})(?:${THEN})(?!\\p{L})`, 'u');
/** Figures that are of something else. */
const OTHERWISE =
  /(?<!\p{L})(?:davon|darunter|je|jeweils|pro|per|each|höchstens|mindestens|täglich|monatlich|geplant|erwartet\p{L}*|veranschlagt)(?!\p{L})/u;
const MAX_FIGURES = 6;
/** What is that far from the step is of something else. */
const MOST = 3;

function judge(reading: Reading, amounts: readonly Amount[], step: Amount): CheckFinding | null {
  const { text } = reading;
  const { start, end } = stretchAt(reading, step.start, 1, 1);
  if (end - start > 600) return null;
  const around = alikeAround(text, itemsBetween(amounts, start, end), step, MAX_FIGURES);
  if (around === null) return null;
  const { said, alike } = around;
  const isScaled = step.measure === null && scaleOf(step.figure) > 1;
  // Vier Menschen, zwei Kühe: a figure that counts another thing is no figure of it.
  const noun = alike.find(each => !isBare(text, each))?.counted[0];
  const figures = alike.filter(
    each =>
      !isStep(text, each) &&
      (isBare(text, each) || each.counted[0] === noun) &&
      (said.measure !== null || isScaled || scaleOf(each.figure) === 1),
  );
  if (figures.length < 2) return null;
  // Um 500. Nach zuvor 27 kamen nur noch 24: both are of the sentence behind.
  if (areOfNextPlace(text, step, figures)) return null;
  const range = tightRangeOf(said);
  const isMade = alike.some((x, at) => alike.slice(at + 1).some(y => isApart(x, y, range, tightRangeOf)));
  if (isMade) return null;
  const values = new Map(figures.map(each => [sizeOf(each), each]));
  const [x, y] = [...values.values()].sort((a, b) => a.start - b.start);
  if (!x || !y || values.size !== 2) return null;
  // Schrumpfte auf 36.214 Bücher. Die Besuche stiegen auf 39.127: each is what came of a change of its own.
  if ([x, y].every(({ boundStart }) => ONTO.test(text.slice(Math.max(0, boundStart - 20), boundStart))))
    return null;
  if (isOfOtherTime(reading, start, step, [x, y])) return null;
  const apart = Math.abs(sizeOf(x) - sizeOf(y));
  const times = apart / sizeOf(said);
  if (times > MOST || times < 1 / MOST || OTHERWISE.test(text.slice(x.boundStart, y.end))) return null;
  if (!areOfTwoTimes(text, x, y, step) || !countsOne(text, x, y, step)) return null;
  const [more, less] = sizeOf(x) > sizeOf(y) ? [x, y] : [y, x];
  const sum = `${more.figure} − ${less.figure} = ${shown(apart / (said.measure?.factor ?? 1))}`;
  const span = {
    document: null,
    start: Math.min(x.start, y.start, step.start),
    end: Math.max(x.end, y.end, step.end),
  };
  // Sechs Euro mehr, also 56: what is said to follow is told.
  const last = RESULT.test(text.slice(Math.max(0, y.boundStart - 30), y.boundStart)) ? y : step;
  return ofCalculation('number_mismatch', text, last, span, sum);
}

/** Weniger als vor einem Jahr, where the other is of August. */
function isOfOtherTime(
  { text, document }: Reading,
  from: number,
  { end }: Amount,
  pair: readonly [Amount, Amount],
): boolean {
  const than = /^(?: \p{Lu}[\p{L}-]+)? \p{Ll}+ als (?<words>[^.!?;:,]{3,40})/u.exec(
    text.slice(end, end + 80),
  );
  const [asked] = labelsIn(than?.groups?.words ?? '');
  if (asked === undefined) return false;
  // Zwei Millionen mehr als 2020, für Bauten 17 Millionen: of another thing.
  if (NEXT_ITEM.test(text.slice(end, Math.max(end, pair[1].boundStart)))) return true;
  const [x, y] = pair.map((each, at) => labelsOf(text, each, at === 0 ? from : pair[0].end)[0]);
  // Mehr als im Jahr davor. 2019 waren es, told in 2023: of no year before.
  const written = Number(document.date?.slice(0, 4));
  const isBefore = asked === 'y1' || asked === 'v';
  if (isBefore && !x?.startsWith('Y') && y?.startsWith('Y') && Number(y.slice(1)) < written - 2) return true;
  return !isMeantTime(asked, x, y) && !isMeantTime(asked, y, x);
}

const NEXT_ITEM =
  /^[^.!?;:]{4,60}, (?:für|bei|beim|aus|von|unter|auf|in) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ (?:\p{Ll}+ )?$/u;

/** Both of another sentence behind, which names a place of its own. */
function areOfNextPlace(text: string, { end }: Amount, figures: readonly Amount[]): boolean {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first.start < end || !ENDS.test(text.slice(end, first.boundStart))) return false;
  return PLACED.test(text.slice(end, last.start));
}

const ENDS = /^[^.!?\n]{0,60}[.!?]\s/u;
const PLACED = /(?<!\p{L})(?:in|im|ins|bei|beim) (?:d(?:ie|as|en|em|er) )?\p{Lu}\p{L}+(?! \d)/u;
const ONTO = /(?<!\p{L})(?:auf|to) (?:\p{Ll}+ )?$/u;
const RESULT = /(?<!\p{L})(?:also|mithin|das sind|somit|demnach|that is) (?:\p{Ll}+ )?$/u;

/** One of both behind "Vorjahr", "bislang", "künftig", "auf", a year; the other may be told as it is. */
function areOfTwoTimes(text: string, x: Amount, y: Amount, step: Amount): boolean {
  const isTimed = (each: Amount, from: number) =>
    TIMED.test(text.slice(Math.max(from, each.boundStart - 60), each.boundStart)) ||
    TIMED_BEHIND.test(text.slice(each.end, each.end + 40));
  const gap = text.slice(x.end, y.boundStart);
  // Von 56 auf 41; 2,90 Euro statt 2,50.
  if (/^(?: \p{L}+)? (?:auf|statt|nach|to|instead of) (?:\p{Ll}+ )?$/u.test(gap)) return true;
  const [first, second] = [isTimed(x, 0), isTimed(y, x.end)];
  const between = text.slice(Math.min(x.start, step.end), Math.max(y.end, step.end) + 30);
  return (first || second) && OTHER_THEN.test(between);
}

/** No noun of its own, or that of the others. */
function countsOne(text: string, x: Amount, y: Amount, step: Amount): boolean {
  if (x.measure !== null || y.measure !== null) return true;
  const nouns = [x, y, step].filter(each => !isBare(text, each)).map(each => each.counted.find(Boolean));
  return new Set(nouns).size <= 1 || nouns.every(noun => noun !== undefined && PEOPLE.test(noun));
}

const PEOPLE = /^(?:gast|gäst|besuch|mensch|person|leut|zuschau|teilnehm|einwohn|burg|bürg|visitor|people)/u;
