import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { withoutParts } from './breakdowns';
import { meet, minus, over, plus, type Range, rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { ofShare } from './sum-finding';

/**
 * Shares and multiples that a text says to follow from the figures before it, where nothing that can be made of those
 * figures is it (percent_arith): 23 der 60 Rekruten … jeder vierte ist damit durchgefallen. Part of whole, part of both, the
 * change from one to the other and the rest of a whole are all tried, so that only a figure that fits nowhere is told.
 * Linear: at most MAX_FIGURES are held against each other.
 */
export function checkComputedShares({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  const claims = [...sharesIn(text, amounts), ...(reading.has('multiple') ? multiplesIn(text) : [])];
  return claims.flatMap(claim => {
    const low = Math.max(0, claim.start - REACH);
    const from = low + text.slice(low, claim.start).lastIndexOf('\n') + 1;
    const figures = itemsBetween(amounts, from, claim.start)
      .flatMap(bothOf)
      .filter(
        each =>
          isSize(each) &&
          each !== claim.amount &&
          !ROAD.test(text.slice(Math.max(0, each.start - 4), each.start)),
      );
    const shares = figures.filter(each => each.kind === 'share' || each.measure?.dimension === 'points');
    // In den kommenden zehn Jahren is when, not how much.
    const sizes = figures.filter(each => !shares.includes(each) && each.measure?.dimension !== 'time');
    const known = withoutParts(sizes.slice(-MAX_WITH_PARTS));
    const [x, second] = known;
    const y = x && second && inUnitOf(second, x);
    if (!x || !y || known.length > MAX_FIGURES || shares.length > 0) return [];
    const pair = known.length === 2 && areOneKind(x, y) ? ([x, y] as const) : null;
    if (pair === null || !canBeCompared(text, pair, claim)) return [];
    const made =
      claim.kind === 'times'
        ? multiplesOf(pair)
        : sharesOf(pair, isPart(text, pair) || isElidedPart(text, pair));
    // 623 voters. Of the 582 valid votes she got 433: the last is of what stands right before it.
    const [whole, last] = sizes.slice(-2);
    if (whole && last && claim.kind === 'share' && /[Vv]on (?:den |allen )?$/u.test(leadOf(text, whole)))
      made.push(over(rangeOf(last), rangeOf(whole)));
    if (made.some(each => meet(each, claim.said))) return [];
    const [less, more] = sizeOf(x) < sizeOf(y) ? [x, y] : [y, x];
    const [one, other] = claim.kind === 'times' ? [y, x] : [less, more];
    return ofShare(claim, one, other, sizeOf(one) / sizeOf(other));
  });
}

function leadOf(text: string, { boundStart }: Amount): string {
  return text.slice(Math.max(0, boundStart - 12), boundStart);
}

/** 60 von 300 is read as a share of which both figures are told. */
export function bothOf(amount: Amount): Amount[] {
  if (amount.kind !== 'share') return [amount];
  const [, part = '', whole = ''] = /^(\d+) von (\d+)$/u.exec(amount.figure) ?? [];
  if (whole === '') return [amount];
  const { start, boundStart, end, bound, counted } = amount;
  const [partEnd, wholeStart] = [start + part.length, end - whole.length];
  const of = { kind: 'count', measure: null } as const;
  return [
    { ...of, start, boundStart, end: partEnd, figure: part, value: Number(part), bound, counted: [] },
    {
      ...of,
      start: wholeStart,
      boundStart: wholeStart,
      end,
      figure: whole,
      value: Number(whole),
      bound: null,
      counted,
    },
  ];
}

/** Auf der B 27. */
const ROAD = /(?<!\p{L})[ABKL] ?$/u;
/** UTF-16 units back from what is claimed. */
const REACH = 220;
const MAX_FIGURES = 3;
const MAX_WITH_PARTS = 10;
/** Under it, a figure may be of anything. */
const LEAST_WHOLE = 13;

type Claim = { start: number; end: number; kind: 'share' | 'times'; said: Range; amount: Amount | null };

const FOLLOWS =
  /(?<!\p{L})(?:[Dd]amit|[Ss]omit|also|mithin|demnach|folglich|[Dd]as (?:sind|ist|entspricht|heißt|bedeutet|waren|war|macht)|[Dd]ies (?:sind|entspricht)|that is|thus)(?!\p{L})[^.!?;\n]{0,60}$/u;
const FOLLOWS_BEHIND = /^ (?:\p{L}+ ){0,2}(?:also|damit|somit|mithin)(?!\p{L})/u;

function sharesIn(text: string, amounts: readonly Amount[]): Claim[] {
  return amounts.flatMap((amount): Claim[] => {
    if (amount.kind !== 'share' || / von /u.test(amount.figure)) return [];
    const { start, end, boundStart } = amount;
    const lead = text.slice(Math.max(0, boundStart - 80), boundStart);
    const behind = text.slice(end, end + 40);
    if (!FOLLOWS.test(lead) && !(amount.measure === null && FOLLOWS_BEHIND.test(behind))) return [];
    if (CHANGE.test(lead) || CHANGE_BEHIND.test(behind)) return [];
    // Quoten and changes are computed from what stands elsewhere.
    if (
      /(?:[Qq]uote|[Rr]ate|[Zz]ins\p{L}*|Inflation|Rendite|Steuersatz|[Aa]uslastung|um|by|von) (?:\p{Ll}+ ){0,3}$/u.test(
        lead,
      ) &&
      !/ [Qq]uote /u.test(` ${lead}`) &&
      !/(?<!\p{L})(?:[Dd]as|[Dd]ies) (?:ist|sind|entspricht|war) (?:eine?m?r? )?(?:Anteil|Quote) von (?:\p{Ll}+ )?$/u.test(
        lead,
      )
    )
      return [];
    return [{ start, end, kind: 'share', said: rangeOf(amount), amount }];
  });
}

const CHANGE =
  /(?<!\p{L})(?:Plus|Minus|Zuwachs|Zunahme|Anstieg|Steigerung|Rückgang|Abnahme|mehr|weniger|gestiegen|gesunken|stieg|sank|wuchs|increase|decrease|rise|drop)(?!\p{L})[^.!?;\n]*$/u;

const CHANGE_BEHIND =
  /^ (?:mehr|weniger|höher|niedriger|teurer|billiger|größer|kleiner|more|less|fewer)(?!\p{L})/u;

const MULTIPLES =
  /(?<!\p{L})(?:(?<two>verdoppelt\p{Ll}*|[Dd]oppelte|doppelt so (?:viele?|hoch|groß|lang|teuer)(?= ?[.,;])|doubled)|(?<three>verdreifacht\p{Ll}*|[Dd]reifache|tripled)|(?<four>vervierfacht\p{Ll}*|[Vv]ierfache)|(?<half>halbiert\p{Ll}*|Hälfte|halved))(?!\p{L})/gu;
/** Die Besucherzahl hat sich verdreifacht: what is counted, and nothing of its own. */
const ALL_TOLD =
  /[.!?] (?:Die|Ihre|Deren|Seine) (?:Zahl|\p{Lu}\p{L}+zahl|Bevölkerung|Menge) (?:hat|haben) sich (?:(?:fast|knapp|nahezu|beinahe|mehr als|gut|rund|etwa) )?$/u;
const LOOSE =
  /(?<!\p{L})(?:(?<under>fast|knapp|nahezu|beinahe|nearly|almost)|(?<least>mehr als|gut|über|more than)|(?<about>rund|etwa|ungefähr|about)) (?:(?:um )?das |die )?$/u;

function multiplesIn(text: string): Claim[] {
  if (!/doppel|dreifach|vierfach|halbier|Hälfte|doubled|tripled|halved/iu.test(text)) return [];
  return Array.from(text.matchAll(MULTIPLES)).flatMap(({ index, 0: words, groups = {} }): Claim[] => {
    const lead = text.slice(Math.max(0, index - 90), index);
    if (
      (!FOLLOWS.test(lead) && !ALL_TOLD.test(lead)) ||
      /(?<!\p{L})(?:soll|will|könnte|dürfte|wird|werden|würde|nicht)\p{L}*(?!\p{L})[^.!?;\n]*$/u.test(lead)
    )
      return [];
    const factor = groups.two ? 2 : groups.three ? 3 : groups.four ? 4 : 0.5;
    const loose = LOOSE.exec(lead)?.groups ?? {};
    const said: Range = loose.under
      ? [factor * (factor < 1 ? 0.75 : 0.84), factor * 1.03]
      : loose.least
        ? [factor * 0.97, factor * 1.6]
        : [factor * (loose.about ? 0.8 : 0.88), factor * (loose.about ? 1.2 : 1.13)];
    return [{ start: index, end: index + words.length, kind: 'times', said, amount: null }];
  });
}

/** Every way in which two figures can make a share. */
function sharesOf([x, y]: readonly [Amount, Amount], isOfIt: boolean): Range[] {
  const [a, b] = [x, y].map(rangeOf) as [Range, Range];
  const [less, more] = sizeOf(x) < sizeOf(y) ? [a, b] : [b, a];
  const part = over(less, more);
  if (isOfIt) return [part, minus([1, 1], part)];
  const both = over(less, plus(less, more));
  return [part, minus([1, 1], part), both, minus([1, 1], both)];
}

/** What the later is of the earlier, and the other way round: which came first, the words may tell otherwise. */
function multiplesOf([x, y]: readonly [Amount, Amount]): Range[] {
  const [a, b] = [x, y].map(rangeOf) as [Range, Range];
  return [over(b, a), over(a, b)];
}

function areOneKind(x: Amount, y: Amount): boolean {
  return areAlike(x, y) && x.measure?.dimension !== 'time' && Math.max(x.value, y.value) >= LEAST_WHOLE;
}

/** Figures that are no step, rate or price, of which the second has no noun or the noun of the first. */
function canBeCompared(text: string, [x, y]: readonly [Amount, Amount], claim: Claim): boolean {
  const [less, more] = [sizeOf(x), sizeOf(y)].toSorted((a, b) => a - b) as [number, number];
  // 5,24 Millionen and 5.241.800 are one figure.
  if (less <= 0 || more < 1.02 * less || more > 25 * less) return false;
  const stretch = text.slice(Math.max(0, x.boundStart - 30), claim.start);
  if (NO_PAIR.test(stretch)) return false;
  const isStep = ({ boundStart }: Amount) => STEP.test(text.slice(Math.max(0, boundStart - 8), boundStart));
  if (isStep(x) || isStep(y)) return false;
  const isDirect = DIRECT.test(text.slice(Math.max(0, claim.start - 40), claim.start));
  return x.measure !== null || isDirect || countsOne(text, x, y);
}

/** Das heißt, jeder dritte Arbeitsplatz: of what stands right before it, whatever it is called. */
const DIRECT =
  /(?<!\p{L})(?:das heißt|also|mithin|[Dd]as (?:sind|ist|entspricht)|that is),? (?:\p{Ll}+ ){0,2}$/u;
const STEP = /(?<!\p{L})(?:um|by|als|than) $/u;
const NO_PAIR =
  /(?<!\p{L})(?:weitere|zusätzlich|zudem|außerdem|pro|je|jeweils|jede[nrs]?|täglich|monatlich|jährlich|mehr als im|weniger als im|Stunden?|Uhr|additional|each|per)(?!\p{L})/u;
const PART =
  /^ (?:davon|von ihnen|of them|der|von(?: den)?|of(?: the)?)(?!\p{L})|^ (?:\p{Ll}+)(?!\p{L})|^ (?:das|die|der) \p{Lu}|^[,.;)]/u;

function countsOne(text: string, x: Amount, y: Amount): boolean {
  const [a, b] = [x.counted[0], y.counted[0]];
  if (a !== undefined && a === b) return true;
  return isPart(text, [x, y]) || PART.test(text.slice(y.end, y.end + 24));
}

/** 312 Kirchen, von denen man 104 aufgibt: the second has a verb and no noun. */
function isElidedPart(text: string, [x, y]: readonly [Amount, Amount]): boolean {
  return (
    sizeOf(y) < sizeOf(x) &&
    /^ \p{Lu}/u.test(text.slice(x.end, x.end + 2)) &&
    /^ (?!und |in |im |am |bei |aus |auf )\p{Ll}/u.test(text.slice(y.end, y.end + 5))
  );
}

/** 23 der 60 Rekruten; 1200 Leute, 300 von ihnen. */
function isPart(text: string, [x, y]: readonly [Amount, Amount]): boolean {
  return (
    /^ (?:der|von(?: den)?|of(?: the)?|seiner|ihrer|aller)(?: insgesamt)? $/u.test(
      text.slice(x.end, y.boundStart),
    ) || /^ (?:davon|von ihnen|of them)(?!\p{L})/u.test(text.slice(y.end, y.end + 12))
  );
}
