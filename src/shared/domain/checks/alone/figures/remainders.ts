import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areAlike } from './amount-slack';
import { checkParts } from './own-figures';
import { choicesOf, meet, minus, rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { joined, ofCalculation, shown } from './sum-finding';

/**
 * What is said to be left, where no part and no parts taken from a whole leave it (number_mismatch): für 9,6 Millionen,
 * 4,1 und 0,7 Millionen von anderen, die verbleibenden 5,8 Millionen; 7,1 von 12,4 Kilometern, also fehlen noch 6,3. Every
 * way to take some of the figures of its unit from another is tried, so that only a rest that fits nowhere is told.
 * Linear: at most MAX_FIGURES of three sentences are held against each other.
 */
export function checkRemainders({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  return amounts.flatMap((claim, index) => {
    if (!isSize(claim) || claim.kind === 'share' || claim.measure?.dimension === 'points') return [];
    if (claim.bound === 'least' || claim.bound === 'most') return [];
    // Of a budget that is named as such, the whole is told.
    if (!isRest(reading.text, claim) || checkParts(reading.text, amounts, index)) return [];
    return checkRest(reading, amounts, claim) ?? [];
  });
}

const REST_BEFORE =
  /(?<!\p{L})(?:(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]em|[Dd]as) (?:noch )?(?:restlichen?|übrigen?|verbleibenden?|verbliebenen?|ausstehenden?|fehlenden?)|[Dd]er Rest von|[Dd]en Rest von|the (?:remaining|other)) $/u;
const LEFT_BEFORE =
  /(?<!\p{L})(?:[Ff]ehl(?:en|ten|t|te)|[Bb]l(?:eib|ieb)(?:en|t)?|[Vv]erbl(?:eib|ieb)(?:en|t)?|[Oo]ffen (?:sind|bleiben|waren)|[Ff]rei (?:sind|bleiben|waren)|[Ss]tehen|left (?:are|is))(?:(?: \p{L}+){0,4} (?:noch|also|damit|somit|demnach|mithin|nun|jetzt|nur|dann|still|thus))?(?: (?!mit |bei |auf |unter |um |von |aus |in |über |an )\p{Ll}+)? $/u;
/** What any of them has in it: cheap to look for. */
const HAS_LEFT = /ehl|leib|lieb|ffen|rei |tehen|left/;
const OWN_PART = /(?<!\p{L})[Bb]l(?:eib|ieb)(?:en|t)? (?:noch )?eine? \p{Lu}\p{L}+ von (?:\p{Ll}+ )?$/u;
const STILL = /(?<!\p{L})(?:noch|also|damit|somit|demnach|mithin|still) (?:\p{Ll}+ )?$/u;
const LEFT_BEHIND =
  /^ ?(?:\p{L}+ ){0,2}(?:(?:noch )?(?:fehlen|fehlten|übrig|ausstehen|bleiben|verbleiben|offen|frei)(?!\p{L})(?! \p{L})|stehen (?:noch )?aus|(?:sind|waren) (?:noch )?(?:frei|offen|übrig)(?!\p{L}))/u;
/** 27 sind noch da. */
const STILL_BEHIND =
  /^ (?:\p{Lu}\p{L}+ )?(?:(?:sind|waren|stehen|liegen|sitzen) noch (?:da|frei|offen|übrig|aus|leer|zu haben)(?!\p{L})|(?:fehlen|warten) noch(?!\p{L}))/u;

function isRest(text: string, { boundStart, end }: Amount): boolean {
  const before = text.slice(Math.max(0, boundStart - 70), boundStart);
  const isLeft = HAS_LEFT.test(before);
  if (REST_BEFORE.test(before) || (isLeft && OWN_PART.test(before))) return true;
  if (isLeft && LEFT_BEFORE.test(before)) return !/^ (?:an|aus|de[snr]) /u.test(text.slice(end, end + 5));
  if (STILL_BEHIND.test(text.slice(end, end + 40))) return true;
  return STILL.test(before) && LEFT_BEHIND.test(text.slice(end, end + 40));
}

/** UTF-16 units of three sentences. */
const REACH = 420;
const MAX_FIGURES = 6;
/** What else may be made of the figures, or left. */
const OTHERWISE =
  /(?<!\p{L})(?:pro|je|jeweils|jährlich\p{L}*|monatlich\p{L}*|täglich\p{L}*|Vorjahr\p{L}*|vorigen|vergangenen|zuvor|statt|ursprünglich\p{L}*|zunächst|geplant\p{L}*|erwartet\p{L}*|mehr als|teurer|führte|lagen?|each|per)(?!\p{L})/u;

/** What is said to be left, the figures that it may be left of, and the largest of them with what may be taken from it. */
type Choice = {
  said: Amount;
  alike: readonly Amount[];
  whole: Amount;
  parts: readonly Amount[];
  /** The sentence of the claim, and where the figures begin. */
  own: number;
  from: number;
};

function checkRest(reading: Reading, amounts: readonly Amount[], claim: Amount): CheckFinding | null {
  const choice = chosen(reading, amounts, claim);
  return choice && judge(reading.text, claim, choice);
}

/** The figures of the claim's unit in three sentences; null where another thing may be counted there. */
function chosen(reading: Reading, amounts: readonly Amount[], claim: Amount): Choice | null {
  const { text, sentences } = reading;
  const spans = sentences();
  const at = sentenceAt(spans, claim.start);
  const [own = 0, first = own] = [spans[at * 2], spans[Math.max(0, at - 2) * 2]];
  const low = Math.max(first, claim.start - REACH);
  const from = Math.max(low, text.lastIndexOf('\n', claim.start) + 1);
  // Es fehlen noch 38.000 Euro: what is there and what is needed may follow.
  const isAhead = claim.kind === 'measure' && itemsBetween(amounts, from, claim.start).length === 0;
  const next = isAhead ? Math.min(spans[at * 2 + 3] ?? claim.end, claim.end + REACH) : claim.start;
  const behind = text.slice(claim.end, next);
  if (behind.includes('\n') || (isAhead && !NEEDED.test(behind))) return null;
  const near = itemsBetween(amounts, from, next).filter(each => each !== claim);
  if (near.some(each => each.kind === 'share')) return null;
  if (OTHERWISE.test(text.slice(from, Math.max(next, claim.end)))) return null;
  const unit = claim.measure ? claim : (near.find(each => each.measure !== null && isSize(each)) ?? claim);
  const figures = near
    .filter(each => isSize(each) && !isLabel(text, each))
    .map(each => (nounOf(text, each) === null ? inUnitOf(each, unit) : each));
  const said = figures.some(each => areAlike(each, claim)) ? claim : inUnitOf(claim, unit);
  const alike = figures.filter(each => areAlike(each, said));
  if (alike.length < 2 || alike.length > MAX_FIGURES) return null;
  // Of 26,7 and 5,4 percent no parties are left.
  const isWhole = said.measure === null && Number.isInteger(said.value);
  if (isWhole && alike.some(({ value }) => !Number.isInteger(value))) return null;
  if (said.kind === 'count' && !countOne(text, alike, said)) return null;
  const whole = alike.reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most));
  if (whole !== alike[0] && !isAhead && !isPartOf(text, alike[0], whole)) return null;
  return { said, alike, whole, parts: alike.filter(each => each !== whole), own, from };
}

/** Told where the words take the parts from the whole, and no choice of the figures leaves what is said. */
function judge(text: string, claim: Amount, choice: Choice): CheckFinding | null {
  const { said, alike, whole, parts } = choice;
  const isNamed = isTaken(text, whole, parts, choice.own);
  if (!isNamed && !(parts.length === 1 && isRestOfOne(text, claim))) return null;
  const real = parts.reduce((left, each) => left - sizeOf(each), sizeOf(whole));
  const times = sizeOf(said) / real;
  const most = isNamed ? MOST : MOST_OF_ONE;
  if (real <= 0 || times > most || times < 1 / most) return null;
  if (isMade(text, claim, choice)) return null;
  const factor = said.measure?.factor ?? 1;
  const sum = `${joined([whole, ...parts], '−')} = ${shown(real / factor)}`;
  const [start, end] = [alike[0]?.start ?? 0, alike.at(-1)?.end ?? 0];
  return ofCalculation('number_mismatch', text, claim, { document: null, start, end }, sum);
}

/** Die übrigen 30 Seiten, but not die übrigen 30 Seiten des zweiten Teils. */
function isRestOfOne(text: string, { boundStart, end }: Amount): boolean {
  return (
    REST_BEFORE.test(text.slice(Math.max(0, boundStart - 40), boundStart)) &&
    !/^(?: \p{Lu}\p{L}+)? (?:de[sr]|vo[nm]|im|in|aus) /u.test(text.slice(end, end + 40))
  );
}

/** Whether some of the figures, taken from another, leave what is said. */
function isMade(text: string, claim: Amount, { said, alike, from }: Choice): boolean {
  const claimed = rangeOf(said);
  const isOneMore = said.kind === 'count' && ONE.test(text.slice(from, claim.start));
  return alike.some(each => {
    const others = alike.filter(other => other !== each && sizeOf(other) <= sizeOf(each));
    return choicesOf(rangeOf(each), others.map(rangeOf), minus).some(
      left => meet(left, claimed) || (isOneMore && meet(minus(left, [1, 1]), claimed)),
    );
  });
}

/** Eine dagegen: a one that is not read as a figure. */
const ONE = /(?<!\p{L})[Ee]ine?[rns]?(?! \p{Lu})(?!\p{L})/u;
/** What is that far from what is left is no slip of the sum: of several parts, and of one. */
const MOST = 3;
const MOST_OF_ONE = 1.5;

/** 850 Plätze, 320 davon: no part has another noun. */
function countOne(text: string, alike: readonly Amount[], said: Amount): boolean {
  const nouns = [...alike, said].flatMap(each => nounOf(text, each) ?? []);
  return new Set(nouns).size <= 1 && (nouns.length > 1 || nounOf(text, said) === null);
}

/** Linie 5, Veloroute 12. */
function isLabel(text: string, { start, end, value, measure, kind }: Amount): boolean {
  if (kind !== 'count' || measure !== null || !Number.isInteger(value) || value > 200) return false;
  return (
    /(?<=\p{L} )\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2))
  );
}

function nounOf(text: string, { end, counted }: Amount): string | null {
  return /^ (?:\p{Ll}+en )?\p{Lu}/u.test(text.slice(end, end + 30)) ? (counted.at(0) ?? null) : null;
}

/** 7,1 von 12,4 Kilometern. */
function isPartOf(text: string, part: Amount | undefined, whole: Amount): boolean {
  return (
    part !== undefined &&
    /^ (?:\p{Lu}\p{L}+ )?(?:der|von(?: den)?|of(?: the)?)(?: \p{Ll}+)? $/u.test(
      text.slice(part.end, whole.boundStart),
    )
  );
}

/** Two of one sentence, of a whole and its only part, may be two things: that one is taken from the other, words must say. */
function isTaken(text: string, whole: Amount, parts: readonly Amount[], own: number): boolean {
  if (parts.length > 1 && parts.every(each => each.end < own)) return true;
  const [part] = parts;
  if (!part) return false;
  return (
    isPartOf(text, part, whole) ||
    /(?<!\p{L})(?:[Vv]on den|[Vv]on|of the) $/u.test(
      text.slice(Math.max(0, whole.boundStart - 8), whole.boundStart),
    ) ||
    TAKEN.test(text.slice(Math.min(whole.end, part.end), Math.max(whole.end, part.end) + 60))
  );
}

const NEEDED =
  /(?<!\p{L})(?:kostet|kosten|braucht|brauchen|benötigt\p{L}*|nötig|insgesamt|Bedarf|Ziel|costs|needed|in total)(?!\p{L})/u;
const TAKEN =
  /(?<!\p{L})(?:[Dd]avon|[Dd]arunter|[Ee]rst|[Bb]isher|[Bb]islang|[Ss]chon|[Bb]ereits|gesammelt|zusammengekommen|übernimmt|übernehmen|übernahm|beteiligt|steuert|gibt|geben|trägt|zahlt|zahlen|fördert|bezuschusst|belegt|vergeben|verkauft|saniert|fertig|erledigt|of which|already)(?!\p{L})/u;
