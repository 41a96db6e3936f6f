import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { roundedRangeOf, sizeOf } from './ranges';
import { ofCalculation, shown } from './sum-finding';

/**
 * One figure told again in another measure right behind it (number_mismatch): 120 Stunden, das entspricht sechs vollen Tagen;
 * 880 Tage oder 27 Monate; zwölf Euro, ermäßigt die Hälfte, also acht Euro; 50 Tagessätze zu 80 Euro, die 5000 machen; 1428
 * Kilogramm, das sind 31 Kisten zu je 40. Linear.
 */
export function checkRetoldMeasures({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((one, at) => {
    const two = amounts[at + 1];
    if (!two || two.start - one.end > NEAR) return [];
    return (
      ofTimes(text, one, two) ??
      ofHalf(text, one, two.kind === 'share' ? (amounts[at + 2] ?? two) : two) ??
      ofRates(text, amounts, at) ??
      ofAverage(text, amounts, at) ??
      []
    );
  });
}

const SIGN =
  /(?<!\p{L})(?:entspricht|oder|also|sind|nämlich|zu|Schnitt|Durchschnitt|Hälfte|umgerechnet)(?!\p{L})/u;
const NEAR = 120;

const DAYS: ReadonlyMap<string, number> = new Map([
  ['stunde', 1 / 24],
  ['tag', 1],
  ['woche', 7],
  ['monat', 30.44],
  ['jahr', 365.25],
]);
const THAT_IS =
  /^(?: [\p{L}-]+){0,3}(?:,| –)? (?:das entspricht|was|das sind|das waren|entspricht|umgerechnet|also|mithin|oder)(?: etwa| rund| fast| gut| knapp| umgerechnet)? $/u;
const WHOLE_DAYS = /^ (?:voll|ganz|komplett)e[nr]? Tage|^ Tage/u;

/** Silent where a day may be one of work: 80 Stunden are ten days of eight. */
function ofTimes(text: string, one: Amount, two: Amount): CheckFinding | null {
  const [a, b] = [DAYS.get(one.measure?.unit ?? ''), unitOf(text, two)];
  if (
    a === undefined ||
    b === null ||
    one.bound === 'most' ||
    !THAT_IS.test(text.slice(one.end, two.boundStart))
  )
    return null;
  if (a === b || one.value < 2 || two.value < 2) return null;
  // Nach 14 Tagen oder drei Wochen: one or the other.
  if (one.value < 60 && / oder (?:\p{L}+ )?$/u.test(text.slice(one.end, two.boundStart))) return null;
  const isHours = one.measure?.unit === 'stunde' || two.measure?.unit === 'stunde';
  const isFull = /(?:voll|ganz|komplett|rund um die Uhr)/u.test(text.slice(two.start, two.end + 26));
  if (isHours && !isFull) return null;
  const real = (one.value * a) / b;
  const [low, high] = roundedRangeOf({ ...two, kind: 'count', measure: null });
  if (real > low - 0.75 && real < high + 0.75) return null;
  const times = real / two.value;
  if (Math.abs(times - 1) < 0.05 || times > 3 || times < 1 / 3) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    two,
    { document: null, start: one.start, end: one.end },
    `${one.figure} = ${shown(Number(real.toFixed(1)))}`,
  );
}

function unitOf(text: string, { measure, kind, end }: Amount): number | null {
  const own = DAYS.get(measure?.unit ?? '');
  if (own !== undefined) return own;
  return kind === 'count' && WHOLE_DAYS.test(text.slice(end, end + 24)) ? 1 : null;
}

/** Zwölf Euro, ermäßigt die Hälfte, also acht Euro. */
function ofHalf(text: string, one: Amount, two: Amount): CheckFinding | null {
  const between = text.slice(one.end, two.boundStart);
  if (one.measure === null || !areAlike(one, two) || one.bound !== null || two.bound !== null) return null;
  const part =
    /^[^.!?\n]{0,60}(?<!\p{L})(?<half>die Hälfte|das Doppelte|doppelt so viel), (?:also|das sind|nämlich) $/u.exec(
      between,
    )?.groups?.half;
  if (part === undefined) return null;
  const real = sizeOf(one) * (part === 'die Hälfte' ? 0.5 : 2);
  if (Math.abs(real / sizeOf(two) - 1) < 0.06) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    two,
    { document: null, start: one.start, end: one.end },
    `${one.figure} ${part === 'die Hälfte' ? '÷ 2' : '× 2'} = ${shown(real / (two.measure?.factor ?? 1))}`,
  );
}

const ITEMS =
  /^ (?:\p{Ll}+e[nr]? )?(?:Tagessätzen?|Raten|Säcken?|Kisten|Kartons|Flaschen|Paletten|Monatsraten|Stück|Packungen|Fässern?|Ballen|Portionen) (?:zu|à|von|mit)(?: je(?:weils)?)? $/u;
const NAMELY = /(?<!\p{L})(?:nämlich|also|das sind|das entspricht|das waren|das macht|mithin|in) $/iu;

/** 5000 Euro, nämlich 50 Tagessätze zu 80 Euro; 1160 Kilogramm. Das sind knapp 31 Kisten zu je 40 Kilogramm. */
function ofRates(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [count, each] = [amounts[at], amounts[at + 1]];
  if (count?.kind !== 'count' || !each?.measure || !ITEMS.test(text.slice(count.end, each.boundStart)))
    return null;
  if (!NAMELY.test(text.slice(Math.max(0, count.boundStart - 22), count.boundStart))) return null;
  const total = itemsBetween(amounts, Math.max(0, count.start - NEAR), count.start).findLast(one =>
    areAlike(one, each),
  );
  if (!total || total.bound === 'most' || /\n/u.test(text.slice(total.end, count.start))) return null;
  const made = count.value * sizeOf(each);
  const slack = count.bound === null ? 0.01 : 0.06;
  const apart = Math.abs(made / sizeOf(total) - 1);
  if (apart < slack || Math.abs(made - sizeOf(total)) < sizeOf(each) * (count.bound === null ? 0.51 : 1.2))
    return null;
  if (apart > 2) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    count,
    { document: null, start: total.start, end: each.end },
    `${count.figure} × ${each.figure} = ${shown(made / each.measure.factor)}`,
  );
}

const MEAN =
  /(?<!\p{L})(?:im (?:Schnitt|Durchschnitt|Mittel)|durchschnittlich|rechnerisch)(?: also| damit| somit| mithin)(?: \p{Ll}+){0,2} $/u;
const EACH_BEHIND = /^ (?:\p{Lu}\p{L}+ )?(?:pro|je|für jede[nrs]?) \p{Lu}/u;

/** 2872 Museen brachten es zusammen auf 8765 Ausstellungen, im Schnitt also etwa fünf pro Haus. */
function ofAverage(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [x, y, mean] = [amounts[at], amounts[at + 1], amounts[at + 2]];
  if (!x || !y || !mean || x.kind !== 'count' || mean.start - x.end > 160) return null;
  if (!MEAN.test(text.slice(Math.max(y.end, mean.boundStart - 50), mean.boundStart))) return null;
  if (
    !EACH_BEHIND.test(text.slice(mean.end, mean.end + 40)) ||
    /[.!?\n](?=\s)/u.test(text.slice(x.end, mean.start))
  )
    return null;
  const [count, total] = areAlike(y, { ...mean, kind: y.kind }) && sizeOf(y) > sizeOf(x) ? [x, y] : [y, x];
  if (count.kind !== 'count' || sizeOf(total) <= sizeOf(count)) return null;
  const real = sizeOf(total) / count.value;
  const times = real / sizeOf(mean);
  if (Math.abs(times - 1) < 0.15 || Math.abs(real - sizeOf(mean)) < 0.6 || times > 4 || times < 0.25)
    return null;
  return ofCalculation(
    'number_mismatch',
    text,
    mean,
    { document: null, start: x.start, end: y.end },
    `${total.figure} ÷ ${count.figure} = ${shown(real / (mean.measure?.factor ?? 1))}`,
  );
}
