import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { areAlike } from '../../alone/figures/amount-slack';
import { signOf } from '../../alone/figures/change-words';
import { meet, minus, over, type Range, rangeOf, sizeOf } from '../../alone/figures/ranges';
import { inUnitOf, isSize } from '../../alone/figures/sizes';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { checkPointsApart } from './points-apart';
import { areSame } from './same-amounts';

/**
 * What the review computes from the source, wrongly: 7800 Austritte, 12 Prozent mehr als im Vorjahr, where the source has
 * 7800 and, for the year before, 6300 (percent_arith); 174 Millionen, 46 mehr als geplant, where it has 138 (number_mismatch);
 * um 2,5 Prozent auf 43,5 Prozent, where it has von 41 auf 43,5 (unit_mismatch). Only of figures that the source does not
 * have itself. Linear but for the figures of one value.
 */
export function checkComputedClaims({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = reading.amounts();
  if (own.length > MAX_AMOUNTS || reading.notices().length > 0) return [];
  return own.flatMap((claim, at) => {
    if (claim.measure?.dimension === 'points') return checkPointsApart(claim, reading, sourceReadings) ?? [];
    const kind = claimOf(reading.text, claim);
    if (kind === null || sourceReadings.some(source => hasIt(source, claim))) return [];
    return sourceReadings.flatMap((source, document) => {
      if (source.amounts().length > MAX_AMOUNTS) return [];
      const found =
        kind === 'points'
          ? findPoints(claim, own[at + 1], reading, source)
          : (findChange(kind, claim, reading, source) ?? findPointsApart(claim, reading, source));
      if (!found) return [];
      const { rule, from, to, result } = found;
      return makeFinding(rule, {
        at: { start: claim.start, end: claim.end },
        other: { document, start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) },
        params:
          rule === 'unit_mismatch'
            ? {
                text: reading.text.slice(claim.start, claim.end),
                otherText: source.text.slice(from.start, to.end),
              }
            : rule === 'percent_arith'
              ? { kind: 'change', text: `${from.figure} → ${to.figure}`, result }
              : { kind: 'sum', text: claim.figure, otherText: `${to.figure} – ${from.figure}`, result },
        severity: 'high',
      });
    });
  });
}

/** Tables are not articles. */
const MAX_AMOUNTS = 200;

type Kind = 'change' | 'step' | 'points';
type Found = { rule: CheckRule; from: Amount; to: Amount; result: string };

const STEP =
  /^ (?:\p{L}+ )?(?:mehr|weniger|teurer|billiger|höher|niedriger|more|less|fewer)(?: als|,| than|\.)/u;

function claimOf(text: string, claim: Amount): Kind | null {
  if (claim.kind === 'share' && claim.measure !== null) {
    const isTo = /^ (?:auf|to) /u.test(text.slice(claim.end, claim.end + 5));
    if (
      isTo &&
      /(?<!\p{L})(?:[Uu]m|by) $/u.test(text.slice(Math.max(0, claim.boundStart - 4), claim.boundStart))
    )
      return 'points';
    return signOf(text, claim) === null ? null : 'change';
  }
  if (claim.kind !== 'count' && claim.kind !== 'measure') return null;
  return claim.value > FEW && STEP.test(text.slice(claim.end, claim.end + 30)) ? 'step' : null;
}

/** Fewer are made by many. */
const FEW = 2;

function hasIt(source: Reading, claim: Amount): boolean {
  return source
    .amounts()
    .some(each => (each.kind === 'share') === (claim.kind === 'share') && areSame(claim, each));
}

function findChange(kind: Kind, claim: Amount, reading: Reading, source: Reading): Found | null {
  const now = onlyBeside(reading, claim);
  if (!now || now.value === claim.value) return null;
  const places = source
    .amounts()
    .filter(each => areAlike(inUnitOf(each, now), now) && each.value === now.value);
  const [place] = places;
  const before = place && places.length === 1 ? onlyBeside(source, place) : undefined;
  if (!place || !before || !isThen(source.text, place, before)) return null;
  const [a, b] = [rangeOf(place), rangeOf(before)];
  const apart: Range[] = [minus(a, b), minus(b, a)];
  const made = kind === 'step' ? apart : apart.flatMap(each => [over(each, b), over(each, a)]);
  const said = rangeOf(kind === 'step' ? inUnitOf(claim, place) : claim);
  const [x, y] = [sizeOf(place), sizeOf(before)];
  if (made.some(each => meet(each, said)) || y <= 0 || x > 4 * y || y > 4 * x) return null;
  const result = kind === 'step' ? Math.abs(x - y) / (place.measure?.factor ?? 1) : Math.abs(x / y - 1) * 100;
  return {
    rule: kind === 'step' ? 'number_mismatch' : 'percent_arith',
    from: before,
    to: place,
    result: `${Number(result.toPrecision(3))}`,
  };
}

/** The one figure of its kind in the sentence of another; of a change, the one that has changed. */
function onlyBeside({ sentences, amounts }: Reading, amount: Amount): Amount | undefined {
  const spans = sentences();
  const at = sentenceAt(spans, amount.start);
  const inside = itemsBetween(amounts(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).filter(
    each => each !== amount && isSize(each) && each.kind !== 'share' && each.measure?.dimension !== 'time',
  );
  const [only] = inside;
  if (!only || inside.length > 1) return undefined;
  if (amount.kind === 'share') return only;
  const alike = inUnitOf(only, amount);
  return areAlike(alike, amount) ? alike : areAlike(inUnitOf(amount, only), only) ? only : undefined;
}

const THEN =
  /(?<!\p{L})(?:Vorjahr\p{L}*|zuvor|davor|gegenüber|heute|derzeit|nach|statt|ursprünglich|bisher|veranschlagt|geplant|year earlier|year before|after)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)(?: waren es|:)|(?<!\p{L})(?:von|from) /u;

function isThen(text: string, x: Amount, y: Amount): boolean {
  const [from, to] = [Math.min(x.boundStart, y.boundStart), Math.max(x.end, y.end)];
  return to - from < 160 && THEN.test(text.slice(Math.max(0, from - 6), to + 14));
}

/** Um 2,5 Prozent auf 43,5 Prozent: the distance of two shares is told in points. */
function findPoints(claim: Amount, to: Amount | undefined, { text }: Reading, source: Reading): Found | null {
  if (!to || !/^ (?:auf|to) (?:\p{Ll}+ )?$/u.test(text.slice(claim.end, to.boundStart))) return null;
  const beside = findBeside(claim, to, source);
  if (beside) return beside;
  const all = source.amounts();
  const at = all.findIndex((each, index) => {
    const from = all[index - 1];
    return (
      from !== undefined &&
      (each.kind === 'share' || each.measure?.dimension === 'points') &&
      plain(each) === plain(to) &&
      /^(?: \p{L}+)? (?:auf|to) $/u.test(source.text.slice(from.end, each.boundStart))
    );
  });
  const [from, there] = [all[at - 1], all[at]];
  if (!from || !there) return null;
  return ofPoints(claim, from, there);
}

/** Bei 5,2 Prozent nach 6,8: the share, once in the source, beside another one of its sentence. */
function findBeside(claim: Amount, now: Amount, source: Reading): Found | null {
  const places = source.amounts().filter(each => isPercent(each) && plain(each) === plain(now));
  const [place] = places;
  const before = place && places.length === 1 ? onlyShareBeside(source, place) : undefined;
  return place && before ? ofPoints(claim, before, place) : null;
}

function ofPoints(claim: Amount, from: Amount, to: Amount): Found | null {
  const apart = Math.abs(plain(to) - plain(from));
  const isPoints = Math.abs(apart - plain(claim)) < 1e-6;
  const isShare = Math.abs((apart / plain(from)) * 100 - plain(claim)) <= 0.15 * plain(claim);
  return isPoints && !isShare ? { rule: 'unit_mismatch', from, to, result: `${apart}` } : null;
}

/** Um fünf Prozent gestiegen, heute 25 Prozent: of 20 in the same sentence of the source. */
function findPointsApart(claim: Amount, reading: Reading, source: Reading): Found | null {
  if (
    claim.kind !== 'share' ||
    !/(?<!\p{L})(?:[Uu]m|by) $/u.test(reading.text.slice(0, claim.boundStart).slice(-4))
  )
    return null;
  const now = onlyShareBeside(reading, claim);
  return now ? findBeside(claim, now, source) : null;
}

function onlyShareBeside({ sentences, amounts }: Reading, amount: Amount): Amount | undefined {
  const spans = sentences();
  const at = sentenceAt(spans, amount.start);
  const inside = itemsBetween(amounts(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
  const shares = inside.filter(each => each !== amount && isPercent(each));
  return shares.length === 1 ? shares[0] : undefined;
}

function isPercent({ kind, measure }: Amount): boolean {
  return kind === 'share' && measure !== null;
}

function plain({ kind, measure, value }: Amount): number {
  return kind === 'share' && measure !== null ? Number((value * 100).toPrecision(12)) : value;
}
