import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { areAlike, canBeShare, isYear, quotientOf, scaleOf, shareSlackOf, slackOf } from './amount-slack';
import { ofFigures } from './sum-finding';

/**
 * Shares and changes in percent whose numbers stand around them: 60.000 Euro, das sind zwei Prozent der 360.000 Euro; um
 * 180 auf 2430 gestiegen, 18 Prozent mehr; um zehn Prozent auf 50 (Vorjahr: 40). And a part that is more than its whole.
 * Rounding of every number is granted.
 */
export function checkWholes({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  const hasParts = PART_SAID.test(text);
  return amounts.flatMap((amount, at) => {
    const found =
      amount.kind === 'share'
        ? (checkSameShare(text, amounts, at) ??
          checkShareOf(text, amounts, at) ??
          checkGrowth(text, amounts, at))
        : (checkStep(text, amounts, at) ??
          (hasParts ? checkPart(text, amounts, at) : null) ??
          checkGain(text, amounts, at));
    return found ?? [];
  });
}

const REACH = 200;
const THAT_IS =
  /(?:[Dd]as|[Dd]ies|[Ww]as|[Dd]amit) (?:sind|ist|waren|war|wären|entspricht|entsprach|entsprechen|macht|machte|bedeutet)(?: \p{Ll}+){0,2} $|(?:also|mithin|oder|entspricht|entsprechen|that is|which is|that was|or|representing|equal to) (?:\p{Ll}+ )?$/u;

/** PART … das sind SHARE der WHOLE. */
function checkShareOf(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const share = amounts[at];
  if (!share || !THAT_IS.test(text.slice(Math.max(0, share.boundStart - 40), share.boundStart))) return null;
  const tail = text.slice(share.end, share.end + 110);
  if (!/^ (?:der|des|von|vom|aller|of)(?![\p{L}])/u.test(tail)) return null;
  const stop = tail.search(/[!?;:„“"\n]|\.(?!\d)|,(?!\d)/u);
  const limit = share.end + (stop < 0 ? tail.length : stop);
  const part = lastBefore(amounts, at, other => other.kind === 'measure' || other.kind === 'count');
  if (!part || share.start - part.end > REACH) return null;
  const whole = amounts
    .slice(at + 1, at + 4)
    .find(other => other.boundStart < limit && areAlike(part, other) && !isYear(other));
  if (!whole || whole.value === 0 || canBeShare(part, whole, share)) return null;
  const real = (part.value * (part.measure?.factor ?? 1)) / (whole.value * (whole.measure?.factor ?? 1));
  return real > 3 ? null : ofPercent(share, whole, `${part.figure} / ${whole.figure}`, real, part);
}

/** Jeder vierte (33 Prozent); zwei Drittel, also 60 Prozent. */
function checkSameShare(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [one, other] = [amounts[at], amounts[at + 1]];
  if (!one || other?.kind !== 'share') return null;
  // 24 von 90, also mehr als jeder dritte.
  const isCounted = / von /u.test(one.figure) && other.measure === null;
  if ((one.measure === null) === (other.measure === null) && !isCounted) return null;
  const between = text.slice(one.end, other.boundStart);
  if (
    other.start - one.end > 60 ||
    !/^[^.!?;:\d()]{0,40}(?: \(|, (?:also|das sind|genau|exakt|mithin) |, or )$/u.test(between)
  )
    return null;
  if (
    !/^(?:\)|,|\.|:| der | of | \p{Lu})/u.test(text.slice(other.end, other.end + 5)) ||
    /Punkt|Vorjahr|plus|minus/u.test(between)
  )
    return null;
  const slack =
    (one.bound === null && other.bound === null ? 0.045 : 0.075) + shareSlackOf(one.measure ? one : other);
  const isAtLeast = other.bound === 'least' && one.bound === null && one.value < other.value - 0.01;
  if (Math.abs(one.value - other.value) <= slack && !(isAtLeast && isCounted)) return null;
  return ofPercent(
    other,
    other,
    `${one.figure} / ${other.figure}`,
    one.measure ? other.value : one.value,
    one,
  );
}

const BEFORE_WORDS =
  /^(?: [^.!?;\n]{0,60})? ?[,(]? ?(?:nach|gegenüber|statt|im Vergleich zu|verglichen mit|Vorjahr:?|im Vorjahr|Vormonat:?|zuvor|from|after|compared with|als)(?: \p{L}+){0,4}:? $/u;

/** Um SHARE auf NOW (Vorjahr: BEFORE); NOW, SHARE mehr als im Vorjahr (BEFORE). */
function checkGrowth(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [share, now, before] = [amounts[at], amounts[at + 1], amounts[at + 2]];
  if (!share || !now || !before || share.measure === null) return null;
  // Auf 1,94 Milliarden Euro, nach 1,78 Milliarden.
  const isBare = now.measure !== null && before.measure === null && scaleOf(before.figure) > 1_000;
  if (!areAlike(now, before) && !isBare) return null;
  if (now.kind === 'share' || now.kind === 'clock' || now.kind === 'score' || isYear(now) || isYear(before))
    return null;
  const lead = text.slice(Math.max(0, share.boundStart - 60), share.boundStart);
  if (!/(?<![\p{L}])(?:um|by)(?: \p{Ll}+)? $/u.test(lead)) return null;
  if (!/^ auf(?: \p{Ll}+){0,2} $|^ to (?:\p{Ll}+ )?$/u.test(text.slice(share.end, now.boundStart)))
    return null;
  const between = text.slice(now.end, before.boundStart);
  if (before.start - now.end > 70 || !BEFORE_WORDS.test(between) || /[.;]/.test(between)) return null;
  return judgeChange(text, share, now, before);
}

/** Um DIFFERENCE auf NOW gestiegen, das sind SHARE mehr. And a rise that is more than what it led to. */
function checkStep(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [step, now] = [amounts[at], amounts[at + 1]];
  if (!step || !now || (step.kind !== 'count' && step.kind !== 'measure') || step.value <= 0) return null;
  if (
    !/(?<![\p{L}])(?:um|by)(?: \p{Ll}+)? $/u.test(
      text.slice(Math.max(0, step.boundStart - 16), step.boundStart),
    )
  )
    return null;
  if (!/^(?: \p{Ll}+)? (?:auf|to)(?: \p{Ll}+)? $/u.test(text.slice(step.end, now.boundStart))) return null;
  const isBare = step.measure === null && now.measure !== null && step.value < 1000;
  if (!areAlike(step, now) || isBare || isYear(now)) return null;
  const around = sentencesAround(text, step.start, now.end);
  const isRise = RISE.test(around.text);
  if (isRise === FALL.test(around.text)) return null;
  const [by, to] = [baseValue(step), baseValue(now)];
  if (isRise && by > to * 1.02 + slackOf(now)) return ofFigures('number_mismatch', step, now);
  const before = isRise ? to - by : to + by;
  for (const share of amounts.slice(at + 2, at + 4)) {
    if (share.kind !== 'share' || share.measure === null || share.end > around.end) continue;
    const isSaid =
      /^ (?:mehr|weniger|höher|niedriger|more|less|fewer|higher|lower)(?![\p{L}])/u.test(
        text.slice(share.end, share.end + 14),
      ) ||
      /(?:Plus|Minus|Anstieg|Rückgang|Zuwachs|Steigerung) (?:von|um) (?:\p{Ll}+ )?$|[(+–-] ?$/u.test(
        text.slice(Math.max(0, share.boundStart - 30), share.boundStart),
      );
    if (!isSaid || before <= 0) continue;
    const factor = now.measure?.factor ?? 1;
    const slack = (slackOf(step) * (step.measure?.factor ?? 1) + slackOf(now) * factor) * 1.02;
    const [low, high] = quotientOf(by, slackOf(step) * (step.measure?.factor ?? 1), before, slack);
    if (share.value + shareSlackOf(share) >= low && share.value - shareSlackOf(share) <= high) continue;
    return ofPercent(share, share, `${step.figure} → ${now.figure}`, by / before, share);
  }
  return null;
}

const RISE =
  /gestiegen|stieg|steigt|gewachsen|wuchs|wächst|zugenommen|nahm(?:en)? [^.]*zu|erhöht|kletter|zugelegt|angewachsen|(?<!\p{L})rose|risen|grew|grown|increased|climbed/u;
const FALL =
  /gesunken|sank|sinkt|gefallen|fiel|fällt|zurückgegangen|ging(?:en)? [^.]*zurück|verringert|reduziert|gekürzt|schrumpf|abgenommen|(?<!\p{L})fell|fallen|dropped|declined|decreased/u;

const PART_SAID = /[Dd]avon|[Hh]iervon|[Dd]arunter|of wh(?:om|ich)|Of these/;

const PERSONS =
  /^ (?:\p{Ll}+ )?(?:Menschen|Personen|Mitglieder|Schüler|Schülerinnen|Kinder|Teilnehmer|Teilnehmerinnen|Beschäftigte|Mitarbeiter|Besucher|Einwohner|Gäste|Fälle|Sitze|Plätze|Verletzte|Wohnungen|Fahrzeuge|Betriebe|Spiele|Abgeordnete|Befragte|people|members|pupils|students|employees|workers|seats|cases)(?![\p{L}])/u;

/** 300 Mitglieder, davon 350 Jugendliche; 27 Milliarden. Davon entfallen … 39 Milliarden. */
function checkPart(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const part = amounts[at];
  if (!part || part.bound === 'most' || (part.kind !== 'measure' && part.kind !== 'count') || isYear(part))
    return null;
  if (part.measure?.dimension === 'time' || part.measure?.dimension === 'temperature') return null;
  const lead = text.slice(Math.max(0, part.boundStart - REACH), part.boundStart);
  if (!PART_SAID.test(lead)) return null;
  const match =
    /(?<![\p{L}])(?:[Dd]avon|[Hh]iervon|[Dd]arunter|of which|of whom|Of these)(?![\p{L}])(?:[^.!?;:\n]|\.(?=\d))*$/u.exec(
      lead,
    );
  if (
    !match ||
    /statt|vorher|früher|Vorjahr|insgesamt|übrig|abgesehen|unabhängig|weg |(?<!\p{L})(?:über|gegenüber|als|nach|seit) /u.test(
      match[0],
    )
  )
    return null;
  const cueAt = part.boundStart - match[0].length;
  if (
    /(?:unabhängig|abgesehen|getrennt|entfernt|weit|neben|ausgehend|sich) $/iu.test(
      text.slice(Math.max(0, cueAt - 14), cueAt),
    )
  )
    return null;
  const isFar = /[Dd]arunter|of whom/u.test(match[0]) || part.kind === 'count';
  const gap = isFar ? 60 : REACH;
  if (part.kind === 'count' && match[0].length > 40) return null;
  const wholeAt = lastIndexBefore(amounts, at, cueAt);
  const whole = amounts[wholeAt];
  if (!whole || !areAlike(whole, part) || cueAt - whole.end > gap || isYear(whole)) return null;
  const isNamed = whole.kind === 'measure' || PERSONS.test(text.slice(whole.end, whole.end + 40));
  if (
    !isNamed ||
    /[+&]|(?:pro|je|jährlich|monatlich|per) |im (?:Monat|Quartal)|(?:am Tag|in der (?:Woche|Stunde))/u.test(
      text.slice(whole.end, cueAt),
    )
  )
    return null;
  if (whole.bound === 'least' || baseValue(part) <= baseValue(whole) * 1.1 + slackOf(whole)) return null;
  return ofFigures('number_mismatch', part, whole);
}

/** 53 Millionen, rund 100 Millionen mehr als zuvor. */
function checkGain(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [now, gain] = [amounts[at], amounts[at + 1]];
  if (!now || !gain || now.kind !== 'measure' || !areAlike(now, gain) || now.bound === 'least') return null;
  const behind = text.slice(gain.end, gain.end + 60);
  if (
    !/^ (?:mehr|wertvoller|höher|größer|länger|schwerer|teurer|reicher|more|higher|longer) (?:wert )?(?:als|than) (?:zuvor|vorher|bisher|früher|im Vorjahr|im Jahr (?:zuvor|davor)|ein Jahr zuvor|vor einem|before|a year|in the previous)/u.test(
      behind,
    )
  )
    return null;
  const between = text.slice(now.end, gain.boundStart);
  if (gain.start - now.end > 60 || /[.!?;:]|für|Ausgaben|kostet/u.test(between)) return null;
  return baseValue(gain) > baseValue(now) * 1.02 ? ofFigures('number_mismatch', now, gain) : null;
}

function judgeChange(text: string, share: Amount, now: Amount, before: Amount): CheckFinding | null {
  const around = sentencesAround(text, share.start, before.end).text;
  const isRise = RISE.test(around);
  if (before.value === 0 || (isRise && FALL.test(around))) return null;
  const factor = (now.measure?.factor ?? 1) / (before.measure?.factor ?? 1);
  const [low, high] = quotientOf(now.value * factor, slackOf(now) * factor, before.value, slackOf(before));
  const slack = shareSlackOf(share);
  const changes = [low - 1, high - 1, 1 - low, 1 - high];
  const [least, most] = [Math.min(...changes.map(Math.abs)), Math.max(...changes.map(Math.abs))];
  const isAround = low <= 1 && high >= 1;
  if ((isAround || share.value + slack >= least) && share.value - slack <= most) return null;
  const real = (now.value * factor) / before.value - 1;
  return Math.abs(real) > 3
    ? null
    : ofPercent(share, before, `${before.figure} → ${now.figure}`, real, share);
}

function lastBefore(
  amounts: readonly Amount[],
  at: number,
  isMeant: (amount: Amount) => boolean,
): Amount | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const amount = amounts[i];
    if (amount && isMeant(amount) && !isYear(amount)) return amount;
  }
  return null;
}

function lastIndexBefore(amounts: readonly Amount[], at: number, offset: number): number {
  let i = at - 1;
  while (i >= 0 && i > at - 6 && (amounts[i]?.end ?? 0) > offset) i--;
  return (amounts[i]?.end ?? Infinity) <= offset ? i : -1;
}

/** The sentence of a stretch and the one behind it. */
function sentencesAround(text: string, from: number, to: number): { text: string; end: number } {
  const before = text.slice(Math.max(0, from - REACH), from);
  const start =
    from - before.length + Math.max(0, before.lastIndexOf('. ') + 1, before.lastIndexOf('\n') + 1);
  const behind = text.slice(to, to + REACH);
  const stops = [...behind.matchAll(/(?<=[\p{L}\d)]{2})[.!?](?=\s|$)|\n/gu)];
  const end = to + (stops[1]?.index ?? behind.length);
  return { text: text.slice(start, to + (stops[0]?.index ?? behind.length)), end };
}

function ofPercent(share: Amount, to: Amount, written: string, real: number, from: Amount): CheckFinding {
  return makeFinding('percent_arith', {
    at: { start: Math.min(share.start, to.start), end: Math.max(share.end, to.end) },
    other: from === share ? null : { document: null, start: from.start, end: from.end },
    params: { kind: 'change', text: written, result: `${Number((Math.abs(real) * 100).toPrecision(3))}` },
    severity: 'high',
  });
}
