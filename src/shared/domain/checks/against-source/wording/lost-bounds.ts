import type { Amount } from '../../../text/amounts';
import { areSame } from '../figures/same-amounts';

type Told = { text: string; amounts: readonly Amount[] };

/**
 * Whether the review has a figure of the source without its "mindestens" or "bis zu", or with one that says the contrary.
 * Kept is what any words around the figure say, what another place of the review says of the same figure, and, of a
 * figure in millions with a decimal (2,2 Milliarden), that it was rounded.
 */
export function isBoundLost(source: Amount, from: Told, amount: Amount, review: Told): boolean {
  if (source.bound === null || source.value !== amount.value) return false;
  if (amount.bound !== null) {
    const said = review.text.slice(Math.max(0, amount.boundStart - 6), amount.boundStart);
    const [a, b] = [source.bound, NOT.test(said) ? NEGATED[amount.bound] : amount.bound];
    return (
      (a === 'under' && b === 'least') ||
      (a === 'least' && (b === 'most' || b === 'under')) ||
      (a === 'most' && b === 'least')
    );
  }
  const behind = review.text.slice(amount.end, amount.end + REACH);
  const before = review.text.slice(Math.max(0, amount.start - REACH), amount.start);
  // Das 1,4-Milliarden-Volk.
  if (/^-\p{L}/u.test(behind) || BEHIND.test(behind) || BEFORE.test(before)) return false;
  if (MAYBE.test(before) && !MAYBE.test(from.text.slice(Math.max(0, source.start - REACH), source.start)))
    return false;
  const bound = from.text.slice(source.boundStart, source.start).trim().toLowerCase();
  // Another sentence's end; über zwei Leitern, über drei Jahre.
  if (/[^a]\.|\p{L}\p{L}\p{L}\./u.test(bound)) return false;
  if (bound === 'über' && source.value <= 12 && (source.measure?.dimension ?? 'time') === 'time')
    return false;
  const isRough = source.bound === 'about' || bound === 'gut';
  if (isRough && amount.value >= 1e6 && /[.,]\d/.test(amount.figure)) return false;
  // Über elf Jahre hinweg is as long, not longer.
  if (bound === 'über' && ALONG.test(from.text.slice(source.end, source.end + REACH))) return false;
  return !review.amounts.some(other => other !== amount && other.bound !== null && areSame(other, source));
}

const NOT = /nicht $|not? $/u;
/** Nicht weniger als 400. */
const NEGATED = { about: 'about', under: 'least', least: 'most', most: 'least' } as const;
const REACH = 70;
const ALONG = /^(?: \p{L}+)? (?:hinweg|lang|hindurch|verteilt|gestreckt)(?!\p{L})/u;
const BEHIND =
  /^[^.!?;]{0,45}(?<!\p{L})(?:(?:oder|und) (?:mehr|weniger|länger|älter|jünger|darüber)|aufwärts|wenigstens|mindestens|höchstens|maximal|etwa|ungefähr|schätzungsweise|grob|or (?:more|less|so|longer|older)|at (?:least|most))(?!\p{L}| \d)/iu;
/** "Schätzt den Schaden auf" says it in other words. */
const BEFORE =
  /(?:(?<!\p{L})(?:rund(?! um)|etwa|ungefähr|circa|ca\.|zirka|mindestens|wenigstens|maximal|höchstens|bis zu|knapp|gut|mehr als|weniger als|nahezu|annähernd|an die|um die|nicht einmal|kaum|über(?= $)|nicht (?:weniger|mehr) als|(?:ober|unter|einkommens|alters)?grenze[^.!?;]{0,30}|limit|maximum|minimum|deckel|about|around|nearly|almost|roughly|least|up to|some|close to)|schätz\p{L}*|rechne\p{L}* mit|umgerechnet|hoff\p{L}* auf|erwart\p{L}*|geht von|drohen|droht|möglich|expect\p{L}*) (?:[^.!?;,]{0,45} )?$/iu;
/** Instead of the bound; where the source has both, it stands for none. */
const MAYBE = /(?<!\p{L})(?:könnte\p{L}*|dürfte\p{L}*|may|might|could) (?:[^.!?;,]{0,45} )?$/iu;
