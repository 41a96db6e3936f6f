import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * Multiples in words that the source has otherwise (number_mismatch): dreimal so viel for doppelt so hoch, verdoppelt for
 * verdreifacht. Silent where the source has the same multiple in whatever words, in percent, or as two figures of which one
 * is that much of the other. Linear.
 */
export function checkToldMultiples({
  reading,
  sourceReadings,
  pairs,
  nearness,
}: CheckContext): CheckFinding[] {
  if (reading.notices().length > 0) return [];
  const own = multiplesIn(reading.text);
  if (own.length === 0 || own.length > MAX_MULTIPLES) return [];
  const there = sourceReadings.map(({ text }) => multiplesIn(text));
  return own.flatMap(told => {
    const isSaid = sourceReadings.some(
      (source, document) =>
        there[document]?.some(({ factor }) => factor === told.factor || factor * told.factor === 1) ||
        isMade(told.factor, source),
    );
    if (isSaid) return [];
    return sourceReadings.flatMap((source, document) => {
      const [pair, near] = [pairs()[document], nearness()[document]];
      const list = there[document] ?? [];
      if (!pair || !near || list.length === 0 || list.length > MAX_MULTIPLES) return [];
      const around = near.around(told.start, told.end);
      const likely = list.filter(({ start }) => {
        const at = pair.sourceAt(start);
        return (
          pair.strengthOf(at, pair.reviewAt(told.start)) >= MIN_STRENGTH || (around.get(at) ?? 0) >= NEAR
        );
      });
      const [other] = likely;
      const isKept = own.some(each => each.factor === other?.factor);
      if (!other || isKept || likely.some(({ factor }) => factor !== other.factor)) return [];
      return makeFinding('number_mismatch', {
        at: told,
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(told.start, told.end),
          otherText: source.text.slice(other.start, other.end),
        },
        severity: 'medium',
      });
    });
  });
}

/** A text with more is about multiples. */
const MAX_MULTIPLES = 12;
const MIN_STRENGTH = 0.3;
/** Of shared telling words, as `Nearness` counts. */
const NEAR = 1.2;

type Multiple = { start: number; end: number; factor: number };

const HAS_MULTIPLE = /doppel|mal so|[Mm]al so|fach|halbier|halb so|twice|doubl|tripl|halv|times as/u;
const SO = String.raw`(?: so (?:viele?|hoch|hohe[rsn]?|groß\p{L}*|lang\p{L}*|teuer|schwer|oft|häufig|stark|schnell|gut|weit|alt|breit)|-?(?:mal|fach) so \p{L}+)`;
const MULTIPLE = new RegExp(
  [
    String.raw`(?<m2>verdoppel\p{L}*|(?:das |dem )Doppelte[n]?|(?:doppelt|zweimal)${SO}|twice as|doubl(?:ed|ing))`,
    String.raw`(?<m3>verdreifach\p{L}*|(?:das |dem )Dreifache[n]?|(?:dreimal|drei Mal|dreifach)${SO}|three times as|tripl(?:ed|ing))`,
    String.raw`(?<m4>vervierfach\p{L}*|(?:das |dem )Vierfache[n]?|(?:viermal|vier Mal|vierfach)${SO}|four times as|quadrupled)`,
    String.raw`(?<m5>verfünffach\p{L}*|(?:das |dem )Fünffache[n]?|(?:fünfmal|fünf Mal|fünffach)${SO}|five times as)`,
    String.raw`(?<m10>verzehnfach\p{L}*|(?:das |dem )Zehnfache[n]?|(?:zehnmal|zehn Mal|zehnfach)${SO}|ten times as)`,
    String.raw`(?<m0>halbier\p{L}*|halb${SO}|halv(?:ed|ing)|half as)`,
  ]
    .map(each => String.raw`(?<!\p{L})${each}(?!\p{L})`)
    .join('|'),
  'giu',
);

function multiplesIn(text: string): Multiple[] {
  if (!HAS_MULTIPLE.test(text)) return [];
  return Array.from(text.matchAll(MULTIPLE), ({ index, 0: words, groups = {} }) => {
    const [name = 'm2'] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    const factor = name === 'm0' ? 0.5 : Number(name.slice(1));
    return { start: index, end: index + words.length, factor };
  });
}

const SLACK = 0.13;
const MAX_AMOUNTS = 60;

/** By a share, or by two figures of one unit. */
function isMade(factor: number, { amounts, text }: Reading): boolean {
  const all = amounts();
  if (all.length > MAX_AMOUNTS) return true;
  const isOf = (value: number, like: number) => Math.abs(value / like - 1) <= SLACK;
  if (factor === 0.5 && /(?<!\p{L})(?:Hälfte|halben?|half)(?!\p{L})/u.test(text)) return true;
  const shares = all.filter(({ kind }) => kind === 'share');
  if (shares.some(({ value }) => isOf(value, factor > 1 ? factor - 1 : factor) || isOf(value, factor)))
    return true;
  return all.some((x, at) =>
    all.slice(at + 1).some(y => areOfUnit(x, y) && isOf(quotientOf(x, y), Math.max(factor, 1 / factor))),
  );
}

function areOfUnit(x: Amount, y: Amount): boolean {
  return (
    x.kind === y.kind &&
    x.measure?.dimension === y.measure?.dimension &&
    x.kind !== 'ordinal' &&
    x.kind !== 'clock'
  );
}

function quotientOf(x: Amount, y: Amount): number {
  const [less = 1, more = 1] = [x, y].map(baseValue).toSorted((a, b) => a - b);
  return more / Math.max(1e-9, less);
}
