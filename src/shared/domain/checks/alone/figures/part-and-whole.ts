import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import { areOfOneUnit } from '../../against-source/figures/same-amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { isYear } from './amount-slack';
import { ofSum } from './sum-finding';

/**
 * Parts that are more than what they are parts of (number_mismatch): von den 30 Schülern haben 35 bestanden; 42 Räte
 * anwesend, 23 dafür und 21 dagegen; 212 Gäste, 118 Frauen und 104 Männer. And an area that length and width
 * do not make, or that is a share of a smaller one.
 */
export function checkPartsOfWhole({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  if (amounts.length > MAX_AMOUNTS) return [];
  return amounts.flatMap((_, at) => {
    return (
      checkOf(text, amounts, at) ??
      checkSexes(text, amounts, at) ??
      checkApart(text, amounts, at) ??
      checkVotes(text, amounts, at) ??
      checkDavon(text, amounts, at) ??
      checkArea(text, amounts, at) ??
      checkShareOf(text, amounts, at) ??
      []
    );
  });
}

/** Tables are not articles. */
const MAX_AMOUNTS = 300;

const OF =
  /(?<!\p{L})(?:[Vv]on|[Uu]nter|[Oo]f) (?:den|ihren|seinen|unseren|insgesamt|diesen|allen|the)(?: insgesamt| rund)? $/u;
const MORE =
  /(?<!\p{L})(?:weitere|zusätzlich|andere|statt|mehr als|dazu|außerdem|more|additional|other)(?!\p{L})/u;

/** Von den 30 Schülern haben 35 bestanden; 25 bestanden, sieben fielen durch. */
function checkOf(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [whole, part, rest] = amounts.slice(at, at + 3);
  if (!whole || !part || !isCount(whole) || !isCount(part) || whole.value < 3) return null;
  if (!OF.test(text.slice(Math.max(0, whole.start - 26), whole.start))) return null;
  if (
    part.start - whole.end > 90 ||
    /[.!?;:\n]|, (?:die|der|das|den|denen)/u.test(text.slice(whole.end, part.start))
  )
    return null;
  if (!isOfWhole(text, part)) return null;
  const between = text.slice(whole.end, part.start);
  if (
    MORE.test(between) ||
    /(?<!\p{L})(?:um|in|am|auf|nach|vor|seit|mit|für|über|je|pro|zu|bei|aus|innerhalb) $/u.test(between)
  )
    return null;
  if (part.value > whole.value) return part.value < 4 * whole.value ? ofSum(part, whole, part.value) : null;
  const isNext =
    rest !== undefined &&
    isCount(rest) &&
    isOfWhole(text, rest) &&
    rest.start - part.end < 60 &&
    /^[^.!?;:\n]*, (?:und )?$/u.test(text.slice(part.end, rest.start)) &&
    !/(?<!\p{L})(?:davon|darunter)/u.test(text.slice(part.end, rest.end + 20));
  const sum = part.value + (rest?.value ?? 0);
  if (!rest || !isNext) return null;
  if (sum > whole.value) return sum < 1.5 * whole.value ? ofSum(rest, whole, sum) : null;
  // 112 dafür, 51 dagegen, 27 enthielten sich.
  const last = amounts[at + 3];
  const isVote =
    last !== undefined &&
    isCount(last) &&
    /^ (?:enthielten|Enthaltung)/u.test(text.slice(last.end, last.end + 12));
  if (!isVote || last.start - rest.end > 60 || /[.!?;:\n]/u.test(text.slice(rest.end, last.start)))
    return null;
  const all = sum + last.value;
  return all > whole.value && all < 1.5 * whole.value ? ofSum(last, whole, all) : null;
}

/** Nothing else is counted: no noun of its own behind it. */
function isOfWhole(text: string, { end }: Amount): boolean {
  return /^(?: (?:davon|von ihnen|(?!\p{Lu})\p{L}+|(?:die|den|das|der|im|am|beim|ins|zur|zum|ihr\p{Ll}*|sein\p{Ll}*) )|[.,;])/u.test(
    text.slice(end, end + 20),
  );
}

function isCount({ kind, measure, bound, figure }: Amount): boolean {
  return kind === 'count' && measure === null && bound === null && !/^(?:19|20)\d{2}\.?$/.test(figure);
}

const SEX = 'Frauen|Männer|Mädchen|Jungen|Buben|Schülerinnen|Schüler|Damen|Herren|women|men|girls|boys';
const FIRST_SEX = new RegExp(`^ (?:${SEX}) (?:und|and) $`, 'u');
const SECOND_SEX = new RegExp(`^ (?:${SEX})(?!\\p{L})`, 'u');
/** UTF-16 units back to the whole. */
const REACH = 260;

/** 212 kamen zur Feier. 118 Frauen und 104 Männer …: the only count near the sum is not it. */
function checkSexes(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [one, two] = amounts.slice(at, at + 2);
  if (!one || !two || !isCount(one) || !isCount(two) || one.value < 3 || two.value < 3) return null;
  if (!FIRST_SEX.test(text.slice(one.end, two.start)) || !SECOND_SEX.test(text.slice(two.end, two.end + 14)))
    return null;
  const from = Math.max(text.lastIndexOf('\n', one.start) + 1, one.start - REACH);
  const around = text.slice(one.start - 30, two.end + 30);
  if (/(?<!\p{L})(?:weitere|jeweils)(?!\p{L})/u.test(around)) return null;
  const sum = one.value + two.value;
  // Of whom not all need be told, but no more than all.
  const isSome = /(?<!\p{L})(?:davon|darunter|including)(?!\p{L})/u.test(around);
  const before = itemsBetween(amounts, from, one.start).filter(
    each => isCount(each) && Math.abs(each.value - sum) <= 0.25 * sum,
  );
  const [whole, ...more] = before;
  if (!whole || more.length > 0 || whole.value === sum || (isSome && sum < whole.value)) return null;
  return { ...ofSum(two, whole, sum), start: one.start };
}

/** Of each list nobody is two. */
const APART = [
  SEX,
  'Kinder|Jugendliche|Erwachsene|Senioren|Rentner|children|teenagers|adults|pensioners',
].map(nouns => new RegExp(`^ (?:${nouns})n?(?<next>, | und | sowie | and )?(?!\\p{L})`, 'u'));
const MAX_APART = 5;

/** 420 Mitglieder, darunter 180 Kinder, 90 Jugendliche und 250 Erwachsene. */
function checkApart(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [whole, first] = [amounts[at], amounts[at + 1]];
  if (!whole || !first || !isCount(whole) || whole.value < 5) return null;
  if (!/(?<!\p{L})(?:davon|darunter|including) $/u.test(text.slice(whole.end, first.boundStart))) return null;
  if (/[.!?;\n]/u.test(text.slice(whole.end, first.start)) || first.start - whole.end > 60) return null;
  const kind = APART.find(each => each.test(text.slice(first.end, first.end + 24)));
  let sum = 0;
  for (let next = at + 1; kind && next <= at + MAX_APART; next++) {
    const part = amounts[next];
    const match = part && isCount(part) ? kind.exec(text.slice(part.end, part.end + 24)) : null;
    if (!part || !match) return null;
    sum += part.value;
    const end = part.end + match[0].length;
    if (match.groups?.next === undefined)
      return next > at + 1 && sum > whole.value && sum < 2 * whole.value ? ofSum(part, whole, sum) : null;
    if (amounts[next + 1]?.start !== end) return null;
  }
  return null;
}

const PRESENT = /^ (?:\p{L}+ ){0,3}(?:anwesend|erschienen|stimmberechtigt|present)(?!\p{L})/u;
const VOTE =
  /^ (?:\p{L}+ ){0,3}?(?:für|dafür|dagegen|gegen|Ja-Stimmen|Nein-Stimmen|Gegenstimmen|Enthaltungen|enthielten|mit Ja|mit Nein|in favour|against|abstained)(?!\p{L})/u;

/** Of 42 who are there, no 44 vote. */
function checkVotes(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const whole = amounts[at];
  if (!whole || !isCount(whole) || !PRESENT.test(text.slice(whole.end, whole.end + 50))) return null;
  const votes = itemsBetween(amounts, whole.end, whole.end + REACH).filter(
    each => isCount(each) && VOTE.test(text.slice(each.end, each.end + 50)),
  );
  if (
    votes.length < 2 ||
    votes.length > 3 ||
    /Wahlgang|zweite|zuvor/u.test(text.slice(whole.end, votes.at(-1)?.end))
  )
    return null;
  const sum = votes.reduce((all, { value }) => all + value, 0);
  const last = votes.at(-1);
  return last && sum > whole.value && sum < 1.5 * whole.value ? ofSum(last, whole, sum) : null;
}

/** Davon 45, of 30. */
function checkDavon(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [whole, part] = amounts.slice(at, at + 2);
  if (!whole || !part || !areOfOneUnit(whole, part)) return null;
  if (whole.kind !== 'count' && whole.kind !== 'measure') return null;
  const between = text.slice(whole.end, part.boundStart);
  // 20 Jahre im Rat, davon zehn als Vorsitzende: of other times, a day may have more hours than one.
  const isTime = whole.measure?.dimension === 'time' && !/^(?:[^.,;:]{0,30})?,? davon $/u.test(between);
  if ([whole, part].some(each => each.bound !== null || isYear(each)) || isTime) return null;
  if (between.length > 60 || /[\n!?;:]|\. (?!Davon)/u.test(between)) return null;
  if (
    !/(?<!\p{L})(?:davon|Davon|darunter|von denen|von ihnen|including) (?:sind |waren |allein )?$/u.test(
      between,
    )
  )
    return null;
  if (
    /(?<!\p{L})(?:je|pro|jeweils|weitere|statt|mehr als|im Jahr|täglich)(?!\p{L})/u.test(
      text.slice(whole.start - 20, part.end + 12),
    )
  )
    return null;
  // Of three schools, twelve classes.
  if (whole.kind === 'count' && !isOfWhole(text, part)) return null;
  const [all, some] = [baseValue(whole), baseValue(part)];
  return some > all && some < 10 * all ? ofSum(part, whole, some) : null;
}

/** 25 Meter lang und 10 Meter breit, eine Fläche von 350 Quadratmetern. */
function checkArea(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [length, width, area] = amounts.slice(at, at + 3);
  if (length?.measure?.dimension !== 'length' || width?.measure?.dimension !== 'length') return null;
  if (area?.measure?.dimension !== 'area' || [length, width, area].some(({ bound }) => bound !== null))
    return null;
  const between = text.slice(length.end, width.start);
  const isSize =
    /^(?: lang(?:e[rns]?)?,? (?:und )?| mal | x | × )$/u.test(between) &&
    (/^ (?:mal|x|×) /u.test(between) || /^ breit/u.test(text.slice(width.end, width.end + 6)));
  if (!isSize || area.start - width.end > 80 || /[!?\n]|\. /u.test(text.slice(width.end, area.start)))
    return null;
  if (
    /(?<!\p{L})(?:Grundstück|Wohnfläche|Nutzfläche|Verkaufsfläche|Stockwerke|insgesamt|je)(?!\p{L})/u.test(
      text.slice(width.end, area.end + 30),
    )
  )
    return null;
  const product = baseValue(length) * baseValue(width);
  const said = baseValue(area);
  return Math.abs(product - said) <= 0.12 * product
    ? null
    : ofSum(area, length, product / area.measure.factor, area);
}

const OF_AREA =
  /^ (?:der|des|seiner|ihrer) (?:(?:gesamten|ganzen) )?(?<noun>\p{L}*(?:[Ff]läche|[Gg]ebiets?|[Gg]eländes|[Aa]reals?|[Pp]arks|[Ww]aldes))(?!\p{L})/u;
const IS_SHARE =
  /^(?:,? (?:also|das sind|mithin|und damit))?(?: (?:rund|etwa|knapp|gut|fast))?(?: einem?)? ?$/u;

/** 24 000 Hektar groß … mit 60 000 Hektar ein Viertel der Parkfläche: more than the only whole that the text tells. */
function checkShareOf(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [part, share] = [amounts[at], amounts[at + 1]];
  if (!part || share?.kind !== 'share' || share.value >= 1 || part.measure?.dimension !== 'area') return null;
  if (!IS_SHARE.test(text.slice(part.end, share.boundStart).replace(/ ein$/u, ''))) return null;
  const noun = OF_AREA.exec(text.slice(share.end, share.end + 60))?.groups?.noun;
  if (noun === undefined) return null;
  const from = Math.max(text.lastIndexOf('\n', part.start) + 1, part.start - 2 * REACH);
  const wholes = itemsBetween(amounts, from, part.start).filter(
    ({ measure }) => measure?.dimension === 'area',
  );
  const [whole, ...more] = wholes;
  if (!whole || more.length > 0 || baseValue(whole) >= baseValue(part)) return null;
  // Parkfläche is that of a park; of "der Fläche" there is only one.
  const stem = noun
    .toLowerCase()
    .replace(/(?:s|e[ns])?(?:fläche|gebiets?|geländes|areals?)$/u, '')
    .slice(-5);
  const sentence = text.slice(Math.max(from, whole.start - 160), whole.end + 20).toLowerCase();
  return sentence.includes(stem) ? ofSum(part, whole, baseValue(whole) * share.value) : null;
}
