import type { Amount } from '../../../text/amounts';

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

/** Next to rund 28.000, mehr als 30.000 is another figure than 28.000. */
export function meantBy(amount: Amount, equal: readonly Amount[]): readonly Amount[] {
  const exact = equal.filter(({ value }) => value === amount.value);
  return exact.length > 0 && amount.bound === null && amount.value >= 1_000 ? exact : equal;
}
