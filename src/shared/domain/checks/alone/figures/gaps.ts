import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areAlike } from './amount-slack';
import { meet, minus, type Range, rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { wordBefore } from './stretches';
import { ofCalculation, shown } from './sum-finding';

/**
 * A distance that the two figures it stands between do not have (number_mismatch, percent_arith for points): 27 Prozent und
 * damit fünf Prozentpunkte vor der Linken, die 18 Prozent erreicht; 4812 und 4371 Stimmen, der Vorsprung betrug 541. Whose
 * figures they are must be told by the sentence; silent where any two figures near have that distance. Linear: few figures
 * of two sentences are held against each other.
 */
export function checkGaps({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  return amounts.flatMap(claim => {
    if (!isGapLike(claim) || claim.bound === 'least' || claim.bound === 'most') return [];
    const kind = gapKindOf(reading.text, claim);
    return kind === null ? [] : (checkGap(reading, amounts, claim, kind) ?? []);
  });
}

export type GapKind = 'named' | 'against';

const NAMED =
  /(?<!\p{L})(?:(?:\p{Lu}\p{L}*)?(?:Vorsprung|Rückstand|Abstand|Differenz|Unterschied|vorsprung|rückstand|abstand|differenz|unterschied)|lead|gap|difference|margin)(?: [^.!?;:\d\n]{0,40})?(?: (?:von|beträgt|betrug|ist|war|lag bei|liegt bei|macht|of|was|is)|:) (?:\p{Ll}+ ){0,2}$/u;
/** What any of them has in it: cheap to look for. */
const HAS_NAME = /orsprung|ückstand|bstand|ifferen|nterschied|lead|gap|margin/u;
const NAMED_BEHIND =
  /^ (?:(?:Punkte|Stimmen|Sekunden|Zähler) )?(?:Vorsprung|Rückstand|Abstand|Differenz|Unterschied)(?!\p{L})(?! (?:auf|zu[rm]?) (?!\p{Lu}))/u;
const AGAINST =
  /^(?: (?:\p{Lu}\p{L}+|points?|seconds?|votes|goals?))? (?:vor|hinter|ahead of|behind) (?=\p{Lu}|de[mnr] |the |ihre[mnr] |seine[mnr] )(?!der (?:Wahl|Abstimmung|Landtagswahl|Bundestagswahl|Kommunalwahl|Pause|Halbzeit))|^(?: (?:\p{Lu}\p{L}+|points?|seconds?|votes|goals?))? (?:mehr|weniger|höher|niedriger|teurer|billiger|schneller|langsamer|länger|kürzer|schwerer|leichter|größer|kleiner|more|less|fewer) (?:als|than) (?!im |vor |zuvor|bei |in |noch |bisher|geplant|sonst|üblich|gedacht|erwartet|a year|last|before|expected)/u;

/** How a distance is told: as one ("ein Vorsprung von"), or from somebody ("vor der Linken"). */
export function gapKindOf(text: string, { boundStart, end }: Amount): GapKind | null {
  if (/^(?:um|by)$/i.test(wordBefore(text, boundStart))) return null;
  const before = text.slice(Math.max(0, boundStart - 70), boundStart);
  const behind = text.slice(end, end + 60);
  if ((HAS_NAME.test(before) && NAMED.test(before)) || NAMED_BEHIND.test(behind)) return 'named';
  return AGAINST.test(behind) ? 'against' : null;
}

/** Times of day and shares are no distances. */
export function isGapLike(amount: Amount): boolean {
  if (!isSize(amount) || amount.kind === 'share') return false;
  const { dimension = '' } = amount.measure ?? {};
  return dimension !== 'time' || /sekunde|minute/.test(amount.measure?.unit ?? '');
}

/** What the distance is one of: shares of points; figures of its unit or noun. */
export function isOfGap(claim: Amount, figure: Amount): boolean {
  if (figure.bound === 'least' || figure.bound === 'most' || !isSize(figure)) return false;
  // Zwei Filialen are no two Euros.
  if (claim.measure !== null && figure.measure === null && figure.counted.length > 0) return false;
  if (isPoints(claim)) return figure.kind === 'share' && figure.measure !== null;
  if (claim.measure !== null) return areAlike(inUnitOf(figure, claim), claim);
  if (figure.kind !== 'count' || figure.measure !== null) return false;
  const [own, other] = [claim.counted[0], figure.counted[0]];
  return own !== undefined && (own === other || other === undefined || !/^\p{L}/u.test(other));
}

/** Fünf Punkte, of two shares, are points of percent. */
function isPoints({ measure, counted }: Amount): boolean {
  return (
    measure?.dimension === 'points' || (measure === null && /^(?:punkt|poin|zahler)/.test(counted[0] ?? ''))
  );
}

const OTHER_PAIR =
  /(?<!\p{L})(?:[Vv]orjahr\p{L}*|[Vv]ormonat\p{L}*|zuvor|früher|zwischenzeitlich|zeitweise|zur Halbzeit|sogar|insgesamt|maximal|höchstens|noch|könnte|würde|wäre|pro|je|jeweils|im Schnitt|bei den|unter den|last year|earlier)(?!\p{L})/u;
/** UTF-16 units of two sentences. */
const LONGEST = 600;
const MAX_FIGURES = 6;

function checkGap(
  reading: Reading,
  amounts: readonly Amount[],
  claim: Amount,
  kind: GapKind,
): CheckFinding | null {
  const { text, sentences } = reading;
  const spans = sentences();
  const at = sentenceAt(spans, claim.start);
  const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
  const before = spans[at * 2 - 2] ?? start;
  if (end - start > LONGEST) return null;
  const isFar = (begin: number) => start - begin > LONGEST || text.slice(begin, start).includes('\n');
  // Each of both may have a sentence of its own.
  const farther = spans[at * 2 - 4] ?? before;
  const isApartTold =
    IS_TAKEN_UP.test(text.slice(start, claim.boundStart)) && countOf(claim, amounts, before, start) === 1;
  const from = isFar(before) ? start : isApartTold && !isFar(farther) ? farther : before;
  const near = itemsBetween(amounts, from, Math.min(spans[at * 2 + 3] ?? end, end + LONGEST))
    .filter(each => each !== claim)
    .map(each => unbound(claim, each));
  const points = isPoints(claim) && near.some(({ kind: each }) => each === 'share');
  const asked = points || !isPoints(claim) ? claim : null;
  const figures = (asked ? near.filter(each => isOfGap(asked, each)) : ofCounts(near, claim)).map(each =>
    claim.measure && !points ? inUnitOf(each, claim) : each,
  );
  if (figures.length < 2 || figures.length > MAX_FIGURES) return null;
  const said = rangeOf(points ? asPoints(claim) : claim);
  if (figures.some((x, i) => figures.slice(i + 1).some(y => isApart(x, y, said)))) return null;
  const own = figures.filter(each => each.start >= start && each.end <= end);
  const last = figures.filter(each => each.end <= start);
  const pair =
    kind === 'named' ? namedPair(text, claim, own, last, start) : pairOf(text, claim, own, last, start);
  if (!pair) return null;
  const [x, y] = pair.toSorted((a, b) => sizeOf(b) - sizeOf(a)) as [Amount, Amount];
  if (sizeOf(x) === sizeOf(y)) return null;
  const unit = points ? 100 : 1 / (claim.measure?.factor ?? 1);
  const sum = `${x.figure} − ${y.figure} = ${shown((sizeOf(x) - sizeOf(y)) * unit)}`;
  const [first, second] = [Math.min(x.start, y.start), Math.max(x.end, y.end)];
  const rule = points ? 'percent_arith' : 'number_mismatch';
  return ofCalculation(rule, text, claim, { document: null, start: first, end: second }, sum);
}

/** Damit liegt die SPD fünf Punkte vor der Linken: both have been told. */
const IS_TAKEN_UP =
  /^(?:Damit|Somit|Also|Mithin|So)(?!\p{L})|^(?:Sie|Er|Es) (?:liegt|lag|führt|führte) (?:also|damit|somit)(?!\p{L})/u;

/** Figures of a sentence that a distance can be of. */
function countOf(claim: Amount, amounts: readonly Amount[], from: number, to: number): number {
  const inside = itemsBetween(amounts, from, to);
  return inside.filter(each => (isPoints(claim) ? each.kind === 'share' : isOfGap(claim, each))).length;
}

/** Zwei Millionen mehr als die 6,5 Millionen: that is no bound of the second. */
function unbound({ end }: Amount, each: Amount): Amount {
  return each.bound === 'least' &&
    each.boundStart < each.start &&
    each.boundStart - end <= 1 &&
    each.start > end
    ? { ...each, bound: null, boundStart: each.start }
    : each;
}

/** Bare points of a table beside bare figures. */
function ofCounts(near: readonly Amount[], { counted }: Amount): Amount[] {
  return near.filter(
    each =>
      each.kind === 'count' && each.measure === null && each.bound === null && each.counted[0] === counted[0],
  );
}

function asPoints(claim: Amount): Amount {
  return claim.measure
    ? claim
    : { ...claim, measure: { unit: 'prozentpunkt', dimension: 'points', factor: 1 } };
}

/** Whether two figures, each as far as `reach` lets it go, can be so far apart as is said. */
export function isApart(
  x: Amount,
  y: Amount,
  said: Range,
  reach: (amount: Amount) => Range = rangeOf,
): boolean {
  const [a, b] = [reach(x), reach(y)];
  return meet(minus(a, b), said) || meet(minus(b, a), said);
}

/** The only two figures of the sentence, or of the one before it. */
function namedPair(
  text: string,
  claim: Amount,
  own: readonly Amount[],
  last: readonly Amount[],
  start: number,
): readonly Amount[] | null {
  const pair = own.length === 2 ? own : own.length === 0 && last.length === 2 ? last : null;
  const [x, y] = pair ?? [];
  if (!pair || !x || !y) return null;
  const sentence = text.slice(start, claim.end + 60).split(/(?<=\p{L}{2}[.!?]) /u, 1)[0] ?? '';
  if (
    OTHER_PAIR.test(sentence) ||
    /(?<!\p{L})(?:von|from) $/u.test(text.slice(Math.max(0, x.boundStart - 5), x.boundStart))
  )
    return null;
  const between = text.slice(x.end, y.boundStart);
  return /[\n;]|Jahr|zuvor|davon|darunter/u.test(between) ? null : pair;
}

/** 33 Prozent, im Januar 30: how far both are from somebody else they do not tell. */
function areOfTwoTimes(text: string, [x, y]: readonly Amount[]): boolean {
  return (
    !x ||
    !y ||
    /(?<!\p{L})(?:Vorjahr\p{L}*|zuvor|davor|damals|noch|waren es|nach|statt|von)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/u.test(
      text.slice(x.end, y.end + 20),
    )
  );
}

const LEADER =
  /^(?:dem|der|den|the) (?:Spitzenreiter\p{L}*|Tabellenführer\p{L}*|Sieger\p{L}*|Gewinner\p{L}*|Erst(?:en|platzierten)|leaders?|winners?)(?!\p{L})/u;
const OBJECT =
  /^[^.!?;:\d\n]{1,80}?(?:, (?:die|der|das|dem|denen|wo|who|which)| mit| bei| \(|, für)(?:[^.!?;:,\d\n]{0,70})$/u;

/** Sie liegt damit sieben Punkte vor: of the one figure of the sentence before. */
const TAKES_UP =
  /^(?:(?:Sie|Er|Es) (?:liegt|lag|hat|hatte|kommt|kam|ist|war)(?: \p{Ll}+){0,3}|(?:Das|Dies) (?:sind|ist|waren)|Damit (?:liegt|lag) (?:sie|er|es)|(?:He|She|It|They) (?:is|are|was|were)|That is)(?: \p{Ll}+)? $/u;

/** The figure of whom it is told, and behind the one whom it is told against his own; or that one's in the sentence before. */
function pairOf(
  text: string,
  claim: Amount,
  own: readonly Amount[],
  last: readonly Amount[],
  start: number,
): readonly Amount[] | null {
  const [first, second] = own;
  if (own.length === 0 && last.length === 2 && IS_TAKEN_UP.test(text.slice(start, claim.boundStart)))
    return OTHER_PAIR.test(text.slice(start, claim.boundStart)) || areOfTwoTimes(text, last) ? null : last;
  const isTakenUp =
    own.length === 1 && last.length === 1 && TAKES_UP.test(text.slice(start, claim.boundStart));
  const [x, y] = isTakenUp && first && first.start > claim.end ? [last[0], first] : [first, second];
  if (!x || x.end > claim.start || own.length > 2) return null;
  const lead = text.slice(x.end, claim.boundStart);
  if (x === first ? !/^[^.!?;:\d\n]{0,70}$/u.test(lead) : lead.length > 160) return null;
  if (OTHER_PAIR.test(lead)) return null;
  const behind = text.slice(claim.end, y?.boundStart ?? claim.end + 90);
  const object = behind.replace(AGAINST, '');
  if (object.length === behind.length) return null;
  if (y) {
    if (y.start < claim.end) return null;
    const isDirect = / (?:als|than) /u.test(behind) && /^ ?(?:de[nrm]|die|das|the)? ?$/u.test(object);
    return isDirect || OBJECT.test(object) ? [x, y] : null;
  }
  // Behind the first of the table, who stands in the sentence before with another figure.
  const [leader] = last;
  if (!leader || last.length !== 1 || !/(?<!\p{L})damit(?!\p{L})/u.test(lead)) return null;
  const [name = ''] = /\p{Lu}[\p{L}-]{3,}/u.exec(object.split(/[,.;]/u, 1)[0] ?? '') ?? [];
  const isNamed = name !== '' && text.slice(Math.max(0, start - 300), start).includes(name);
  return LEADER.test(object) || isNamed ? [leader, x] : null;
}
