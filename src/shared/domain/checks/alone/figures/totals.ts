import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { areAlike, isYear, scaleOf, slackOf } from './amount-slack';
import { ofSum } from './sum-finding';

/**
 * Totals and rests that do not come out (number_mismatch): 30, 27 und 18 Sitze, zusammen 88; alle 18, acht für den
 * einen, die anderen neun; je 6000 Euro für 20 Vereine, also 12.000. And two shares of a run-off (percent_arith).
 */
export function checkTotals({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap((_, at) => {
    const found =
      checkSum(text, amounts, at) ??
      checkOthers(text, amounts, at) ??
      checkRunOff(text, amounts, at) ??
      checkEach(text, amounts, at) ??
      checkCoins(text, amounts, at) ??
      checkHead(text, amounts, at) ??
      checkVotes(text, amounts, at);
    return found ?? [];
  });
}

const MAX_PARTS = 10;
const TOGETHER =
  /(?<![\p{L}])(?:zusammen|insgesamt|in der Summe|alles in allem|altogether|in total)(?: also| sind das| waren es| macht das| ergibt das| mithin| making)? $/u;

/** PART, PART und PART, zusammen WHOLE, in one sentence. */
function checkSum(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const whole = amounts[at];
  if (!whole || whole.bound !== null || at < 2 || isOther(whole)) return null;
  const lead = TOGETHER.exec(text.slice(Math.max(0, whole.start - 40), whole.start));
  if (!lead) return null;
  const cueAt = whole.start - lead[0].length;
  const isAside = /(?:, |– |\(|\/ )$/u.test(text.slice(Math.max(0, cueAt - 2), cueAt));
  if (!isAside || !isEnd(text, whole)) return null;
  const parts: Amount[] = [];
  let next = cueAt;
  for (let i = at - 1; i >= Math.max(0, at - MAX_PARTS); i--) {
    const part = amounts[i];
    if (!part || next - part.end > 90 || /[.!?:;\n](?!\d)/u.test(text.slice(part.end, next))) break;
    parts.unshift(part);
    next = part.boundStart;
  }
  if (parts.length < 2 || parts.some(part => part.bound !== null || isOther(part))) return null;
  const [first] = parts;
  const isElided = (part: Amount) =>
    isBareMoney(first ?? part, part) || (part !== whole && isElidedMoney(text, first ?? part, part));
  if (!first || ![...parts, whole].every(amount => areAlike(first, amount) || isElided(amount))) return null;
  const stretch = text.slice(Math.max(0, first.start - 60), cueAt);
  if (/davon|darunter|statt|Vorjahr|unter anderem|von (?:\p{L}+ )?$|je(?:weils)? |pro |bis /u.test(stretch))
    return null;
  const baseOf = (amount: Amount) =>
    amount.measure === null ? amount.value * (first.measure?.factor ?? 1) : baseValue(amount);
  const sum = parts.reduce((all, part) => all + baseOf(part), 0);
  const total = baseOf(whole);
  const slack = parts.reduce((all, part) => all + slackOf(part), slackOf(whole));
  const isExact = [...parts, whole].every(({ measure, figure }) => measure === null && scaleOf(figure) === 1);
  const isNear = sum > total * 0.6 && sum < total * 1.6;
  // Neun Männer, elf Frauen und ein Kind: a one that is not read as a figure, or some of them.
  const ones = isExact ? (stretch.match(ONES)?.length ?? 0) : 0;
  if (total > sum && total - sum <= ones) return null;
  return !isNear || Math.abs(sum - total) <= (isExact ? 0 : slack) ? null : ofSum(whole, first, sum, whole);
}

const ONES = /(?<!\p{L})[Ee]ine?[rnms]?(?!\p{L})/gu;

/** 300 Millionen beside 700 Millionen Euro. */
function isBareMoney(first: Amount, { measure, kind, figure }: Amount): boolean {
  return first.measure !== null && measure === null && kind === 'count' && scaleOf(figure) > 1_000;
}

/** 45.000 Euro und die Stiftung 30.000, zusammen: the second has no unit and counts nothing. */
function isElidedMoney(text: string, first: Amount, { measure, kind, value, end }: Amount): boolean {
  const isMoney = /^[A-Z]{3}$/.test(first.measure?.dimension ?? '');
  return isMoney && measure === null && kind === 'count' && value >= 1_000 && /^[,;)]/u.test(text.slice(end));
}

/** 18 Torhüter … acht für den einen … die anderen neun: what stood between may be none of it, so any part will do. */
function checkOthers(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const rest = amounts[at];
  if (rest?.kind !== 'count' || rest.bound !== null || at < 2) return null;
  const lead = text.slice(Math.max(0, rest.start - 24), rest.start);
  if (
    !/(?<![\p{L}])(?:[Dd]ie|the) (?:anderen|übrigen|restlichen|verbleibenden|other|remaining) $/iu.test(lead)
  )
    return null;
  const near = amounts.slice(Math.max(0, at - 6), at).filter(amount => rest.start - amount.end < 260);
  if (near.some(amount => amount.bound !== null && amount.kind === 'count')) return null;
  const counts = near.filter(amount => amount.kind === 'count' && !isYear(amount));
  const wholeAt = counts.findIndex(amount =>
    /(?<![\p{L}])(?:[Aa]lle|[Vv]on (?:den|allen|insgesamt)|[Ii]nsgesamt|[Uu]nter den|all(?: the)?|[Oo]f the) $/u.test(
      text.slice(Math.max(0, amount.start - 14), amount.start),
    ),
  );
  const whole = counts[wholeAt];
  const parts = counts.slice(wholeAt + 1);
  if (!whole || wholeAt < 0 || parts.length === 0 || parts.length > 3) return null;
  if (near.some(amount => amount.start > whole.start && amount.kind === 'share')) return null;
  const between = text.slice(whole.end, rest.start);
  if (
    /(?<![\p{L}])(?:[Ee]ine?[rsnm]?|beide|mehrere|einige|die meisten|one|both|some)(?![\p{L}])/u.test(
      between.replace(/[Dd]ie meisten[^.]*\./u, ''),
    )
  )
    return null;
  const sums = subsetsOf(parts.map(({ value }) => value));
  if (sums.some(sum => sum + rest.value === whole.value)) return null;
  const [part] = parts;
  if (!part || part.value >= whole.value || rest.value >= whole.value) return null;
  const all = parts.reduce((total, { value }) => total + value, rest.value);
  // Of what is a third more or less, something else was counted.
  return all > whole.value * 1.34 || all < whole.value * 0.66 ? null : ofSum(rest, whole, all);
}

/** Of one or more of the values; there are at most eight. */
function subsetsOf(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(...sums.map(sum => sum + value));
  return sums.slice(1);
}

const RUN_OFF = /Stichwahl|Stichentscheid|[Zz]weikampf|run-?off/u;

/** In a run-off the two shares are all votes. */
function checkRunOff(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [one, other] = [amounts[at], amounts[at + 1]];
  if (one?.kind !== 'share' || other?.kind !== 'share' || !one.measure || !other.measure) return null;
  if (one.bound !== null || other.bound !== null || other.start - one.end > 140) return null;
  const between = text.slice(one.end, other.start);
  if (
    /[!?;\n]|\.(?!\d)|Wahlbeteiligung|Wahlgang|Punkt|turnout|round|Bezirk|Stadtteil|Briefwahl/u.test(between)
  )
    return null;
  const near = text.slice(Math.max(0, one.start - 300), other.end + 60);
  const own = near.slice(Math.max(0, near.length - 60 - (other.end - one.start) - 80));
  if (
    !RUN_OFF.test(near) ||
    /erste[nr]? (?:Wahlgang|Runde)|Wahlbeteiligung|vor (?:\p{L}+ )Jahren|Umfrage|first round/u.test(
      own.slice(0, -60),
    )
  )
    return null;
  const sum = one.value + other.value;
  if (one.value < 0.2 || other.value < 0.2 || sum < 0.9 || sum > 1.15 || Math.abs(sum - 1) < 0.0031)
    return null;
  const isRounded = [one, other].some(({ value }) => Number.isInteger(Number((value * 100).toPrecision(8))));
  if (isRounded && Math.abs(sum - 1) < 0.0151) return null;
  return makeFinding('percent_arith', {
    at: { start: one.start, end: other.end },
    params: { kind: 'sum', text: other.figure, result: `${Math.round(sum * 1000) / 10}` },
    severity: 'high',
  });
}

const SHARED = /^ \p{Lu}\p{L}+ (?:teilen|teilten) sich (?:\p{Ll}+ ){0,2}$/u;
const TO_EACH =
  /^[,.;] (?:[Jj]ede[rs]? )?(?:\p{L}+ ){0,2}(?:bekommt|erhält|bekam|erhielt|zahlt|je|jeweils)(?: \p{Ll}+){0,2} $/u;

/** Zwölf Vereine, jeder bekommt 500 Euro, zusammen 7000 Euro; 30.000 Euro für 20 Vereine, das sind je 2000 Euro. */
function checkEach(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [one, two, price] = [amounts[at], amounts[at + 1], amounts[at + 2]];
  // Vier Sieger teilen sich 10.000 Euro.
  const isShared = one !== undefined && two !== undefined && SHARED.test(text.slice(one.end, two.boundStart));
  const [total, count] = isShared ? [two, one] : [one, two];
  if (
    !total ||
    !count ||
    !price ||
    total.kind !== 'measure' ||
    count.kind !== 'count' ||
    !areAlike(total, price)
  )
    return null;
  if ([total, count, price].some(amount => amount.bound !== null) || isYear(count) || count.value < 2)
    return null;
  if (price.start - total.end > 160 || /[!?;:\n]/u.test(text.slice(total.end, price.start))) return null;
  const between = text.slice(Math.max(count.end, total.end), price.start);
  const isNext =
    /^[^.]{0,40}\. [Jj]ede[rs]? (?:\p{L}+ ){0,2}(?:bekommt|erhält|bekam|erhielt|zahlt|kann sich) (?:also|demnach|damit|somit|folglich) (?:\p{Ll}+ )?$/u.test(
      between,
    );
  if (
    !isNext &&
    !(isShared && TO_EACH.test(between)) &&
    !/(?<![\p{L}])(?:also|das sind|das macht|mithin|macht|ergibt|that is|or)(?: (?:für jede[nrs]?|pro Kopf|je|jeweils|rechnerisch|im Schnitt))+(?: \p{L}+)? $/u.test(
      between,
    )
  )
    return null;
  const product = count.value * baseValue(price);
  const slack =
    slackOf(price) * (price.measure?.factor ?? 1) * count.value +
    slackOf(total) * (total.measure?.factor ?? 1);
  return Math.abs(product - baseValue(total)) <= slack + 0.01 * baseValue(total)
    ? null
    : ofSum(price, total, product);
}

const HEADS =
  /^ (?:\p{Ll}+ )?(?:Einwohner|Einwohnerinnen|Bürger|Menschen|Mitglieder|Beschäftigte|inhabitants|residents|people)/u;
const PER_HEAD_BEFORE =
  /(?:[Pp]ro Kopf|[Jj]e Einwohner|[Pp]ro Einwohner|[Pp]ro Bürger|[Pp]er head|[Pp]er capita)(?: \p{Ll}+){0,4} $/u;
const PER_HEAD_BEHIND = /^ (?:pro Kopf|je Einwohner|pro Einwohner|pro Bürger|per head|per capita)/u;

/** 30 000 Einwohner, 45 Millionen Euro Schulden, pro Kopf 150 Euro. */
function checkHead(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const price = amounts[at];
  if (price?.kind !== 'measure' || at < 2) return null;
  const lead = text.slice(Math.max(0, price.boundStart - 40), price.boundStart);
  const isPer = PER_HEAD_BEFORE.test(lead) || PER_HEAD_BEHIND.test(text.slice(price.end, price.end + 18));
  if (!isPer) return null;
  const near = amounts.slice(Math.max(0, at - 4), at).filter(({ start }) => price.start - start < 220);
  const heads = near.filter(
    amount => amount.kind === 'count' && HEADS.test(text.slice(amount.end, amount.end + 40)),
  );
  const totals = near.filter(amount => areAlike(amount, price) && baseValue(amount) > 50 * baseValue(price));
  const [count, total] = [heads[0], totals[0]];
  if (!count || !total || heads.length > 1 || totals.length > 1) return null;
  const each = baseValue(total) / count.value;
  const times = each / baseValue(price);
  return times < 1.5 && times > 1 / 1.5 ? null : ofSum(price, total, Number(each.toPrecision(3)), price);
}

const VOTES =
  /^(?:,| und|;)? (?:\p{L}+ ){0,2}(?:enthielten sich|enthielt sich|Enthaltungen|dagegen|dafür|mit (?:Ja|Nein)|Gegenstimmen|Ja-Stimmen|Nein-Stimmen|abstained|against)/u;

/** 18 der 24 Räte stimmten dafür, fünf dagegen, zwei enthielten sich: more votes than voters. */
function checkVotes(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [first, whole] = [amounts[at], amounts[at + 1]];
  if (first?.kind !== 'count' || whole?.kind !== 'count' || whole.value < first.value) return null;
  if (
    !/^ (?:der|von(?: den)?|of the) (?:insgesamt |anwesenden )?$/u.test(
      text.slice(first.end, whole.boundStart),
    )
  )
    return null;
  const stop = text.slice(whole.end, whole.end + 160).search(/[.!?\n](?!\d)/u);
  const others = amounts.slice(at + 2, at + 4).filter(({ end }) => end < whole.end + (stop < 0 ? 160 : stop));
  const isVoted = /dafür|stimmten|votierten|voted|in favour/u.test(
    text.slice(whole.end, others[0]?.start ?? whole.end),
  );
  if (!isVoted || others.length === 0 || others.some(({ kind, bound }) => kind !== 'count' || bound !== null))
    return null;
  if (!others.every(({ end }) => VOTES.test(text.slice(end, end + 50)))) return null;
  const sum = others.reduce((total, { value }) => total + value, first.value);
  const last = others.at(-1);
  return last && sum > whole.value ? ofSum(last, whole, sum) : null;
}

const COINS =
  /^ (?:\p{Ll}+ )?(?:(?<one>[Ee]in|one)|(?<two>[Zz]wei|two)|(?<five>[Ff]ünf|five)|(?<ten>[Zz]ehn|ten)|(?<twenty>[Zz]wanzig|twenty)|(?<fifty>[Ff]ünfzig|fifty)|(?<n>\d{1,3}))-(?:(?<cent>[Cc]ent|penny|pence|Pfennig|[Rr]appen)|(?:Euro|euro|pound|dollar|Pfund|Mark|Franken))(?:-| )?(?:[Mm]ünzen?|[Ss]tücke?n?|[Ss]cheine?n?|coins?|notes?|bills?)(?![\p{L}])/u;
const WORTH = /(?:[Zz]usammen|[Ii]nsgesamt|[Tt]ogether|[Ii]n total|Wert von|[Ww]orth)[^.!?\n]{0,40}$/u;

/** 6.500.000 Ein-Cent-Münzen, zusammen 650.000 Euro. */
function checkCoins(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [count, worth] = [
    amounts[at],
    amounts
      .slice(at + 1, at + 4)
      .find(
        ({ kind, measure }) =>
          kind === 'measure' && /^(?:EUR|USD|GBP|CHF|DEM)$/.test(measure?.dimension ?? ''),
      ),
  ];
  if (count?.kind !== 'count' || !worth || worth.start - count.end > 200) return null;
  const coin = COINS.exec(text.slice(count.end, count.end + 50));
  if (!coin || !WORTH.test(text.slice(Math.max(count.end, worth.boundStart - 60), worth.boundStart)))
    return null;
  const { one, two, five, ten, twenty, fifty, n, cent } = coin.groups ?? {};
  const face = one ? 1 : two ? 2 : five ? 5 : ten ? 10 : twenty ? 20 : fifty ? 50 : Number(n);
  const value = count.value * face * (cent ? 0.01 : 1);
  const isNear = Math.abs(value - baseValue(worth)) <= 0.25 * value;
  return isNear ? null : ofSum(worth, count, value, worth);
}

/** Nothing but the end of the statement behind it. */
function isEnd(text: string, { end }: Amount): boolean {
  return /^(?: \p{L}+){0,2}(?:[.,;:)!–]|\n|$)/u.test(text.slice(end, end + 40));
}

function isOther(amount: Amount): boolean {
  const { kind, measure } = amount;
  return (
    kind === 'clock' ||
    kind === 'score' ||
    kind === 'share' ||
    measure?.dimension === 'time' ||
    isYear(amount)
  );
}
