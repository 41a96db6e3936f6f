/**
 * Whether three of `values` make `sum`, wherever they stand: a writer adds up what the source has in several sentences, and
 * not in one run. Of many figures some three make any sum, so only the first `most` that are smaller are tried, which also
 * bounds the work at most³ / 6 sums.
 */
export function isSumOfThree(sum: number, values: readonly number[], most: number): boolean {
  const parts = values.filter(value => value < sum).slice(0, most);
  for (const [at, x] of parts.entries()) {
    for (const [next, y] of parts.slice(at + 1).entries()) {
      for (const z of parts.slice(at + next + 2)) {
        if (Math.abs(x + y + z - sum) <= EXACT * sum) return true;
      }
    }
  }
  return false;
}

/** Of the sum: as near as decimals are added up. */
const EXACT = 1e-9;
