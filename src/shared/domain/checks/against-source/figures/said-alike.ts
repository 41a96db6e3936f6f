import type { Amount } from '../../../text/amounts';

/** Strength of a sentence that says the same in the same words. */
const COPIED = 0.75;

/** Said once in both texts, of the same thing: mehr als 33.000 Abonnenten. A round number is no exact one without "rund". */
export function isOnlyOne(x: Amount, y: Amount, own: readonly Amount[], equal: readonly Amount[]): boolean {
  const [noun] = x.counted;
  return (
    x.value >= 100 &&
    y.bound !== 'about' &&
    equal.length === 1 &&
    noun !== undefined &&
    y.counted.includes(noun) &&
    own.filter(each => each.value === x.value).length === 1
  );
}

/** Who writes a sentence anew may leave out „rund“, and let „über 50“ be 50; what is at most is not what is. */
export function isSaidAlike({ bound }: Amount, strength: number): boolean {
  return bound === 'most' || bound === 'under' || strength >= COPIED;
}
