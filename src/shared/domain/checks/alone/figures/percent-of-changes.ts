import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import { CHANGE_SAID, isOfOther, THEN } from './change-words';
import { ofArithmetic, precisionOf, REACH } from './percent-findings';
import { growthOf } from './ranges';
import { inUnitOf } from './sizes';

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/verdoppel|doubled/iu, 2],
  [/verdreifach|tripled/iu, 3],
  [/vervierfach|quadrupled/iu, 4],
  [/halbier|halved/iu, 0.5],
];

/** Changes that their two figures do not make: von A auf B, and in the same or the next sentence what that is said to be. */
export function findChanges(text: string, amounts: readonly Amount[]): CheckFinding[] {
  const found: CheckFinding[] = [];
  for (const [at, from] of amounts.entries()) {
    const to = amounts[at + 1];
    if (
      !to ||
      !/(?:von|from)(?: (?:rund|etwa|knapp|gut|bisher|zuletzt|derzeit))? $/u.test(
        text.slice(Math.max(0, from.boundStart - 16), from.boundStart),
      )
    )
      continue;
    if (!/^[^.!?;:„“"]{0,40}(?:auf|to)(?: \p{Ll}+)? $/u.test(text.slice(from.end, to.boundStart))) continue;
    if (!isChange(from, to)) continue;
    const ratio = to.value / (from.value * scaleFor(from, to));
    const tolerance = (from.bound || to.bound ? 0.06 : 0) + roundingOf(from) + roundingOf(to);
    const span = sentenceAround(text, from.start, to.end);
    const said = text.slice(span.start, span.end);
    for (const [pattern, times] of TIMES) {
      const match = pattern.exec(said);
      if (!match || isHedged(said.slice(Math.max(0, match.index - 22), match.index + match[0].length + 16)))
        continue;
      if (Math.abs(ratio / times - 1) > 0.05 + tolerance) {
        const start = span.start + match.index;
        const word = /^\p{L}+/u.exec(text.slice(start))?.[0] ?? match[0];
        found.push(ofArithmetic({ start, end: start + word.length }, from, to, ratio - 1));
      }
    }
    for (const share of amounts.slice(Math.max(0, at - 3), at + 6)) {
      if (
        share.kind !== 'share' ||
        share === from ||
        share === to ||
        share.start < span.start ||
        share.end > span.end
      )
        continue;
      if (!isOfChange(text, share)) continue;
      if (isOfOther(text.slice(to.end, share.boundStart), text.slice(share.end, share.end + 40))) continue;
      const change = Math.abs(ratio - 1);
      const isExact = isBeyondRounding(share, from, to);
      const slack = (share.bound ? 0.03 : 0) + precisionOf(share) + tolerance * (1 + change);
      if (isExact || Math.abs(change - share.value) > slack)
        found.push(ofArithmetic(share, from, to, ratio - 1));
    }
  }
  return found;
}

/** Two figures that are written out, and a share that is not what they make, however it is rounded or cut. */
function isBeyondRounding(share: Amount, from: Amount, bare: Amount): boolean {
  if (share.bound !== null || share.measure === null) return false;
  const to = inUnitOf(bare, from);
  if (from.measure?.unit !== to.measure?.unit || from.bound !== null || to.bound !== null) return false;
  const [low, high] = growthOf(from, to);
  const [least, most] = low > 0 ? [low, high] : [-high, -low];
  const unit = precisionOf(share) / 0.75;
  return least > 0 && (share.value < least - unit || share.value > most + unit);
}

function isChange(from: Amount, to: Amount): boolean {
  if (
    from.value === 0 ||
    from.kind === 'clock' ||
    to.kind === 'clock' ||
    from.kind === 'ordinal' ||
    to.kind === 'score'
  )
    return false;
  if (from.kind === 'share' || to.kind === 'share') return false;
  const isSame = from.measure?.dimension === to.measure?.dimension;
  return isSame || from.measure === null || to.measure === null;
}

/** Von 20 auf 30 Millionen: the first number has the scale of the second where it names none. */
function scaleFor(from: Amount, to: Amount): number {
  const isBare = from.measure === null && to.measure !== null && from.value < 1000;
  const scale = /Mrd|Milliarde|billion|bn/u.test(to.figure)
    ? 1e9
    : /Mio|Million|million/u.test(to.figure)
      ? 1e6
      : 1;
  const own = /Mrd|Mio|Milli|million|billion/u.test(from.figure);
  return scale > 1 && !own && from.value < 1e5 && (isBare || from.value < 1000) ? scale : 1;
}

/** um 50 Prozent, ein Plus von 50 Prozent, ein Rückgang um; not 50 Prozent der Fläche, nor points. */
function isOfChange(text: string, share: Amount): boolean {
  const before = text.slice(Math.max(0, share.boundStart - 40), share.boundStart);
  const behind = text.slice(share.end, share.end + 14);
  if (/^(?:punkt| der | des | von |-)/u.test(behind)) return false;
  return /(?:um|by|(?:Plus|Minus|Zuwachs|Rückgang|Anstieg|Steigerung|increase|rise|drop|fall) (?:von|um|of)|entspricht(?: einem \p{L}+ von)?) (?:\p{Ll}+ )?$/u.test(
    before,
  );
}

/** The same of what stands sentences before: 84.000 Kilometer … Im Jahr 2024 waren es 70.000, das entspricht einem Plus von 25 Prozent. */
export function findSince(text: string, amounts: readonly Amount[]): CheckFinding[] {
  return amounts.flatMap((share, at) => {
    if (share.kind !== 'share' || share.measure === null || share.bound !== null) return [];
    const lead = text.slice(Math.max(0, share.start - 60), share.start);
    if (!CHANGE_SAID.test(lead)) return [];
    const known = amounts
      .slice(Math.max(0, at - 5), at)
      .filter(({ kind, figure }) => kind !== 'share' && !/^(?:19|20)\d{2}\.?$/.test(figure));
    const bare = known.at(-1);
    const named = known.at(-2);
    // 90,3 Millionen Euro. Im Vorjahr waren es 85,4 Millionen.
    const before = bare && named && bare.measure === null && bare.value > 1e5 ? inUnitOf(bare, named) : bare;
    if (!before || share.start - before.end > 70) return [];
    const near = text.slice(Math.max(0, before.start - 60), before.boundStart);
    const isThen =
      /^ (?:\p{Lu}\p{L}+ )?(?:im Vorjahr|im Jahr (?:zuvor|davor)|ein Jahr zuvor|(?:im Jahr )?(?:19|20)\d{2})(?![\p{L}\d])/u.test(
        text.slice(before.end, before.end + 50),
      );
    const isAfter = isThen && /(?<![\p{L}])(?:nach|gegenüber|statt) $/u.test(near);
    // Bei den Häusern waren es 270, ein Minus von 4 Prozent: of this time.
    if (/waren es[^.!?]*$/u.test(near) && !THEN.test(near)) return [];
    if (!isAfter && !/(?:waren es|Vorjahr|zuvor|im Jahr davor|Jahr \d{4})[^.!?]*$/u.test(near)) return [];
    const same = known
      .slice(0, -1)
      .filter(
        ({ kind, measure }) => kind === before.kind && measure?.dimension === before.measure?.dimension,
      );
    const now = same.filter(({ value }) => value < 5 * before.value && before.value < 5 * value).at(-1);
    if (!now || before.start - now.end > REACH || before.value === 0) return [];
    if (text.slice(now.end, before.start).includes('\n')) return [];
    // Of a longer or shorter time than what stood before.
    if (/(?:Halbjahr|Quartal|Monat|half|quarter)/u.test(near)) return [];
    // Which of several is meant nobody can tell.
    if (
      same.some(
        each => Math.abs(Math.abs(each.value / before.value - 1) - share.value) <= precisionOf(share) + 0.006,
      )
    )
      return [];
    const isMore = /Plus|Zuwachs|Anstieg|Steigerung|Zunahme/.test(lead);
    const [less, more] = [Math.min(now.value, before.value), Math.max(now.value, before.value)];
    const change = isMore ? more / less - 1 : less / more - 1;
    if (Math.abs(Math.abs(change) - share.value) <= precisionOf(share) + 0.006) return [];
    if (Math.abs(change) > 2 || now.bound || before.bound) return [];
    return [ofArithmetic(share, now, before, change)];
  });
}

function isHedged(around: string): boolean {
  return /(?:fast|nahezu|beinahe|knapp|annähernd|mehr als|gut|rund|etwa|will|soll|könnte|nearly|almost|more than)/iu.test(
    around,
  );
}

function roundingOf({ value, figure }: Amount): number {
  const digits = figure.replace(/\D/g, '').replace(/0+$/, '').length;
  return digits <= 2 && value >= 1000 ? 0.012 : 0.005;
}

function sentenceAround(text: string, from: number, to: number): Span {
  const before = text.slice(Math.max(0, from - REACH), from);
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('! '));
  // Two letters before, since the stretch may end the sentence.
  const behind = text.slice(to - 2, to + REACH);
  const stops = [...behind.matchAll(/(?<=[\p{L})]{2})[.!?](?=\s|$)|\n/gu)];
  const first = behind.slice((stops[0]?.index ?? 0) + 1, (stops[0]?.index ?? 0) + 30);
  // The next sentence counts where it takes this one up.
  const stop = /^ (?:Das|Dies|Damit|So|Somit|That|This)\b/u.test(first) ? stops[1] : stops[0];
  return { start: from - before.length + Math.max(0, cut), end: to - 2 + (stop?.index ?? behind.length) };
}
